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
    originThicknessMm: [2.4, 2.2],
    rows: [
      {
        name: 'C4',
        path: [
          [32, 1494, -20],
          [32.5, 1494, -24],
        ],
        thicknessMm: [0.6, 3.2],
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
    originThicknessMm: [0.8, 3],
    rows: [
      {
        name: 'C4',
        path: [
          [32.5, 1494, -24],
          [31.5, 1494, -28.7],
        ],
        thicknessMm: [3, 3],
      },
      {
        name: 'C3',
        path: [
          [30, 1507, -17.5],
          [33.5, 1507, -21.7],
        ],
        thicknessMm: 2,
      },
      {
        name: 'below C2',
        path: [
          [28.5, 1515.5, -15.5],
          [31.5, 1516, -18.6],
        ],
        thicknessMm: 3,
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
    originThicknessMm: [2.6, 2.2],
    rows: [
      {
        name: 'C4',
        path: [
          [31.5, 1494, -28.7],
          [30.4, 1494, -33.5],
        ],
        thicknessMm: [3, 1],
      },
      {
        name: 'C3',
        path: [
          [33.5, 1507, -21.7],
          [31.5, 1507, -28],
        ],
        thicknessMm: [2.2, 2.2],
      },
      {
        name: 'C2',
        path: [
          [34.5, 1518, -19],
          [33.8, 1518, -25],
        ],
        thicknessMm: 2.2,
      },
      {
        name: 'below the atlas',
        path: [
          [36, 1529, -16],
          [37, 1529, -20.5],
        ],
        thicknessMm: 2.8,
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
      [9, 1304.5, -103],
      [7.5, 1339, -102.5],
      [5.5, 1368, -100],
      [1.5, 1384.5, -97],
    ],
    thicknessMm: [2.8, 3.6, 3.2, 0.5],
  },
  {
    name: 'lateral edge at T5',
    edges: [
      [15, 1320, -101],
      [16.5, 1346, -97.5],
      [9.5, 1372, -97],
      [5.4, 1385.6, -95.7],
    ],
    thicknessMm: [2.2, 3, 1.8, 1],
  },
  {
    name: 'lateral edge at T4',
    edges: [
      [32, 1365.5, -88.5],
      [27.5, 1379.5, -88],
      [17.5, 1389.5, -87],
      [10.2, 1392.8, -89],
    ],
    thicknessMm: [3.2, 3.4, 1.4, 2],
  },
  {
    name: 'T3',
    edges: [
      [39.5, 1402, -74.5],
      [31, 1405, -77.5],
      [23.5, 1407.5, -79.5],
      [16, 1408, -81.5],
    ],
    thicknessMm: [4, 3.8, 3.2, 3],
  },
  {
    name: 'T1 to T2',
    edges: [
      [40, 1417, -66.3],
      [34, 1418.5, -71.5],
      [26, 1420, -73],
      [20.5, 1420.5, -75],
    ],
    thicknessMm: [4, 3.6, 4.2, 3.2],
  },
  {
    name: 'C7',
    edges: [
      [42.2, 1438, -52],
      [38, 1439.5, -58],
      [32, 1440, -60],
      [26.5, 1441, -62],
    ],
    thicknessMm: [2.8, 3.4, 3, 3.2],
  },
  {
    name: 'C6',
    edges: [
      [40, 1455, -40],
      [38, 1455, -45.8],
      [34.5, 1456, -48.5],
      [30, 1457, -50.5],
    ],
    thicknessMm: [1.8, 2.2, 3.4, 2.4],
  },
  {
    name: 'C5 to C6',
    edges: [
      [36, 1470, -30.5],
      [35, 1470, -35],
      [35, 1470, -39],
      [29.5, 1470, -43],
    ],
    thicknessMm: [2.4, 3, 3.6, 2.6],
  },
  {
    name: 'C5',
    edges: [
      [32.5, 1482, -25],
      [33, 1482, -29],
      [32.5, 1482, -33],
      [29, 1482, -37.5],
    ],
    thicknessMm: [2.4, 3.8, 3.4, 1],
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
