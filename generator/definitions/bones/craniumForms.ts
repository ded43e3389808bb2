import type { EllipsoidForm, PlateForm, StrapForm } from './skullTypes.ts';

/** What is added to braincase and face: arch, rims, processes, plates. Authored along measured landmarks. */
export const CRANIUM_STRAPS: readonly StrapForm[] = [
  {
    name: 'zygomatic arch',
    filletMm: 5,
    path: [
      [53, 1571.5, 51, 3, 8.5],
      [57.3, 1572.8, 42.5, 2.4, 6.6],
      [60.8, 1574.8, 31.5, 2, 4.8],
      [62.4, 1577, 21, 1.9, 4.3],
      [62.2, 1580.5, 12, 2.2, 3.8],
      [61.8, 1583.6, 3, 2.6, 3.2],
      [63, 1588, -8, 2, 2.4],
      [65, 1591.5, -20, 1, 1.4],
    ],
  },
  {
    name: 'lateral rim of the orbit',
    filletMm: 6,
    path: [
      [42, 1613, 70, 2.4, 2.4],
      [46.4, 1608.5, 65.8, 2.4, 3.2],
      [48.8, 1601, 60.4, 2.2, 4.2],
      [49.8, 1592, 57, 2.2, 4.4],
    ],
  },
  {
    name: 'upper rim of the orbit',
    filletMm: 5,
    path: [
      [17, 1612.5, 80, 1.6, 1.6],
      [24, 1615, 79.5, 1.8, 1.8],
      [33, 1615, 76.5, 1.8, 1.8],
      [42, 1611.5, 71.5, 1.8, 1.8],
    ],
  },
  {
    name: 'anterior lacrimal crest and infraorbital margin',
    filletMm: 5,
    path: [
      [10.6, 1588, 77.4, 1, 1.3],
      [14, 1578.5, 75.6, 1.2, 1.4],
      [21, 1572.6, 73.2, 1.3, 1.3],
      [30, 1570.6, 68.8, 1.4, 1.3],
      [40, 1573, 65.8, 1.4, 1.3],
    ],
  },
  {
    name: 'root of the pterygoid process',
    filletMm: 5,
    path: [
      [17.5, 1584, 30, 4.4, 4],
      [17.4, 1577, 29.8, 4.2, 4],
      [17.2, 1572.5, 32, 3.6, 3],
    ],
    stretch: [1, 1, 1.5],
  },
  {
    name: 'orbital plate of the greater wing',
    filletMm: 4,
    path: [
      [46, 1588.5, 51.5, 2.6, 8],
      [38.5, 1591, 44.5, 2.8, 6.5],
      [30, 1590, 37, 3, 6],
    ],
  },
  {
    name: 'articular tubercle',
    filletMm: 4,
    path: [
      [61.5, 1581, 13.5, 2.8, 3.8],
      [55, 1582, 13.5, 4.6, 5.8],
      [46, 1581, 14.5, 4.4, 5],
    ],
  },
  {
    name: 'mastoid process',
    filletMm: 9,
    path: [
      [57, 1584, -26.5, 8.5, 9],
      [56.8, 1575, -22.5, 7.2, 7.5],
      [55.6, 1566.2, -17.8, 3.8, 4.4],
    ],
  },
  {
    name: 'tympanic plate',
    filletMm: 6,
    path: [
      [58.5, 1575.2, -7.5, 3.8, 3.4],
      [50, 1572.5, -7.5, 3.4, 4.4],
      [41, 1569.5, -7.5, 3.2, 4.5],
      [32, 1569, -4.5, 3, 3],
    ],
  },
  {
    name: 'styloid process',
    filletMm: 3,
    path: [
      [41.5, 1570, -8, 2.8, 3],
      [39.8, 1559, -3.5, 1.9, 1.9],
      ['styloid-tip', 1.2, 1.2],
    ],
  },
  {
    name: 'occipital condyle',
    filletMm: 5,
    path: [
      [10.5, 1557, -8.5, 3.2, 3.5],
      [14, 1554.5, -14.5, 4.4, 4.2],
      [17.4, 1555.5, -22.5, 3.8, 3.6],
    ],
  },
  {
    name: 'pterygoid hamulus',
    filletMm: 1.5,
    path: [
      [13.9, 1554.5, 31.6, 1.4, 1.4],
      [14.2, 1551.8, 30.6, 1.2, 1.2],
      [15.6, 1550, 29.4, 1.15, 1.15],
      [17, 1549.8, 28.6, 1.1, 1.1],
    ],
  },
  {
    name: 'pyramidal process of the palatine bone',
    filletMm: 3,
    path: [
      [21, 1561, 36.5, 2.2, 3],
      [20, 1556, 38.5, 2.8, 3],
      [19, 1553.5, 42, 3, 3],
    ],
  },
  {
    name: 'anterior nasal spine',
    filletMm: 3,
    path: [
      [0, 1550, 84.5, 2, 1.9],
      ['anterior-nasal-spine', 0.9, 1],
    ],
  },
  {
    name: 'posterior nasal spine',
    filletMm: 3,
    path: [
      [0, 1551.5, 46, 2, 1.4],
      [0, 1551.5, 40, 1, 1],
    ],
  },
];

/** Thin parts: the two plates of the pterygoid process with the wall between them, and the vomer. */
export const CRANIUM_PLATES: readonly PlateForm[] = [
  {
    name: 'lateral pterygoid plate',
    filletMm: 2.5,
    rows: [
      { from: [20.8, 1581, 33], to: [22, 1581, 24.5], thicknessMm: [3, 3] },
      { from: [20.6, 1574, 35.2], to: [22.8, 1574, 23.4], thicknessMm: [2.8, 2.6] },
      { from: [20.8, 1568, 36], to: [25.8, 1568, 22.6], thicknessMm: [2.6, 2.5] },
      { from: [21.3, 1564, 36.6], to: [28.2, 1564, 22.2], thicknessMm: [2.6, 2.5] },
      { from: [22, 1560, 37], to: [28.7, 1560, 24.6], thicknessMm: [2.6, 2.5] },
      { from: [23, 1557, 36], to: [28.2, 1557, 28], thicknessMm: [2.5, 2.4] },
      { from: [24.4, 1555.8, 34], to: [26.6, 1555.8, 31], thicknessMm: [2, 2] },
    ],
  },
  {
    name: 'medial pterygoid plate',
    filletMm: 2.5,
    rows: [
      { from: [13.6, 1580, 34], to: [13, 1580, 25], thicknessMm: [3, 2.8] },
      { from: [13.8, 1572, 35.6], to: [13.8, 1572, 26], thicknessMm: [2.8, 2.4] },
      { from: [13.8, 1568, 36], to: [13.8, 1568, 28.4], thicknessMm: [2.6, 2.2] },
      { from: [13.5, 1562, 36.5], to: [13.6, 1562, 30.4], thicknessMm: [2.6, 2.2] },
      { from: [13.2, 1557, 36.5], to: [13.7, 1557, 31.4], thicknessMm: [2.6, 2.2] },
      { from: [13.6, 1554, 34.5], to: [13.9, 1554, 31.4], thicknessMm: [2.2, 2.2] },
    ],
  },
  {
    name: 'front wall of the pterygoid fossa',
    filletMm: 2.5,
    rows: [
      { from: [13.8, 1576, 34.2], to: [20.8, 1576, 33.8], thicknessMm: [3.6, 3.6] },
      { from: [13.8, 1566, 35], to: [21.4, 1566, 35], thicknessMm: [3.6, 3.6] },
      { from: [13.6, 1558.5, 36], to: [22.4, 1558.5, 36], thicknessMm: [3, 3] },
      { from: [14, 1555, 37.5], to: [22, 1555.5, 37.5], thicknessMm: [3, 3] },
    ],
  },
  {
    name: 'perpendicular plate of the palatine bone',
    filletMm: 2.5,
    rows: [
      { from: [14, 1579, 46], to: [13.8, 1579, 34], thicknessMm: [3.2, 3.2] },
      { from: [13.8, 1566, 46], to: [13.8, 1566, 35.5], thicknessMm: [3, 2.8] },
      { from: [14.6, 1555, 46], to: [14.2, 1555, 36.5], thicknessMm: [3, 2.8] },
    ],
  },
  {
    name: 'vomer',
    filletMm: 2,
    rows: [
      { from: [0, 1588, 50], to: [0, 1588, 33], thicknessMm: [2.8, 2.8] },
      { from: [0, 1582, 50], to: [0, 1582, 27], thicknessMm: [2.8, 2.8] },
      { from: [0, 1574, 50], to: [0, 1574, 30.5], thicknessMm: [2.6, 2.4] },
      { from: [0, 1562, 50], to: [0, 1562, 37], thicknessMm: [2.6, 2.4] },
      { from: [0, 1552, 50], to: [0, 1552, 42], thicknessMm: [2.6, 2.4] },
    ],
  },
];

export const CRANIUM_BULGES: readonly EllipsoidForm[] = [
  { name: 'petrous part', centre: [34, 1572, -6], radiiMm: [14, 6, 6], filletMm: 6, turnDeg: 38 },
  { name: 'roof of the mandibular fossa', centre: [52.5, 1588.2, 5.5], radiiMm: [8, 4, 10], filletMm: 6 },
  { name: 'jugular process', centre: [28, 1559.5, -19], radiiMm: [5.5, 4.5, 4], filletMm: 5 },
  { name: 'pharyngeal tubercle', centre: [0, 1566.8, 1], radiiMm: [2.5, 2.2, 4], filletMm: 5 },
];
