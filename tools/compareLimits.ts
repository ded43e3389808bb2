/** How near to the reference anatomy each kind of structure must lie. The figures are of the fair comparison. */

/** Greatest mean and 95th percentile of the surface distance to the reference anatomy, mm. */
export interface Limit {
  readonly meanMm: number;
  readonly p95Mm: number;
}

/** Greatest median over the muscles of their mean distance, mm. */
export const MEDIAN_LIMIT_MM = 0.5;

const SPINDLE: Limit = { meanMm: 0.4, p95Mm: 1.5 };
const RIBBON: Limit = { meanMm: 0.7, p95Mm: 3 };
const SHEET: Limit = { meanMm: 0.9, p95Mm: 3.5 };
const SLIPS: Limit = { meanMm: 1.2, p95Mm: 3.5 };
const FACIAL: Limit = { meanMm: 1, p95Mm: 4 };
const LONG_BONE: Limit = { meanMm: 0.7, p95Mm: 2.5 };

/** Every structure of the reference that the model has under the same name. */
const LIMITS: readonly (readonly [limit: Limit, structures: readonly RegExp[]])[] = [
  [
    SPINDLE,
    [
      /^rectus-capitis-posterior-(major|minor)$/,
      /^obliquus-capitis-(superior|inferior)$/,
      /^(medial|lateral)-pterygoid$/,
      /^(digastric|stylohyoid|subclavius)$/,
    ],
  ],
  [RIBBON, [/^(scm|levator-scapulae|masseter|omohyoid|sternohyoid|sternothyroid)$/, /^splenius-/]],
  [
    SHEET,
    [
      /^(trapezius|temporalis|deltoid|frontalis|occipitalis|mylohyoid|latissimus-dorsi)$/,
      /^(rhomboid|teres|pectoralis)-/,
      /^(supraspinatus|infraspinatus|subscapularis)$/,
    ],
  ],
  [
    SLIPS,
    [/^(semispinalis|longissimus|iliocostalis|spinalis|longus|scalenus|serratus)-/, /^cervical-multifidus$/],
  ],
  [
    FACIAL,
    [
      /^(platysma|buccinator|corrugator-supercilii|procerus|nasalis|mentalis)$/,
      /^(orbicularis|zygomaticus|depressor|levator-labii)-/,
    ],
  ],
  [{ meanMm: 0.8, p95Mm: 3 }, [/^cranium$/]],
  [{ meanMm: 1.5, p95Mm: 4.5 }, [/^(mandible|manubrium|sternum)$/]],
  [{ meanMm: 1, p95Mm: 3.5 }, [/^skin$/]],
  [LONG_BONE, [/^(atlas|axis|clavicle|humerus|hyoid)$/, /^(vertebra|rib)-/]],
  [{ meanMm: 1, p95Mm: 4 }, [/^scapula$/]],
];

/** Limit of a structure of the reference (`trapezius--left`), or undefined where none is set. */
export function limitOf(key: string): Limit | undefined {
  const [structure = ''] = key.split('--');
  return LIMITS.find(([, patterns]) => patterns.some((pattern) => pattern.test(structure)))?.[0];
}

/** Structures of the reference that the model does not have on their own. */
const IN_ONE_PIECE = 'the model makes the bones of the skull above the mandible in one piece, the cranium';
const ABSENT: Readonly<Record<string, string>> = {
  'frontal-bone': IN_ONE_PIECE,
  'parietal-bone': IN_ONE_PIECE,
  'occipital-bone': IN_ONE_PIECE,
  'temporal-bone': IN_ONE_PIECE,
  'zygomatic-bone': IN_ONE_PIECE,
  'nasal-bone': IN_ONE_PIECE,
  maxilla: IN_ONE_PIECE,
  sphenoid: IN_ONE_PIECE,
};

/** Why the model has nothing of a structure of the reference, or undefined where it should have it. */
export const reasonOfAbsence = (key: string): string | undefined => ABSENT[key.split('--')[0] ?? ''];
