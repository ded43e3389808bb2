import { at } from '#generator/definitions/landmarks.ts';
import type { AttachmentLine, MuscleRow, Slip, SlipsMuscle } from '../definition.ts';
import { partOf, type PartedRow } from './parted.ts';

/** A slip above the level where it comes to lie beside the others. */
interface Root {
  readonly name: string;
  readonly origin: AttachmentLine;
  readonly rows: readonly MuscleRow[];
}

/** From the front to the back. */
const ROOTS: readonly Root[] = [
  {
    name: 'C4',
    origin: {
      on: 'vertebra-c4',
      words: 'posterior tubercle of the transverse process of C4',
      path: [at('c4-posterior-tubercle', -1.5, -0.5, 1), at('c4-posterior-tubercle', 0, 1.5, 0)],
    },
    rows: [
      {
        name: 'below C4',
        path: [
          [30.5, 1485.5, -10.5],
          [33, 1490, -13],
        ],
        thicknessMm: 2.8,
      },
    ],
  },
  {
    name: 'C3',
    origin: {
      on: 'vertebra-c3',
      words: 'posterior tubercle of the transverse process of C3',
      path: [at('c3-posterior-tubercle', -0.5, -1, 0), at('c3-posterior-tubercle', 1, 1.5, -1)],
    },
    rows: [
      {
        name: 'below C3',
        path: [
          [31, 1498.5, -13.5],
          [34, 1501.5, -16],
        ],
        thicknessMm: 3,
      },
      {
        name: 'C4',
        path: [
          [35, 1493.5, -15.5],
          [34.5, 1494.5, -21.5],
        ],
        thicknessMm: [1.4, 3],
      },
    ],
  },
  {
    name: 'C2',
    origin: {
      on: 'axis',
      words: 'posterior tubercle of the transverse process of C2',
      path: [at('c2-posterior-tubercle', 0.5, 0.5, -0.5), at('c2-posterior-tubercle', 1.5, 2.5, -2)],
    },
    rows: [
      {
        name: 'below C2',
        path: [
          [32, 1512.5, -15.5],
          [34.5, 1514, -19],
        ],
        thicknessMm: 2.2,
      },
      {
        name: 'C3',
        path: [
          [33.5, 1503, -19.5],
          [35.2, 1504, -24.5],
        ],
        thicknessMm: [1.2, 2.6],
      },
      {
        name: 'C4',
        path: [
          [37, 1494, -20.5],
          [35, 1494, -27],
        ],
        thicknessMm: [2.6, 3.6],
      },
    ],
  },
  {
    name: 'C1',
    origin: {
      on: 'atlas',
      words: 'transverse process of the atlas',
      path: [at('c1-transverse-process-tip', -3, -3, 2), at('c1-transverse-process-tip', -1.3, -2, -0.3)],
    },
    rows: [
      {
        name: 'below the atlas',
        path: [
          [38.2, 1529.5, -16],
          [39, 1529.5, -20],
        ],
        thicknessMm: 1.8,
      },
      {
        name: 'C2',
        path: [
          [36, 1517.5, -20.5],
          [37.8, 1517.5, -24.5],
        ],
        thicknessMm: 2.2,
      },
      {
        name: 'C3',
        path: [
          [35.2, 1504, -24.5],
          [35.5, 1504, -30],
        ],
        thicknessMm: [2.6, 2.4],
      },
      {
        name: 'C4',
        path: [
          [35, 1494, -27],
          [36, 1494, -34],
        ],
        thicknessMm: [3.6, 1.2],
      },
    ],
  },
];

const SIDE_BY_SIDE: readonly PartedRow[] = [
  {
    name: 'C4 to C5',
    edges: [
      [33, 1482, -12],
      [38, 1482, -18.5],
      [37.5, 1482, -25.5],
      [36.5, 1482, -32],
      [36, 1482, -38],
    ],
    thicknessMm: [2.8, 3.2, 2.6, 3.8, 2.6],
  },
  {
    name: 'C5',
    edges: [
      [39.5, 1470, -19.5],
      [41.5, 1470, -26.3],
      [40.5, 1470, -33],
      [39.5, 1470, -39],
      [34.5, 1470, -45],
    ],
    thicknessMm: [3.4, 3.6, 4.2, 5, 2.8],
  },
  {
    name: 'C6',
    edges: [
      [47, 1455, -32.5],
      [46.5, 1455, -40],
      [44, 1455, -45.5],
      [40.5, 1455, -50.5],
      [36.5, 1455, -55.5],
    ],
    thicknessMm: [3, 3.8, 5.2, 5.2, 2.8],
  },
  {
    name: 'C7',
    edges: [
      [55.5, 1440, -46.5],
      [53.2, 1440, -53],
      [50, 1440, -58],
      [45.5, 1440, -62.5],
      [41, 1440, -67.2],
    ],
    thicknessMm: [2.6, 3.4, 3, 2.8, 2.6],
  },
  {
    name: 'T1',
    edges: [
      [66.5, 1425, -60],
      [63.5, 1425, -65.5],
      [57.5, 1425, -69.5],
      [51.5, 1425, -72],
      [47.2, 1425, -77],
    ],
    thicknessMm: [2.2, 4.6, 5.4, 5, 1.8],
  },
  {
    name: 'above the superior angle',
    edges: [
      [82.5, 1412.5, -71],
      [75, 1412.5, -74],
      [67.5, 1412.5, -76],
      [59.5, 1412.5, -79],
      [52.5, 1412.5, -83.5],
    ],
    thicknessMm: [2.2, 7.2, 8.4, 6.6, 4.4],
  },
];

const SCAPULA: PartedRow = {
  name: 'insertion',
  edges: [
    at('scapula-superior-angle', 4, 0.5, 4),
    at('scapula-superior-angle', -2.5, -4, -2),
    at('scapula-superior-angle', -8, -10, -7),
    at('scapula-medial-border-y1395', -2, -1.5, -1.5),
    at('scapula-medial-border-y1395', -4.5, -4.8, -3),
  ],
  thicknessMm: [3.8, 4.8, 4.4, 4.4, 2.8],
};

function slip({ name, origin, rows }: Root, num: number): Slip {
  const { path, thicknessMm } = partOf(SCAPULA, num);
  return {
    kind: 'sheet',
    name,
    superficial: [0.6, 0.3, -0.7],
    edges: ['front', 'back'],
    tendon: { origin: 0.1, insertion: 0.08 },
    mesh: { across: 5, along: 20 },
    origin: { lines: [origin], thicknessMm: 1.8 },
    rows: [...rows, ...SIDE_BY_SIDE.map((row) => partOf(row, num))],
    insertion: {
      lines: [
        {
          on: 'scapula',
          words: 'medial border from the superior angle towards the root of the spine',
          path,
        },
      ],
      thicknessMm,
    },
  };
}

export const levatorScapulae: SlipsMuscle = {
  kind: 'slips',
  id: 'levator-scapulae',
  layer: 'intermediate',
  slips: ROOTS.map(slip),
};
