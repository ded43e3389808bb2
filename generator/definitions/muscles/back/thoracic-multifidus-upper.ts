import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import type { MuscleStation, SlipsMuscle, Slip } from '../definition.ts';

/** A slip from the back of a transverse process to the side of a spinous one, over the laminae between, atlas mm. */
interface Course {
  readonly from: string;
  readonly to: string;
  /** Over three vertebrae, or over two: those lie deeper, next to the laminae and rotatores. */
  readonly size: 'long' | 'short';
  readonly path: readonly [
    origin: ReadonlyVec3,
    lower: ReadonlyVec3,
    upper: ReadonlyVec3,
    insertion: ReadonlyVec3,
  ];
}

const COURSES: readonly Course[] = [
  {
    from: 'T7',
    to: 'T5',
    size: 'short',
    path: [
      [21, 1299, -84.5],
      [15.5, 1313, -85],
      [9.5, 1327, -84],
      [4, 1341, -87],
    ],
  },
  {
    from: 'T6',
    to: 'T4',
    size: 'short',
    path: [
      [22, 1334, -83.5],
      [16.5, 1347, -81],
      [11.5, 1360.5, -80],
      [6, 1373.5, -81],
    ],
  },
  {
    from: 'T5',
    to: 'T3',
    size: 'short',
    path: [
      [19, 1360, -78.5],
      [14.5, 1370, -78.5],
      [10.5, 1380.5, -76.5],
      [6, 1390.5, -74.5],
    ],
  },
  {
    from: 'T4',
    to: 'T2',
    size: 'short',
    path: [
      [19.5, 1388, -70],
      [15.5, 1397, -70.5],
      [11.5, 1406.5, -67.5],
      [7.5, 1415.5, -65],
    ],
  },
  {
    from: 'T3',
    to: 'T1',
    size: 'short',
    path: [
      [17.5, 1412, -61.5],
      [14.5, 1419.5, -62],
      [11, 1427.5, -60],
      [8, 1435, -57.5],
    ],
  },
  {
    from: 'T2',
    to: 'C7',
    size: 'short',
    path: [
      [21.5, 1434, -50.5],
      [17, 1439.5, -54],
      [12.5, 1445, -52],
      [8, 1450.5, -50.5],
    ],
  },
  {
    from: 'T8',
    to: 'T5',
    size: 'long',
    path: [
      [26.5, 1267, -84],
      [18.5, 1288, -88.5],
      [11, 1310, -89],
      [3, 1331, -92],
    ],
  },
  {
    from: 'T7',
    to: 'T4',
    size: 'long',
    path: [
      [27.5, 1297, -86],
      [19.5, 1320, -87.5],
      [12, 1343, -85.5],
      [4, 1366, -87],
    ],
  },
  {
    from: 'T6',
    to: 'T3',
    size: 'long',
    path: [
      [28.5, 1332, -85],
      [20.5, 1350, -83.5],
      [12.5, 1369, -82],
      [4.5, 1387, -79],
    ],
  },
  {
    from: 'T5',
    to: 'T2',
    size: 'long',
    path: [
      [25.5, 1358, -80],
      [18.5, 1375.5, -80.5],
      [12, 1393.5, -76],
      [5, 1411, -72],
    ],
  },
  {
    from: 'T4',
    to: 'T1',
    size: 'long',
    path: [
      [26, 1386, -71.5],
      [19, 1401, -72.5],
      [12.5, 1416, -67],
      [5.5, 1431, -64],
    ],
  },
  {
    from: 'T3',
    to: 'C7',
    size: 'long',
    path: [
      [24, 1410, -63],
      [18, 1422.5, -64.5],
      [12, 1435.5, -60.5],
      [6, 1448, -55.5],
    ],
  },
];

const HALF_MM = {
  long: { width: 3, thickness: 2.3, end: 2.2 },
  short: { width: 2.6, thickness: 1.7, end: 1.8 },
} as const;

function slip({ from, to, size, path }: Course): Slip {
  const { width, thickness, end } = HALF_MM[size];
  const widthDirection: ReadonlyVec3 = [1, 0, -0.35];
  const atEnd = (name: string): MuscleStation => ({
    ...{ name, widthDirection, halfWidthMm: end, halfThicknessMm: 1.1, exponent: 2.6 },
  });
  const belly = (name: string, centre: ReadonlyVec3): MuscleStation => ({
    ...{ name, centre, widthDirection, halfWidthMm: width, halfThicknessMm: thickness, exponent: 2.6 },
  });
  return {
    kind: 'strap',
    name: `${from} to ${to}`,
    superficial: [0.3, 0, -1],
    edges: ['medial', 'lateral'],
    tendon: { origin: 0.12, insertion: 0.2 },
    mesh: { across: 10, along: 11 },
    origin: {
      lines: [
        { on: `vertebra-${from.toLowerCase()}`, words: `transverse process of ${from}`, path: [path[0]] },
      ],
    },
    stations: [
      atEnd('transverse process'),
      belly('lower', path[1]),
      belly('upper', path[2]),
      atEnd('spinous process'),
    ],
    insertion: {
      lines: [
        {
          on: `vertebra-${to.toLowerCase()}`,
          words: `side of the spinous process of ${to}`,
          path: [path[3]],
        },
      ],
    },
  };
}

export const thoracicMultifidusUpper: SlipsMuscle = {
  kind: 'slips',
  id: 'thoracic-multifidus-upper',
  layer: 'deepest',
  slips: COURSES.map(slip),
};
