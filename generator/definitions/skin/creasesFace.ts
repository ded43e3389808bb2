import type { Crease } from '#generator/kernels/creases.ts';

/** Furrows (depth > 0) and ridges (depth < 0) of lids, lips, nose and cheek; half side, mm. */
export const FACE_CREASES: readonly Crease[] = [
  {
    name: 'palpebral fissure',
    depthMm: 1.5,
    spreadMm: 0.9,
    front: [
      [16, 1590.8, 0.3],
      [19, 1589.9, 0.9],
      [25, 1587.9, 1],
      [31, 1587, 1],
      [37, 1587.8, 1],
      [43, 1590.2, 0.9],
      [47.3, 1592.6, 0.3],
    ],
  },
  {
    name: 'upper lid margin',
    depthMm: -0.7,
    spreadMm: 1.3,
    front: [
      [18, 1591.7, 0.4],
      [25, 1589.9, 1],
      [31, 1589, 1],
      [37, 1589.8, 1],
      [44, 1592.3, 0.6],
    ],
  },
  {
    name: 'supratarsal crease',
    depthMm: 1,
    spreadMm: 1.4,
    front: [
      [18.5, 1597, 0.1],
      [22, 1600.2, 0.7],
      [28, 1602.4, 1],
      [35, 1602, 1],
      [42, 1599.2, 0.9],
      [49, 1594, 0.2],
    ],
  },
  {
    name: 'infraorbital crease',
    depthMm: 0.7,
    spreadMm: 2.2,
    front: [
      [16.5, 1587, 0.3],
      [22, 1582.4, 1],
      [30, 1579.8, 0.8],
      [39, 1581, 0.3],
    ],
  },
  {
    name: 'medial canthus',
    depthMm: 0.8,
    spreadMm: 1.5,
    front: [
      [15, 1591.2, 1],
      [17, 1590.6, 0.6],
    ],
  },
  {
    name: 'oral fissure',
    depthMm: 1.25,
    spreadMm: 0.95,
    front: [
      [0, 1529.6, 1],
      [5, 1530.1, 1],
      [11, 1529.7, 1],
      [17.5, 1530.3, 0.9],
      [23, 1531.5, 0.7],
      [26.3, 1532.4, 0.15],
    ],
  },
  {
    name: 'commissure',
    depthMm: 0.7,
    spreadMm: 2.6,
    front: [
      [24, 1531.8, 0.6],
      [26.8, 1532.4, 0.7],
    ],
  },
  {
    name: 'upper vermilion border',
    depthMm: -0.3,
    spreadMm: 1.1,
    front: [
      [0, 1537.3, 0.8],
      [5.2, 1539.1, 1],
      [11.5, 1537.2, 0.9],
      [18, 1534.3, 0.6],
      [24, 1531.3, 0.2],
    ],
  },
  {
    name: 'lower vermilion border',
    depthMm: -0.25,
    spreadMm: 1.2,
    front: [
      [0, 1520.8, 0.8],
      [8, 1521, 0.9],
      [14.5, 1523.2, 0.6],
      [20, 1526.6, 0.2],
    ],
  },
  {
    name: 'philtrum',
    depthMm: 0.55,
    spreadMm: 2.5,
    front: [
      [0, 1546, 0.1],
      [0, 1543.5, 0.7],
      [0, 1540, 0.9],
    ],
  },
  {
    name: 'philtral ridge',
    depthMm: -0.22,
    spreadMm: 2.1,
    front: [
      [4.2, 1544.5, 0.05],
      [5.2, 1540, 0.9],
    ],
  },
  {
    name: 'alar groove',
    depthMm: 0.75,
    spreadMm: 1.6,
    near: [
      [17.2, 1550, 92, 0.4],
      [18, 1554.5, 93, 0.9],
      [16.4, 1560, 96, 1],
      [12.5, 1563, 101, 0.6],
      [9, 1563, 107, 0.1],
    ],
  },
  {
    name: 'nasolabial sulcus',
    depthMm: 0.6,
    spreadMm: 4.2,
    front: [
      [19.5, 1560, 0.4],
      [24.5, 1552, 1],
      [29, 1543, 0.9],
      [32.5, 1533, 0.2],
    ],
  },
  {
    name: 'mentolabial sulcus',
    depthMm: 0.2,
    spreadMm: 3.4,
    front: [
      [0, 1516, 1],
      [9, 1516.5, 0.8],
      [16, 1518, 0.2],
    ],
  },
];
