import type { LandmarkTable } from './landmarkTable.ts';

/** Places on the skin of the face and under the jaw, left side or midline, mm; see `headLandmarks.ts`. */
export const FACE_LANDMARKS: LandmarkTable = {
  // Midline.

  // Eye.
  'orbit-top-medial': [12, 1605, 86],
  'orbit-top-mid': [31, 1609, 82],
  'orbit-top-lateral': [50, 1605, 68],
  'orbit-lateral': [57, 1594, 60],
  'orbit-lateral-low': [55, 1580, 63],
  'orbit-low-lateral': [48, 1576, 73],
  'orbit-low-mid': [32, 1573, 78],
  'orbit-low-medial': [17, 1579, 83],
  'upper-lid': [31, 1594, 78],
  'upper-lid-inner': [19, 1594, 80],
  'lid-line': [31, 1589, 78],
  'lower-lid': [31, 1582, 78],
  'lateral-eye-top': [48, 1602, 69],
  'lateral-eye-back-top': [58, 1602, 59],
  'lateral-eye-back-low': [59, 1583, 58],
  'lateral-eye-low': [48, 1582, 70],
  'lateral-eye': [53, 1593, 63],

  // Nose.
  'nose-flank-top': [9, 1600, 87],
  'nose-flank-mid': [13, 1580, 88],
  'nose-flank-low': [19, 1563, 90],
  'alar-base': [20, 1553, 88],

  // Mouth and chin.
  'upper-lip-lateral': [16, 1537.5, 94],
  'nasolabial-mid': [30, 1541, 82],
  'nasolabial-low': [36, 1531, 76],
  'mouth-side-low': [33, 1518, 77],
  'chin-groove-lateral': [17, 1514.5, 86],
  'chin-lateral-top': [24, 1511, 81],
  'chin-lateral-low': [22, 1495, 72],
  'chin-near-mid': [4, 1506, 88],
  'chin-side': [17, 1503, 84],
  'chin-spot': [9, 1503, 87],

  // Cheek.
  'cheek-high-medial': [22, 1570, 83],
  'cheek-high': [34, 1566, 77],
  'malar-front': [47, 1577, 72],
  'nose-side': [25, 1563, 82],
  'malar-low': [46, 1555, 70],
  'malar-prominence': [50, 1570, 69],
  'zygoma-mid': [60, 1576, 54],
  'zygoma-front-top': [56, 1583, 61],
  'arch-top-front': [61, 1590, 52],
  'arch-top-mid': [69, 1591, 32],
  'arch-top-back': [73, 1590, 12],
  'arch-low-front': [57, 1563, 56],
  'arch-low-mid': [67, 1570, 32],
  'arch-low-back': [71, 1574, 12],
  'arch-mid': [69, 1581, 30],
  'arch-back': [72, 1582, 15],
  'jaw-joint': [71, 1577, 15],
  'cheek-near-lip': [35, 1544, 78],
  'cheek-back': [52, 1548, 65],
  'malar-medial': [40, 1568, 75],
  'cheek-low': [44, 1534, 71],

  // Chewing muscle and lower jaw.
  'masseter-front-mid': [53, 1540, 61],
  'masseter-front-low': [47, 1513, 42],
  'masseter-upper': [63, 1560, 40],
  'masseter-low': [57, 1530, 24],
  'masseter-back': [67, 1556, 12],
  'ear-lobe-under': [61, 1546, -4],
  'gonion-back': [54, 1528, 0],
  'jaw-edge-back': [50, 1515, 24],
  'jaw-edge-mid': [41, 1506, 46],
  'jaw-edge-front': [30, 1496, 61],
  'jaw-top-back': [58, 1536, 24],
  'jaw-top-mid': [52, 1528, 50],
  'jaw-top-front': [38, 1520, 73],
  'jaw-body-end': [27, 1503, 76],
  'jaw-body-start': [55, 1525, 25],
  'jaw-body-back': [54, 1524, 30],
  'jaw-body-mid': [47, 1516, 52],
  'jaw-body-front': [34, 1508, 70],

  // Under the jaw.
  'digastric-front': [14, 1487, 68],
  'hyoid-side': [20, 1480, 45],
  'hyoid-horn': [35, 1490, 32],
  'digastric-back': [52, 1517, 2],
  'submandibular-centre': [34, 1496, 48],
};
