/**
 * Two groupings of muscles: headings of the list, and the muscle groups that the articles' claims speak of.
 */

/** Heading for each group of the dossier. Two groups with the same heading stand under one. */
const HEADINGS: Readonly<Record<string, string>> = {
  'superficial back / shoulder girdle': 'Shoulder and upper back',
  'posterior neck (spinotransverse)': 'Back of the neck',
  'posterior neck (transversospinal)': 'Back of the neck',
  'shoulder girdle / lateral neck': 'Neck to shoulder blade',
  suboccipital: 'Under the back of the skull',
  mastication: 'Jaw',
  'scalp / facial expression': 'Forehead and scalp',
  'anterolateral neck': 'Front and side of the neck',
  'posterior neck (erector spinae)': 'Back of the neck',
  'lateral neck': 'Front and side of the neck',
  suprahyoid: 'Jaw',
  'facial expression': 'Face',
  'facial expression / superficial neck': 'Face',
  prevertebral: 'Front and side of the neck',
  'shoulder girdle': 'Shoulder and upper back',
  'rotator cuff': 'Shoulder joint',
  shoulder: 'Shoulder joint',
  'posterior thoracic wall': 'Shoulder and upper back',
  pectoral: 'Chest',
  'erector spinae': 'Beside the spine',
  transversospinal: 'Beside the spine',
};

export function groupHeading(group: string): string {
  return HEADINGS[group] ?? group.charAt(0).toUpperCase() + group.slice(1);
}

export interface HeadedGroup<M> {
  readonly heading: string;
  readonly muscles: readonly M[];
}

/** Muscles under their headings, both in the order in which they first occur. */
export function groupedByHeading<M extends { readonly group: string }>(
  muscles: readonly M[],
): HeadedGroup<M>[] {
  const byHeading = new Map<string, M[]>();
  for (const muscle of muscles) {
    const heading = groupHeading(muscle.group);
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), muscle]);
  }
  return [...byHeading].map(([heading, members]) => ({ heading, muscles: members }));
}

/**
 * Which of the articles' muscle groups a muscle belongs to. The articles name areas and never a muscle, so this table
 * is ours: by where the belly lies, and both groups where it lies in both; none where the articles speak of no such area
 * (front of the neck, chest, armpit).
 */
export const ARTICLE_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'trapezius-upper': ['upper shoulder', 'posterior neck'],
  'trapezius-middle': ['upper back'],
  'trapezius-lower': ['upper back'],
  'scm-sternal': ['lateral neck'],
  'scm-clavicular': ['lateral neck'],
  'splenius-capitis': ['posterior neck'],
  'splenius-cervicis': ['posterior neck'],
  'semispinalis-capitis': ['posterior neck'],
  'levator-scapulae': ['lateral neck', 'upper shoulder'],
  'rectus-capitis-posterior-major': ['suboccipital'],
  'rectus-capitis-posterior-minor': ['suboccipital'],
  'obliquus-capitis-superior': ['suboccipital'],
  'obliquus-capitis-inferior': ['suboccipital'],
  temporalis: ['masticatory'],
  'masseter-superficial': ['masticatory'],
  'masseter-deep': ['masticatory'],
  frontalis: ['facial'],
  occipitalis: ['facial'],
  'semispinalis-cervicis': ['posterior neck'],
  'cervical-multifidus': ['posterior neck'],
  'longissimus-capitis': ['posterior neck'],
  'scalenus-anterior': ['lateral neck'],
  'scalenus-medius': ['lateral neck'],
  'scalenus-posterior': ['lateral neck'],
  'medial-pterygoid': ['masticatory'],
  'lateral-pterygoid': ['masticatory'],
  'digastric-posterior': [],
  'digastric-anterior': [],
  'orbicularis-oculi': ['facial'],
  'zygomaticus-major': ['facial'],
  buccinator: ['facial'],
  platysma: ['facial', 'lateral neck'],
  'corrugator-supercilii': ['facial'],
  procerus: ['facial'],
  'longus-colli': [],
  'longus-capitis': [],
  'rhomboid-minor': ['upper back'],
  'rhomboid-major': ['upper back'],
  supraspinatus: ['upper shoulder'],
  infraspinatus: ['upper back'],
  'teres-minor': ['upper back'],
  subscapularis: [],
  'deltoid-anterior-part': ['upper shoulder'],
  'deltoid-middle-part': ['upper shoulder'],
  'deltoid-posterior-part': ['upper shoulder'],
  'serratus-posterior-superior': ['upper back'],
  'pectoralis-major-clavicular': [],
  subclavius: [],
  'iliocostalis-thoracis': ['upper back'],
  'iliocostalis-cervicis': ['posterior neck', 'upper back'],
  'thoracic-multifidus-upper': ['upper back'],
  'latissimus-dorsi': ['upper back'],
};
