import type { ArchPlate, PlateLevel } from '#generator/kernels/bone/archPlate.ts';
import type { EllipsoidForm, SurfaceLine } from './skullTypes.ts';

type LevelFigures = readonly [levelMm: number, outwardMm: number, halfThicknessMm: number];

const level = ([levelMm, outwardMm, halfThicknessMm]: LevelFigures): PlateLevel => ({
  levelMm,
  outwardMm,
  halfThicknessMm,
});

const section = (alongMm: number, low: LevelFigures, middle: LevelFigures, high: LevelFigures) => ({
  alongMm,
  levels: [level(low), level(middle), level(high)] as const,
});

/** Body and ramus of the mandible: outline and thickness along the arch of the jaw. Read off Z-Anatomy, rounded. */
export const MANDIBLE_PLATE: ArchPlate = {
  arch: [
    [0, 77.5],
    [8, 76.3],
    [15.5, 71.5],
    [21.5, 64],
    [27, 55],
    [32.5, 45.5],
    [36.5, 35.5],
    [39.2, 25],
    [41, 15],
    [42.5, 5],
    [43.5, -3],
  ],
  outline: [
    [-6, 1522],
    [0, 1522],
    [20, 1522.3],
    [36, 1523],
    [45, 1524.5],
    [48.5, 1528],
    [50, 1538],
    [49.7, 1552],
    [50.6, 1563],
    [52.3, 1566.5],
    [55.5, 1563],
    [58.8, 1557.5],
    [63, 1555],
    [70, 1555.5],
    [76, 1558.5],
    [80, 1564],
    [82, 1571],
    [83.5, 1575.5],
    [91.5, 1576],
    [93.8, 1571.5],
    [92.3, 1565],
    [89.3, 1552],
    [86.5, 1540],
    [80.5, 1526],
    [75, 1520.5],
    [68, 1516.8],
    [59, 1513],
    [48.5, 1508.5],
    [37, 1503],
    [26, 1499.6],
    [16, 1497.8],
    [6, 1496.8],
    [-6, 1497.3],
  ],
  sections: [
    section(0, [1499, -1.8, 5.4], [1508.5, -1.5, 4.8], [1524, 4.4, 3.4]),
    section(7, [1499, -3, 4.9], [1508.5, -2.2, 4.4], [1524, 4.6, 3.4]),
    section(12, [1499, -4, 4.4], [1508.5, -2.4, 4.7], [1524, 3.2, 3.9]),
    section(18, [1500, -4.2, 4.4], [1509, -2.5, 5.1], [1524, 1, 4.2]),
    section(26, [1502, -4, 4.3], [1511, -2.6, 5.8], [1524, -1.2, 5]),
    section(38, [1505, -2.5, 4.4], [1514, -2.4, 6.2], [1525, -2.6, 6.3]),
    section(49, [1510, -2.4, 3.6], [1527, -2.6, 7.2], [1558, 8.2, 2]),
    section(54, [1514, -2.3, 3.8], [1531, -2, 6.5], [1556, 6.6, 2]),
    section(60, [1516, -1.8, 3], [1533, -1.1, 5.3], [1554, 5.6, 2]),
    section(70, [1519, -1.2, 2.8], [1536, 0, 4], [1556, 3.2, 2]),
    section(80, [1526, -3.4, 2.6], [1543, -1.2, 3.5], [1562, 3, 2.4]),
    section(92, [1545, -1.6, 3], [1562, 0.2, 3], [1574, 0.8, 3.8]),
  ],
  edgeMm: 5,
};

export const MANDIBLE_BULGES: readonly EllipsoidForm[] = [
  { name: 'condyle', centre: [43.5, 1573.2, 6.4], radiiMm: [8.5, 4.1, 3.8], filletMm: 6.5, turnDeg: -14 },
  { name: 'mental protuberance', centre: [0, 1504, 76.8], radiiMm: [6, 6, 4.6], filletMm: 6 },
  { name: 'mental tubercle', centre: [9.5, 1501, 73.8], radiiMm: [4.5, 3.2, 2.6], filletMm: 7 },
  { name: 'eversion of the angle', centre: [38.8, 1521, 24], radiiMm: [2, 4, 7], filletMm: 5 },
];

export const MANDIBLE_HOLLOWS: readonly EllipsoidForm[] = [
  { name: 'mental foramen', centre: [26.6, 1511.5, 62.6], radiiMm: [3.2, 2, 2.2], filletMm: 1.8 },
  { name: 'mandibular foramen', centre: [37, 1541, 26], radiiMm: [2.6, 3, 2.2], filletMm: 1.8 },
  { name: 'digastric fossa', centre: [7, 1496.5, 68], radiiMm: [4.5, 2.4, 3.5], filletMm: 2.5 },
];

export const MANDIBLE_LINES: readonly SurfaceLine[] = [
  {
    name: 'oblique line',
    heightMm: 1.2,
    spreadMm: 2.6,
    path: [
      [24, 1508, 66, 0.1],
      [32, 1514, 52, 0.6],
      [38.5, 1525, 44, 1],
      [42, 1540, 43, 0.8],
    ],
  },
  {
    name: 'mylohyoid line',
    heightMm: 0.9,
    spreadMm: 2,
    path: [
      [14, 1507, 66, 0.2],
      [20, 1513, 56, 0.8],
      [27, 1521, 44, 1],
    ],
  },
  {
    name: 'mental fossa',
    heightMm: -0.7,
    spreadMm: 4,
    path: [
      [11, 1512, 78, 0.6],
      [5, 1513, 81, 1],
    ],
  },
  {
    name: 'canine eminence',
    heightMm: 0.8,
    spreadMm: 2.2,
    path: [
      [15, 1520, 77, 1],
      [15.5, 1513, 75, 0.4],
    ],
  },
];
