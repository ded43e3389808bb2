import type { OutlineCone } from '#generator/kernels/bone/outlineCone.ts';
import type { EllipsoidForm, StrapForm } from './skullTypes.ts';

/** What is carved out of the cranium: orbit, nasal cavity, fossae and foramina. Authored; sizes checked on Z-Anatomy. */

/** The left orbit: a pyramid whose rounded-square mouth droops a little to the side. */
export const ORBIT: OutlineCone & { readonly filletMm: number } = {
  apexMm: [13, 1592, 22],
  mouthMm: [30.5, 1594, 64],
  mouthOutline: [
    // upper rim, from the nose outwards
    [12.9, 1607],
    [18.6, 1612],
    [27, 1613.8],
    [35.5, 1613],
    [43.4, 1609.4],
    // lateral rim
    [47.9, 1601.8],
    [48.7, 1591.8],
    // lower rim, back to the nose
    [46.2, 1582],
    [39.8, 1575.3],
    [31, 1573],
    [22.6, 1574.8],
    [15.8, 1580],
    // medial rim
    [12.2, 1588.6],
    [11.4, 1598.6],
  ],
  taper: [0.85, 0.6],
  flare: 0.35,
  filletMm: 2.2,
};

/** The nasal cavity: a pear-shaped mouth, in it the septum and two conchae on each side wall. */
export const NASAL_CAVITY = {
  /** Left half of the mouth seen from the front, from top to bottom: x, y. */
  outline: [
    [0, 1584.5],
    [2.8, 1581.8],
    [5.4, 1576],
    [8, 1569.5],
    [10.6, 1562.5],
    [11.9, 1557],
    [10.8, 1552.8],
    [7.6, 1550.6],
    [3.6, 1550],
    [0, 1551.2],
  ],
  /** Narrowing behind the rim, mm for each mm below the surface of the bone, and at most: the rim's edge keeps a body. */
  narrowing: { perMm: 0.5, mostMm: 2 },
  /** How deep it goes. */
  backMm: 54,
  /** Its roof slopes forwards: above this level the back comes nearer by so many mm for each mm. */
  roof: { fromMm: 1569, forwardsPerMm: 2 },
  filletMm: 2.4,
  septum: { halfWidthMm: 1.9, frontMm: 77, frontSlope: 0.5, slopeBelowMm: 1571, filletMm: 2 },
  conchae: [
    { name: 'inferior nasal concha', centre: [11.4, 1558.5, 62], radiiMm: [5.8, 3.2, 15] },
    { name: 'middle nasal concha', centre: [10.2, 1568.5, 62], radiiMm: [4.6, 3, 12] },
  ],
} as const;

/** Hollows. */
export const CRANIUM_HOLLOWS: readonly EllipsoidForm[] = [
  { name: 'mandibular fossa', centre: [44.5, 1577, 5.6], radiiMm: [13, 6.8, 6.7], filletMm: 3, turnDeg: -14 },
  { name: 'external acoustic meatus', centre: [61, 1580.8, -7.5], radiiMm: [14, 4.6, 4], filletMm: 2.2 },
  { name: 'foramen magnum', centre: [0, 1556, -28.5], radiiMm: [15.8, 34, 18.4], filletMm: 2.5 },
  // these two are the only part of the braincase that is hollow: it can be looked into
  { name: 'posterior cranial fossa', centre: [0, 1600, -43], radiiMm: [57, 29, 48], filletMm: 6 },
  { name: 'cerebellar fossa', centre: [20, 1587, -45], radiiMm: [31, 20, 29], filletMm: 6 },
  { name: 'condylar fossa', centre: [20.5, 1555.5, -30], radiiMm: [4, 3.6, 4.5], filletMm: 3 },
  {
    name: 'hypoglossal canal',
    centre: [18, 1561.5, -11],
    radiiMm: [4.5, 2, 2.2],
    filletMm: 1.5,
    turnDeg: -35,
  },
  { name: 'vault of the palate', centre: [0, 1538.5, 60], radiiMm: [18, 10.5, 23], filletMm: 3.5 },
  { name: 'infraorbital foramen', centre: [25, 1564.8, 73], radiiMm: [2.1, 1.9, 5], filletMm: 1.2 },
  { name: 'mastoid notch', centre: [46.5, 1561.5, -24], radiiMm: [2.4, 5, 11], filletMm: 3.5 },
  {
    name: 'pterygomaxillary fissure',
    centre: [28, 1572, 39.8],
    radiiMm: [11.5, 12, 2.4],
    filletMm: 2,
  },
  { name: 'roof of the nasal cavity', centre: [4.8, 1581, 57], radiiMm: [2.9, 16, 15], filletMm: 1.5 },
  { name: 'optic canal', centre: [11.6, 1597.5, 21], radiiMm: [2.3, 2.3, 12], filletMm: 1.5 },
  { name: 'jugular foramen', centre: [27.5, 1563, -13], radiiMm: [6.6, 7.5, 3.8], filletMm: 2, turnDeg: 35 },
  { name: 'carotid canal', centre: [30.5, 1566, -3], radiiMm: [3, 7, 2.7], filletMm: 1.6 },
  { name: 'foramen lacerum', centre: [13, 1571, 4.5], radiiMm: [5.4, 7, 2.9], filletMm: 2, turnDeg: 40 },
  { name: 'foramen ovale', centre: [24, 1574, 10], radiiMm: [4.2, 7, 2.3], filletMm: 1.4, turnDeg: 40 },
  { name: 'foramen spinosum', centre: [29.5, 1574, 5], radiiMm: [1.4, 4, 1.4], filletMm: 1 },
  { name: 'stylomastoid foramen', centre: [43.5, 1566, -14], radiiMm: [1.4, 4, 1.4], filletMm: 1 },
  { name: 'incisive fossa', centre: [0, 1546.5, 78], radiiMm: [1.8, 4, 2.6], filletMm: 1.2 },
  { name: 'greater palatine foramen', centre: [15.2, 1547, 47.5], radiiMm: [1.5, 4, 2], filletMm: 1 },
];

/** Grooves that are cut along a line. */
export const CRANIUM_GROOVES: readonly StrapForm[] = [
  {
    name: 'choana',
    filletMm: 1.5,
    path: [
      [6.4, 1562, 53, 3.6, 7],
      [6.5, 1564, 46, 4.8, 10.5],
      [6.6, 1565, 36, 5.2, 11.8],
      [6.6, 1565, 26, 5.2, 11],
    ],
  },
  {
    name: 'lacrimal fossa',
    filletMm: 1.8,
    path: [
      [12.6, 1592, 74.5, 1.6, 2],
      [12.2, 1584, 74, 2.3, 2.4],
      [12.4, 1577, 71.5, 2.2, 2.2],
    ],
  },
  {
    name: 'superior orbital fissure',
    filletMm: 2.8,
    path: [
      [14.5, 1588.5, 23, 2.7, 2.7],
      [19, 1595.5, 27, 2.6, 2.6],
      [24.5, 1601, 33.5, 2.3, 2.3],
    ],
    stretch: [1, 1, 2.6],
  },
  {
    name: 'inferior orbital fissure',
    filletMm: 2.8,
    path: [
      [18, 1587, 26, 2.3, 2.3],
      [23.8, 1585, 34, 2.4, 2.4],
      [29, 1583.6, 41, 2.2, 2.2],
      [33, 1582.9, 46, 1.6, 1.6],
    ],
  },
];
