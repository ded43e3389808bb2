/**
 * Where the reference shows something else than the model means to show, both are compared only where they mean the same. Each
 * exception says what is left out, why, and where that is written; the raw figures are printed beside the fair ones.
 */
import type { AtlasMm } from '#domain/frames.ts';

/** Places that take part in a comparison, atlas mm. */
export interface Exception {
  /** Whether a place of either surface takes part, by where it is and by the direction that it faces (length 1). */
  readonly keeps: (at: AtlasMm, outward: AtlasMm) => boolean;
  /** Only closed bodies of the reference are compared, not the sheets of fascia that hang on them. Default false. */
  readonly bodiesOnly?: boolean;
  /** What is left out and why: a sentence for the reader. */
  readonly note: string;
  /** Where the fault of the reference is on record. */
  readonly source: string;
}

const NOTES = 'modelling notes of the reference: "Reference flaws"';

/** A place whose normal comes so near to the direction of the skin (cosine) lies on the superficial face. */
const FACE_TOWARDS_SKIN = 0.2;

const facing = (a: AtlasMm, b: AtlasMm): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  'vertebra-c5': {
    keeps: ([, , z]) => z < 3,
    note: 'In the reference the larynx hangs on this vertebra; what lies in front of the vertebral body is left out.',
    source: NOTES,
  },
  hyoid: {
    keeps: ([, y]) => y > 1494,
    note: 'In the reference the larynx hangs on the hyoid bone; what lies below the bone is left out.',
    source: NOTES,
  },
  'semispinalis-capitis': {
    // The medial border of the reference's muscle: x 21 at C6, x 9 at C3.
    keeps: ([x, y]) => y > 1455 && x > 21 - (2 / 7) * (y - 1464),
    note: 'The reference begins at C7, the muscle at T6: both are compared above the level of C7 alone, and not where the slips from the thorax lie, medial to the border of those of the neck.',
    source: `${NOTES}; gray-standring`,
  },
  'scalenus-anterior': {
    keeps: ([, y]) => y < 1492,
    note: 'The reference begins at C4; by the texts there is a slip from C3 as well. Both are compared below the tubercle of C4 alone.',
    source: 'gray-standring; attachments measured on the reference: "the reference muscle starts at C4"',
  },
  'cervical-multifidus': {
    // Above the lower border of its slip from T1 to C6, and outside its strip from C3 to the atlas.
    keeps: ([x, y]) => y > 1467 - x && y < 1520 && (x < 19.5 || y < 1504),
    note: 'The reference lacks the slips from T2 and has a strip from C3 to the atlas; by the texts the uppermost end of the muscle is on the axis. Both are left out.',
    source: 'gray-standring; attachments measured on the reference: "the reference muscle ends at T1"',
  },
  mandible: {
    keeps: ([, y, z]) => z < 42 || y < 1530,
    note: 'In the reference teeth of the upper jaw hang on the mandible; what lies over its own row of teeth is left out. Roots within the bone stay in.',
    source: NOTES,
  },
  platysma: {
    keeps: ([, y]) => y > 1425,
    note: 'The reference ends at the clavicle, the muscle in the fascia below it: both are compared above the clavicle alone.',
    source: 'gray-standring',
  },
  'orbicularis-oris': {
    keeps: ([x, y]) => Math.abs(x) > 21 || y < 1525 || y > 1535.5,
    note: 'In the reference the lips stand 10 mm apart over the teeth; the marginal part, which closes them in the red of the lips, is left out.',
    source: 'gray-standring',
  },
  frontalis: {
    keeps: ([x, y]) => Math.abs(x) > 20 || y > 1627,
    note: 'In the reference frontalis and procerus lie in each other between the eyebrows; there procerus alone is compared.',
    source: 'seen in the reference itself: both fill the same place',
  },
  'longissimus-capitis': {
    keeps: ([, y]) => y > 1418,
    note: 'The reference begins at T3, the muscle at T5: both are compared above the level of T3 alone.',
    source: 'gray-standring',
  },
  deltoid: {
    bodiesOnly: true,
    keeps: () => true,
    note: 'The reference has an open sheet of fascia over the three parts, with septa between them; the parts alone are compared.',
    source: 'seen in the reference itself: three closed bodies and a sheet with open edges',
  },
  'latissimus-dorsi': {
    keeps: ([x, y]) => x < 162 || y < 1298,
    note: 'In the reference it passes through teres major and behind it to the shaft; by the texts it winds round the lower border of teres major and lies before it. What lies beside the humerus is left out.',
    source:
      'gray-standring; attachments measured on the reference: "the reference muscle ends on the medial side instead"',
  },
  'pectoralis-major': {
    bodiesOnly: true,
    keeps: (_at, outward) => facing(outward, [0.42, 0.22, 0.88]) < FACE_TOWARDS_SKIN,
    note: 'The muscle is thinner than in the reference on purpose, for a chest neither plainly male nor plainly female: its face towards the skin, 5 mm inside that of the reference on average and 15 at most, is left out; its deep face, its edges and its ends are compared; nor is the sheet of fascia that the reference has over it.',
    source: 'generator/definitions/muscles/shoulder/pectoralis-major-sternal.ts',
  },
  sternum: {
    keeps: ([x]) => Math.abs(x) < 16,
    note: 'In the reference the rib cartilages hang on the sternum; the body of the bone alone is compared.',
    source: 'seen in the reference itself: its sternum reaches 114 mm to either side',
  },
};

/** So far above the cut nothing of it is compared: neither the flat end of the model nor what is rounded towards it, mm. */
const CUT_MARGIN_MM = 4;

/** The lower trapezius is shown whole. */
const SHOWN_BELOW_THE_CUT = /^trapezius$/;

/**
 * @param structure id in the reference, without its side
 * @param lowestMm least height of it in the reference
 * @param cutMm height at which the model's bust ends
 */
export function exceptionOf(structure: string, lowestMm: number, cutMm: number): Exception | undefined {
  const own = EXCEPTIONS[structure];
  if (lowestMm >= cutMm || SHOWN_BELOW_THE_CUT.test(structure)) return own;
  const note = 'The model ends below the chest; what lies lower in the reference is left out.';
  return {
    keeps: (at, outward) => at[1] > cutMm + CUT_MARGIN_MM && (own?.keeps(at, outward) ?? true),
    ...(own?.bodiesOnly && { bodiesOnly: true }),
    note: own ? `${own.note} ${note}` : note,
    source: own?.source ?? 'generator/definitions/skin/skinDefinition.ts: the cut of the bust',
  };
}
