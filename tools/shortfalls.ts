/**
 * What the model does not reach yet, said openly: structures over their limit, each with the reason. Tests hold the model to
 * exactly this list: what gets worse is found, and what has been mended must be struck out.
 */

/** Structures farther from the reference than their kind may be; ids as in the reference. */
export const LESS_ACCURATE_THAN_WANTED: Readonly<Record<string, string>> = {
  scm: 'the hidden faces between its two heads count, which the reference, one mesh, does not have',
  'cervical-multifidus':
    'the reference draws strips of one and a half segments up to the atlas, the texts two to four up to C2',
  'medial-pterygoid': 'over by less than a hundredth of a millimetre',
  'lateral-pterygoid':
    'the infratemporal face of the skull is 4 mm too low and leaves its upper head no room',
  digastric: 'the reference crosses the tip of the mastoid process, ours arises in the notch behind it',
  'rectus-capitis-posterior-major': 'semispinalis capitis lies directly behind it and presses it aside',
  supraspinatus: 'it does not drape over the front of the greater tubercle as far as in the reference',
  deltoid: 'the reference holds an open fascia with septa 12 to 15 mm deep',
  'pectoralis-major':
    'thinner than the reference on purpose: a chest neither plainly male nor plainly female',
  'pectoralis-minor': 'the mesh of the reference is ragged and hollow; ours has faces between its slips',
  'latissimus-dorsi':
    'it winds under teres major to the groove of the humerus as in the texts, not behind it as in the reference',
  'longissimus-thoracis': 'the reference goes on to ribs 1 and 2, beyond the texts',
  'semispinalis-capitis': 'its slips arise from T6 upwards as in the texts; the reference begins at C7',
};

/** Muscles that lie in bone or in other muscles by more than the limits. */
export const OVERLAPPING_MORE_THAN_WANTED: Readonly<Record<string, string>> = {
  'semispinalis-capitis': '1.2 % in others, mostly in semispinalis thoracis',
  'longissimus-cervicis':
    '2.0 % in others, where it slips between longissimus thoracis and iliocostalis cervicis',
  'scalenus-medius': '1.1 % in others, at the uppermost slip of iliocostalis cervicis',
  'serratus-posterior-superior': '1.2 % in others, under the edge of splenius capitis at T2',
  stylohyoid: '0.5 % in bone, at the styloid process and the hyoid',
  'pectoralis-minor': '0.54 % in bone, over rib 4',
  'levator-labii-superioris': '0.9 % in bone, at the rim of the orbit',
};

/** Median over the muscles of the mean distance, mm: wanted, and what is reached for now. */
export const MEDIAN_WANTED_MM = 0.5;
export const MEDIAN_REACHED_MM = 0.6;
