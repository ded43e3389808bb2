import { at } from '#generator/definitions/landmarks.ts';
import type { AttachmentLine, MuscleRow, Slip, SlipsMuscle } from '../definition.ts';
import { partOf, type PartedRow } from './parted.ts';

/** A slip with its spinous processes below and its own course to its transverse process above. */
interface Root {
  readonly name: string;
  readonly origin: readonly AttachmentLine[];
  readonly originThicknessMm: readonly number[];
  readonly rows: readonly MuscleRow[];
  readonly insertion: AttachmentLine;
}

/** From the lateral edge to the medial one, which turns to the back above C7. */
const ROOTS: readonly Root[] = [
  {
    name: 'C3',
    origin: [
      {
        on: 'vertebra-t6',
        words: 'spinous process of T6',
        path: [at('t6-spinous-tip-lower', 1.8, 4, -1.5), at('t6-spinous-tip-upper', 1.5, 0, -1.5)],
      },
      {
        on: 'vertebra-t5',
        words: 'spinous process of T5',
        path: [at('t5-spinous-tip-lower', 1.8, 0, -1.2), at('t5-spinous-tip-upper', 1.8, -1, -1.2)],
      },
    ],
    originThicknessMm: [1.1, 1.8],
    rows: [
      {
        name: 'C4',
        path: [
          [31.2, 1494, -19],
          [32.3, 1494, -24.3],
        ],
        thicknessMm: [1.8, 2.3],
      },
    ],
    insertion: {
      on: 'vertebra-c3',
      words: 'transverse process of C3, behind the posterior tubercle',
      path: [at('c3-posterior-tubercle', -0.3, 0.5, -3.8), at('c3-posterior-tubercle', -0.3, 2, -6.3)],
    },
  },
  {
    name: 'C2',
    origin: [
      {
        on: 'vertebra-t5',
        words: 'spinous process of T5',
        path: [at('t5-spinous-tip-upper', 1.8, 0, -1)],
      },
      {
        on: 'vertebra-t4',
        words: 'spinous process of T4',
        path: [at('t4-spinous-tip-lower', 2, 0, 0), at('t4-spinous-tip-upper', 2, 0, 2)],
      },
    ],
    originThicknessMm: [1.8, 2.2],
    rows: [
      {
        name: 'C4',
        path: [
          [32.3, 1494, -24.3],
          [32.1, 1494, -28.7],
        ],
        thicknessMm: [2.2, 2.8],
      },
      {
        name: 'C3',
        path: [
          [30.4, 1507, -17],
          [32.6, 1507, -21.7],
        ],
        thicknessMm: 2,
      },
      {
        name: 'below C2',
        path: [
          [28.3, 1514, -14.8],
          [30.8, 1514.5, -18.6],
        ],
        thicknessMm: 2.1,
      },
    ],
    insertion: {
      on: 'axis',
      words: 'posterior tubercle of the transverse process of C2',
      path: [at('c2-posterior-tubercle', 0, 0.5, -0.5), at('c2-posterior-tubercle', 0.8, 2, -2.5)],
    },
  },
  {
    name: 'C1',
    origin: [
      { on: 'vertebra-t4', words: 'spinous process of T4', path: [at('t4-spinous-tip-upper', 2, 2, 2)] },
      { on: 'vertebra-t3', words: 'spinous process of T3', path: [at('t3-spinous-tip-lower', 1.3, 3, 2)] },
    ],
    originThicknessMm: [2.2, 2],
    rows: [
      {
        name: 'C4',
        path: [
          [32.1, 1494, -28.7],
          [30.4, 1494, -33.4],
        ],
        thicknessMm: [2.8, 1.6],
      },
      {
        name: 'C3',
        path: [
          [32.6, 1507, -21.7],
          [32.2, 1507, -28.5],
        ],
        thicknessMm: [2.2, 2.4],
      },
      {
        name: 'C2',
        path: [
          [34, 1518, -18.8],
          [33.8, 1518, -25.2],
        ],
        thicknessMm: 2.6,
      },
      {
        name: 'below the atlas',
        path: [
          [36.4, 1529, -15],
          [37.4, 1529, -20.2],
        ],
        thicknessMm: 3,
      },
    ],
    insertion: {
      on: 'atlas',
      words: 'posterior tubercle of the transverse process of the atlas',
      path: [at('c1-transverse-process-tip', -5.5, -3, 2), at('c1-transverse-process-tip', -4, -2.5, -1.8)],
    },
  },
];

const SIDE_BY_SIDE: readonly PartedRow[] = [
  {
    name: 'beside the spinous processes',
    edges: [
      [9.5, 1306, -102.7],
      [9, 1340, -102],
      [7, 1368, -98.8],
      [4, 1384, -96],
    ],
    thicknessMm: [1.6, 2.3, 2, 1.5],
  },
  {
    name: 'lateral edge at T5',
    edges: [
      [16.5, 1323, -100.2],
      [16, 1346, -97.5],
      [11, 1372, -95],
      [5.5, 1386, -94.2],
    ],
    thicknessMm: [2, 2.6, 2.2, 1.6],
  },
  {
    name: 'lateral edge at T4',
    edges: [
      [32, 1365.5, -88.5],
      [26.5, 1380, -88],
      [18, 1391, -87],
      [10, 1396, -89.3],
    ],
    thicknessMm: [2.4, 2.8, 2.7, 2],
  },
  {
    name: 'T3',
    edges: [
      [39.2, 1400, -76],
      [31.5, 1404, -78],
      [23.5, 1407, -79.2],
      [16, 1408, -82],
    ],
    thicknessMm: [2.8, 3.3, 3, 2],
  },
  {
    name: 'T1 to T2',
    edges: [
      [40.5, 1417, -66.3],
      [34.3, 1418.5, -70.7],
      [27, 1420, -73],
      [20, 1421, -75],
    ],
    thicknessMm: [2.8, 3.4, 3.4, 2.2],
  },
  {
    name: 'C7',
    edges: [
      [42.2, 1438, -52.2],
      [38, 1439, -57.5],
      [32, 1440, -60],
      [26, 1441, -62.7],
    ],
    thicknessMm: [2.2, 3, 3.6, 2],
  },
  {
    name: 'C6',
    edges: [
      [40, 1455, -40],
      [38.4, 1455, -45.8],
      [34, 1456, -48.5],
      [29.5, 1457, -51],
    ],
    thicknessMm: [2, 2.4, 3.6, 1.7],
  },
  {
    name: 'C5 to C6',
    edges: [
      [36, 1470, -30.2],
      [35.7, 1470, -35.4],
      [33.4, 1470, -39.5],
      [30.3, 1470, -43.3],
    ],
    thicknessMm: [1.8, 2.8, 3.2, 1.8],
  },
  {
    name: 'C5',
    edges: [
      [32.9, 1482, -24.3],
      [33.1, 1482, -29.3],
      [32.1, 1482, -33.7],
      [29.8, 1482, -38],
    ],
    thicknessMm: [1.7, 2.8, 2.8, 1.6],
  },
];

function slip({ name, origin, originThicknessMm, rows, insertion }: Root, num: number): Slip {
  return {
    kind: 'sheet',
    name,
    superficial: [0.2, 0, -1],
    edges: ['lateral', 'medial'],
    tendon: { origin: 0.06, insertion: 0.1 },
    mesh: { across: 5, along: 26 },
    origin: { lines: origin, thicknessMm: originThicknessMm },
    rows: [...SIDE_BY_SIDE.map((row) => partOf(row, num)), ...rows],
    insertion: { lines: [insertion], thicknessMm: 1.6 },
  };
}

export const spleniusCervicis: SlipsMuscle = {
  kind: 'slips',
  id: 'splenius-cervicis',
  layer: 'intermediate',
  slips: ROOTS.map(slip),
};
