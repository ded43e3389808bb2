/**
 * The landmarks that the trigger point dossier names, under its ids (left side, atlas mm): the ends of its placement lines.
 *
 * Most are a landmark of the bones by another name; the others are estimates from neighbouring figures and say so.
 */
import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import { SHOULDER_LANDMARKS as shoulder } from './shoulder.ts';
import { SKULL_LANDMARKS as skull } from './skull.ts';
import { SPINE_LANDMARKS as spine } from './spine.ts';

export const DOSSIER_LANDMARKS = {
  // occiput and mastoid
  'vertex-point': skull.vertex,
  inion: skull['external-occipital-protuberance'],
  'superior-nuchal-medial': skull['superior-nuchal-line-x25'],
  'superior-nuchal-mid': skull['superior-nuchal-line-x35'],
  'inferior-nuchal-lateral': [30, 1560.5, -57.5], // between the figures at x 28 and x 34
  'inferior-nuchal-medial': [8, 1563.5, -68], // between the figures at x 6 and x 14
  'mastoid-tip': skull['mastoid-process-tip'],
  'mastoid-base-posterior': skull['mastoid-posterior-margin-upper'],
  'mastoid-notch': skull['mastoid-notch-middle'],

  // vertebrae
  'c1-transverse': spine['c1-transverse-process-tip'],
  'c1-posterior-tubercle': spine['c1-posterior-tubercle'],
  'c2-spinous': [0, 1511.5, -52], // tips of spinous processes: middle of the upper and the lower figure, on the midline
  'c4-spinous': [0, 1483, -52.5],
  'c5-spinous': [0, 1471, -57.5],
  'c7-spinous': [0, 1444, -77],
  'c2-lamina': [20, 1518, -30], // 20 mm lateral by the dossier: where the lamina joins the articular pillar
  'c3-transverse-posterior': spine['c3-posterior-tubercle'],
  'c4-lamina': [17, 1484, -28], // between the laminae of C4 and C5, 15 to 20 mm lateral
  'c4-transverse-anterior': spine['c4-anterior-tubercle'],
  'c6-transverse': [27.5, 1461, -13], // between the anterior (carotid) and the posterior tubercle
  't1-spinous': [0, 1427.5, -83],
  't2-spinous': [0, 1407, -89.5],
  't3-spinous': [0, 1381, -100],
  't5-spinous': [0, 1327, -99],
  't6-spinous': [0, 1288, -100],
  't7-spinous': [0, 1265, -98],
  't12-spinous': [0, 1125, -84], // below the bust: where the lower edge of trapezius ends in the source

  // sternum, clavicle and ribs
  'sternoclavicular-joint': [12, 1399, 37], // between the sternal end and the notch of the manubrium
  'manubrium-upper': [14, 1392.5, 55.5], // middle of the sternal head of SCM in the source, a little lateral
  'clavicle-medial-third': [34, 1415.5, 38], // upper surface at a sixth of the length
  'clavicle-midpoint': shoulder['clavicle-at-0-5-superior'],
  'clavicle-lateral-third': [116, 1417, -44.5], // posterior border at five sixths of the length
  'clavicle-inferior-mid': shoulder['clavicle-at-0-5-inferior'],
  'rib1-scalene-tubercle': spine['rib-1-scalene-tubercle'],
  'rib1-lateral': spine['rib-1-behind-subclavian-groove'],
  'rib2-outer': spine['rib-2-scalenus-posterior'],
  'rib1-costochondral': spine['rib-1-anterior-end'],
  'rib3-angle': spine['rib-3-angle'],
  'rib6-angle': spine['rib-6-angle'],

  // scapula and humerus
  'acromion-lateral': shoulder['acromion-corner-lateral'],
  'acromion-medial': shoulder['acromion-medial-margin-mid'],
  'scapula-superior-angle': [80, 1409.5, -79.5],
  'scapula-root-of-spine': shoulder['scapula-spine-root'],
  'scapula-spine-mid': shoulder['scapula-spine-crest-x115'],
  'scapula-medial-mid': shoulder['scapula-medial-border-y1310'],
  'scapula-inferior-angle': [93.5, 1254.5, -101],
  'scapula-lateral-mid': shoulder['scapula-lateral-border-y1310'],
  'greater-tubercle': shoulder['humerus-greater-tubercle'],
  'deltoid-tuberosity': [205, 1285, -20], // estimate; below the bust
  'intertubercular-groove': shoulder['humerus-groove-floor-y1345'],
  'posterior-axillary-fold': [163.5, 1316.5, -104], // on the skin

  // zygomatic arch, temporal line and mandible
  'zygomatic-arch-anterior': [58.5, 1569, 43], // where the arch meets the body of the zygomatic bone
  'zygomatic-arch-mid': skull['zygomatic-arch-lower-border-z24'],
  'zygomatic-arch-posterior': [60, 1581.5, 9], // in front of the jaw joint
  'superior-temporal-line-anterior': skull['superior-temporal-line-anterior'],
  'superior-temporal-line-mid': skull['superior-temporal-line-superior'],
  'superior-temporal-line-posterior': skull['superior-temporal-line-posterosuperior'],
  'coronoid-tip': skull['mandible-coronoid-tip'],
  gonion: skull['mandible-gonion-lateral'],
  'mandible-ramus-lower': [42.5, 1535, 24], // lateral surface, at half the height between its middle and the angle
  'mandible-lower-border-mid': skull['mandible-lower-border-z45'],
  'mandible-condyle-neck': skull['mandible-pterygoid-fovea'],
  'lateral-pterygoid-plate': skull['lateral-pterygoid-plate-lateral-face'],
  'mandible-medial-angle': skull['mandible-pterygoid-tuberosity'],
  'digastric-fossa': skull['mandible-digastric-fossa'],
  'hyoid-greater-horn': skull['hyoid-body-greater-horn-junction'],

  // face, on the skin of the generated model; rounded to 1 mm
  'eyebrow-mid': [30, 1617, 85],
  'hairline-mid': [30, 1668, 70], // on the bone, above the pupil
  'lateral-canthus': [46, 1592, 68],
  'medial-canthus': [16, 1591, 76],
  'zygomatic-body': [48, 1572, 72],
  modiolus: [30, 1529, 81],
  'alar-base': [15, 1551, 93],
  tragus: [71, 1582, 1], // estimate: in front of the ear canal
} as const satisfies Record<string, ReadonlyVec3>;
