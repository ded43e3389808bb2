import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import { at } from '#generator/definitions/landmarks.ts';
import type { AttachmentLine, Slip, SlipsMuscle } from '../definition.ts';
import { strapSlip, type SlipSection } from './strapSlip.ts';

/**
 * Above C4 the slips run on together as one bundle, the highest in front. The source's muscle starts at T3, as its slips of
 * T4 and T5 are missing, and ends on the lower face of the mastoid process, 15 mm in front of the margin that the texts name.
 */
interface BundleLevel {
  readonly name: string;
  readonly front: ReadonlyVec3;
  readonly back: ReadonlyVec3;
  readonly halfThicknessMm: number;
}

const BUNDLE: readonly BundleLevel[] = [
  { name: 'C3', front: [29.3, 1502, -21.3], back: [27.5, 1502, -29], halfThicknessMm: 2.2 },
  { name: 'C2', front: [30.6, 1516, -19.5], back: [28, 1516, -26.5], halfThicknessMm: 2.3 },
  { name: 'atlas', front: [36.4, 1532.5, -21], back: [34.9, 1532.5, -28.8], halfThicknessMm: 1.2 },
  {
    name: 'below the mastoid',
    front: [42.7, 1548.5, -20.5],
    back: [42, 1548.5, -27.5],
    halfThicknessMm: 1.7,
  },
];
const MASTOID_FRONT: ReadonlyVec3 = [53, 1562, -21.5];
const MASTOID_BACK: ReadonlyVec3 = [54.3, 1567.2, -31];

/** Of the room that a slip has in the bundle; the rest parts it from its neighbours. */
const SLIP_FILL = 0.9;

interface Root {
  readonly name: string;
  /** Of the depth of the bundle; the shares add up to 1. */
  readonly share: number;
  readonly origin: AttachmentLine;
  readonly sections: readonly SlipSection[];
}

/** From back to front: the slips lie side by side in this direction, and their flat faces look sideways. */
const BELOW: ReadonlyVec3 = [0.6, 0, 0.8];
const ABOVE: ReadonlyVec3 = [0.3, 0, 0.95];

/** From the highest, which is the front of the bundle, to the lowest, which is its back. */
const ROOTS: readonly Root[] = [
  {
    name: 'C5',
    share: 0.07,
    origin: {
      on: 'vertebra-c5',
      words: 'articular process of C5',
      path: [at('c5-superior-articular', 2, -11.5, 0), at('c5-superior-articular', 1, -5, -1)],
    },
    sections: [{ name: 'C4', centre: [28.9, 1491, -18.5], half: [0.6, 1.8] }],
  },
  {
    name: 'C6',
    share: 0.08,
    origin: {
      on: 'vertebra-c6',
      words: 'articular process of C6',
      path: [at('c6-posterior-tubercle', -1, 1, -2.5), at('c6-posterior-tubercle', -1, 5, -2.5)],
    },
    sections: [
      { name: 'C5', centre: [29.7, 1476.5, -21], half: [1.5, 1.6] },
      { name: 'C4', centre: [29, 1490, -19.5], half: [0.6, 2] },
    ],
  },
  {
    name: 'C7',
    share: 0.1,
    origin: {
      on: 'vertebra-c7',
      words: 'articular process of C7',
      path: [at('c7-superior-articular', 3, -6, -2.5), at('c7-superior-articular', 2, -2, -2.5)],
    },
    sections: [
      { name: 'C6', centre: [30.9, 1470, -28], half: [1.7, 1.5] },
      { name: 'C5', centre: [29.6, 1479, -25], half: [1.4, 2] },
      { name: 'C4', centre: [29, 1490, -21], half: [0.7, 2.1] },
    ],
  },
  {
    name: 'T1',
    share: 0.16,
    origin: {
      on: 'vertebra-t1',
      words: 'transverse process of T1',
      path: [at('t1-transverse-process-back', -2, 3, 4), at('t1-transverse-process-back', -1, 2, 1)],
    },
    sections: [
      { name: 'C7', centre: [31.7, 1458, -39], half: [2, 1.5] },
      { name: 'C6', centre: [29.6, 1466, -36], half: [1.8, 1.9] },
      { name: 'C5', centre: [29.1, 1477, -29.5], half: [1.7, 2] },
      { name: 'C4', centre: [29, 1490, -23], half: [1.2, 2.2] },
    ],
  },
  {
    name: 'T2',
    share: 0.28,
    origin: {
      on: 'vertebra-t2',
      words: 'transverse process of T2',
      path: [at('t2-transverse-process-back', -3, 5, 4.5), at('t2-transverse-process-back', -3, 3.5, 2.5)],
    },
    sections: [
      { name: 'T1', centre: [30.5, 1446, -50.7], half: [2, 1.5], width: BELOW },
      { name: 'C7', centre: [29.5, 1456, -44.3], half: [1.8, 1.8], width: ABOVE },
      { name: 'C6', centre: [29.2, 1466, -38.8], half: [1.4, 1.9] },
      { name: 'C5', centre: [29.1, 1477, -32.2], half: [1.3, 2] },
      { name: 'C4', centre: [28.9, 1490, -26], half: [2.0, 2.2] },
    ],
  },
  {
    name: 'T3',
    share: 0.16,
    origin: {
      on: 'vertebra-t3',
      words: 'transverse process of T3',
      path: [at('t3-transverse-process-back', -2, 3, 3.5), at('t3-transverse-process-back', -2, 1.5, 1.5)],
    },
    sections: [
      { name: 'T2', centre: [29.6, 1427, -62.3], half: [1.5, 1.4], width: BELOW },
      { name: 'T1', centre: [29.8, 1445, -53.5], half: [1.5, 1.5] },
      { name: 'C7', centre: [28.9, 1456, -47.2], half: [1.4, 1.7], width: ABOVE },
      { name: 'C6', centre: [29, 1466, -41.2], half: [1.2, 1.9] },
      { name: 'C5', centre: [29, 1477, -34.6], half: [1.2, 2] },
      { name: 'C4', centre: [28.7, 1490, -29], half: [1.2, 2.1] },
    ],
  },
  {
    name: 'T4',
    share: 0.08,
    origin: {
      on: 'vertebra-t4',
      words: 'transverse process of T4',
      path: [at('t4-transverse-process-back', -1.5, 3, 2), at('t4-transverse-process-back', -1, 1, 0)],
    },
    sections: [
      { name: 'T3', centre: [28.7, 1405, -72.8], half: [1, 1.2], width: BELOW },
      { name: 'T2', centre: [28.3, 1426, -64.8], half: [1.1, 1.3] },
      { name: 'T1', centre: [28.5, 1444, -56.4], half: [1.2, 1.4] },
      { name: 'C7', centre: [28.4, 1456, -49.2], half: [1.1, 1.6], width: ABOVE },
      { name: 'C6', centre: [28.8, 1466, -43.3], half: [1, 1.8] },
      { name: 'C5', centre: [28.8, 1477, -36.7], half: [1, 1.8] },
      { name: 'C4', centre: [28.4, 1490, -31], half: [0.6, 2] },
    ],
  },
  {
    name: 'T5',
    share: 0.07,
    origin: {
      on: 'vertebra-t5',
      words: 'transverse process of T5',
      path: [at('t5-transverse-process-back', -3.5, 4, 1), at('t5-transverse-process-back', -3, 2, 0)],
    },
    sections: [
      { name: 'T4', centre: [28.7, 1383, -82], half: [0.9, 1.2], width: BELOW },
      { name: 'T3', centre: [27.6, 1404, -75], half: [0.9, 1.2] },
      { name: 'T2', centre: [27.3, 1425, -67], half: [0.9, 1.2] },
      { name: 'T1', centre: [27.7, 1443, -57.9], half: [1, 1.3] },
      { name: 'C7', centre: [28, 1456, -51], half: [0.8, 1.5], width: ABOVE },
      { name: 'C6', centre: [28.5, 1466, -45], half: [0.8, 1.6] },
      { name: 'C5', centre: [28.6, 1477, -38.5], half: [0.9, 1.6] },
      { name: 'C4', centre: [28.1, 1490, -32], half: [0.6, 1.8] },
    ],
  },
];

function between(front: ReadonlyVec3, back: ReadonlyVec3, part: number): ReadonlyVec3 {
  const blend = (k: 0 | 1 | 2): number => front[k] + part * (back[k] - front[k]);
  return [blend(0), blend(1), blend(2)];
}

function slip({ name, share, origin, sections }: Root, num: number): Slip {
  const inFront = ROOTS.slice(0, num).reduce((sum, root) => sum + root.share, 0);
  const middle = inFront + share / 2;
  const upper = BUNDLE.map(({ name: level, front, back, halfThicknessMm }): SlipSection => {
    const depthMm = Math.hypot(back[0] - front[0], back[2] - front[2]);
    return {
      name: level,
      centre: between(front, back, middle),
      width: ABOVE,
      half: [(SLIP_FILL * share * depthMm) / 2, halfThicknessMm],
    };
  });
  return strapSlip(
    {
      name,
      superficial: [0.9, 0, -0.4],
      edges: ['back', 'front'],
      origin,
      endHalf: [0.8, 1.3],
      width: sections[0].width ?? ABOVE,
      sections: [...sections, ...upper],
      insertion: {
        on: 'temporal-bone',
        words: 'mastoid process, under splenius capitis and sternocleidomastoid',
        path: [between(MASTOID_FRONT, MASTOID_BACK, middle)],
      },
      exponent: 3.5,
    },
    80 + 10 * num,
  );
}

export const longissimusCapitis: SlipsMuscle = {
  kind: 'slips',
  id: 'longissimus-capitis',
  layer: 'deep',
  slips: ROOTS.map(slip),
};
