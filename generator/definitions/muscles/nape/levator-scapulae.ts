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
          [30.5, 1485.5, -11],
          [33.5, 1489.5, -14],
        ],
        thicknessMm: 2.2,
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
          [33.5, 1502, -16.5],
        ],
        thicknessMm: 2.3,
      },
      {
        name: 'C4',
        path: [
          [34, 1492.5, -15],
          [35.5, 1495, -20.5],
        ],
        thicknessMm: [2.2, 2.8],
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
          [31.5, 1511.5, -15.5],
          [34, 1513, -20],
        ],
        thicknessMm: 2,
      },
      {
        name: 'C3',
        path: [
          [34, 1503, -18.5],
          [35.2, 1504, -24.5],
        ],
        thicknessMm: [2, 2.3],
      },
      {
        name: 'C4',
        path: [
          [35.5, 1494, -20.5],
          [35.6, 1494, -27],
        ],
        thicknessMm: [2.7, 3],
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
          [39, 1529.5, -20.5],
        ],
        thicknessMm: 2,
      },
      {
        name: 'C2',
        path: [
          [36, 1517.5, -20],
          [37.8, 1517.5, -24.8],
        ],
        thicknessMm: 2.4,
      },
      {
        name: 'C3',
        path: [
          [35.2, 1504, -24.5],
          [35.6, 1504, -30.5],
        ],
        thicknessMm: [2.3, 2],
      },
      {
        name: 'C4',
        path: [
          [35.6, 1494, -27],
          [35.3, 1494, -34],
        ],
        thicknessMm: [3, 1.8],
      },
    ],
  },
];

const SIDE_BY_SIDE: readonly PartedRow[] = [
  {
    name: 'C4 to C5',
    edges: [
      [33.5, 1482, -11.5],
      [37, 1482, -18.5],
      [38, 1482, -25.2],
      [37, 1482, -32],
      [35.7, 1482, -39],
    ],
    thicknessMm: [2, 2.8, 3.1, 3.4, 1.8],
  },
  {
    name: 'C5',
    edges: [
      [39.8, 1470, -19.2],
      [41, 1470, -26.3],
      [40.8, 1470, -33],
      [38.6, 1470, -39.5],
      [36.2, 1470, -46],
    ],
    thicknessMm: [2.5, 3.7, 4.3, 4.5, 2],
  },
  {
    name: 'C6',
    edges: [
      [47.2, 1455, -32.5],
      [46.5, 1455, -39.5],
      [44, 1455, -45.5],
      [40.5, 1455, -51],
      [37, 1455, -56.5],
    ],
    thicknessMm: [2.6, 4, 5, 4.4, 2],
  },
  {
    name: 'C7',
    edges: [
      [55.5, 1440, -46.5],
      [53.2, 1440, -53],
      [50, 1440, -58],
      [46, 1440, -62.5],
      [41.5, 1440, -67.2],
    ],
    thicknessMm: [2.8, 3.5, 3.4, 2.8, 2.2],
  },
  {
    name: 'T1',
    edges: [
      [67.5, 1425, -61],
      [62.5, 1425, -65.5],
      [57.5, 1425, -69],
      [52, 1425, -72.5],
      [47.2, 1425, -77],
    ],
    thicknessMm: [3, 4.5, 5, 4.4, 2.5],
  },
  {
    name: 'above the superior angle',
    edges: [
      [82, 1412.5, -71.5],
      [75, 1412.5, -74],
      [67.5, 1412.5, -76.5],
      [60, 1412.5, -79],
      [52.5, 1412.5, -83.5],
    ],
    thicknessMm: [3, 6.5, 7.5, 6, 3.5],
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
  thicknessMm: [3, 4, 4.5, 4, 2],
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
