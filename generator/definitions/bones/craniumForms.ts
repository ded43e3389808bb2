import type { EllipsoidForm, StrapForm } from './skullTypes.ts';

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
    name: 'orbital floor and root of the pterygoid process',
    filletMm: 4,
    path: [
      [37, 1576, 50, 4, 3.5],
      [28, 1575.5, 44, 7, 4.5],
      [20, 1578, 32, 8, 5],
    ],
  },
  {
    name: 'orbital plate of the greater wing',
    filletMm: 4,
    path: [
      [46, 1588, 51.5, 2.6, 8],
      [38.5, 1586.5, 44, 3, 9],
      [30, 1585, 36, 3.2, 8],
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
      [56.5, 1573.5, -22.5, 7.2, 7.5],
      ['mastoid-process-tip', 4, 4.5],
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
    name: 'lateral pterygoid plate',
    filletMm: 3,
    path: [
      [22, 1579, 28, 2, 4],
      [24.5, 1570, 30, 1.7, 5],
      [26.2, 1562, 30.5, 1.7, 5],
      [27, 1556, 30.5, 1.4, 3],
    ],
    stretch: [1, 1, 5.2],
  },
  {
    name: 'medial pterygoid plate',
    filletMm: 3,
    path: [
      [13.8, 1577, 31, 2, 4],
      [13.8, 1566, 33, 1.7, 5],
      [13.8, 1557, 34, 1.6, 4],
      [14.6, 1550.5, 33, 1.4, 2],
    ],
    stretch: [1, 1, 4.5],
  },
  {
    name: 'vomer',
    filletMm: 2,
    path: [
      [0, 1577, 30, 1.8, 4],
      [0, 1566, 34, 1.8, 5],
      [0, 1555, 39, 1.8, 4],
    ],
    stretch: [1, 1, 5],
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

export const CRANIUM_BULGES: readonly EllipsoidForm[] = [
  { name: 'petrous part', centre: [34, 1572, -6], radiiMm: [14, 6, 6], filletMm: 6, turnDeg: 38 },
  { name: 'roof of the mandibular fossa', centre: [52.5, 1588.2, 5.5], radiiMm: [8, 4, 10], filletMm: 6 },
  { name: 'jugular process', centre: [28, 1559.5, -19], radiiMm: [5.5, 4.5, 4], filletMm: 5 },
  { name: 'pharyngeal tubercle', centre: [0, 1566.8, 1], radiiMm: [2.5, 2.2, 4], filletMm: 5 },
];
