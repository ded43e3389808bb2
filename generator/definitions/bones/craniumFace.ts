import type { StationTable } from './skullTypes.ts';

/**
 * The facial skeleton as one smooth block, orbits and nose filled in; both are carved later (craniumFeatures.ts).
 * Kept apart from the braincase so that the temporal fossa stays open between the two.
 * Figures read off Z-Anatomy (CC BY-SA 4.0), rounded and cleared of its cartilage; the hidden sides are authored.
 */
export const FACE_STATIONS: StationTable = {
  // nose
  nasion: { at: [0, 1603, 83], normal: [0, 0.15, 0.98] },
  'nasal mid': { at: [0, 1594, 90.3], normal: [0, 0.5, 0.86] },
  rhinion: { at: [0, 1584, 97], normal: [0, 0.5, 0.86] },
  'nasal flank upper': { at: [5.8, 1598, 82], normal: [0.75, 0.15, 0.6] },
  'nasal flank': { at: [6.5, 1589, 87.5], normal: [0.8, 0.26, 0.53] },
  'frontal process': { at: [9.6, 1585, 80.4], normal: [0.8, 0.2, 0.55] },
  'frontal process low': { at: [13.2, 1574, 80], normal: [0.72, 0.26, 0.62] },
  // rim of the orbit
  lacrimal: { at: [12, 1597, 72], normal: [0.75, 0, 0.65] },
  'infraorbital medial': { at: [20, 1572.5, 74.5], normal: [0.45, 0.2, 0.85] },
  orbitale: { at: [30, 1571.5, 68], normal: [0.1, 0.25, 0.96] },
  'infraorbital lateral': { at: [39, 1572, 67.8], normal: [0.25, 0.2, 0.94] },
  'lateral rim low': { at: [48.5, 1579, 61], normal: [0.61, 0.17, 0.77] },
  'lateral rim': { at: [50.5, 1589, 58.8], normal: [0.65, -0.1, 0.75] },
  'lateral rim upper': { at: [49.2, 1599, 61], normal: [0.67, -0.1, 0.74] },
  'frontomalare temporale': { at: [50, 1607, 59], normal: [0.9, 0.3, 0.2] },
  // cheek
  paranasal: { at: [16, 1562, 79.5], normal: [0.66, -0.12, 0.74] },
  'canine fossa': { at: [24, 1560, 71], normal: [0.4, 0, 0.9] },
  'canine fossa lateral': { at: [31, 1563, 69], normal: [0, -0.15, 0.97] },
  malar: { at: [46, 1569, 64], normal: [0.6, -0.05, 0.8] },
  'zygoma front': { at: [51, 1573, 58], normal: [0.87, -0.01, 0.49] },
  'zygoma lateral': { at: [55, 1571, 51], normal: [0.87, -0.08, 0.5] },
  'zygoma lateral low': { at: [51.5, 1562, 52], normal: [0.7, -0.7, 0.1] },
  zygomaxillare: { at: [45, 1557.5, 61], normal: [0.4, -0.6, 0.7] },
  crest: { at: [37, 1557, 64.5], normal: [0.3, -0.6, 0.74] },
  // frontal process of the cheekbone
  'frontal process of zygoma': { at: [53, 1599, 55], normal: [0.97, 0.05, -0.2] },
  'frontal process of zygoma low': { at: [53, 1588, 53.5], normal: [0.99, 0, 0.1] },
  // alveolar process
  nasospinale: { at: [0, 1549, 86.5], normal: [0, 0, 1] },
  prosthion: { at: [0, 1541, 88.5], normal: [0, 0, 1] },
  'alveolare lateral incisor': { at: [8, 1542, 87.3], normal: [0.25, 0, 0.96] },
  'alveolare canine': { at: [16, 1543, 83], normal: [0.55, 0, 0.83] },
  'alveolare premolar': { at: [22.3, 1543, 77.5], normal: [0.75, 0, 0.66] },
  'alveolare molar 1': { at: [27.5, 1547, 69], normal: [0.85, 0.05, 0.5] },
  'alveolar side M1': { at: [30.5, 1545, 63], normal: [0.93, -0.1, 0.3] },
  'alveolar side M2': { at: [31, 1545, 54], normal: [0.98, -0.15, 0] },
  tuber: { at: [30.5, 1550, 46.5], normal: [0.9, 0, -0.4] },
  // palate and underside
  'alveolar floor incisor': { at: [6, 1538.3, 83], normal: [0, -1, 0] },
  'alveolar floor premolar': { at: [20, 1539, 72], normal: [0, -1, 0] },
  'alveolar floor molar': { at: [26, 1540, 58], normal: [0, -1, 0] },
  'alveolar back': { at: [26, 1543, 46.5], normal: [0, -0.5, -0.87] },
  'palate floor': { at: [0, 1540, 62], normal: [0, -1, 0] },
  'palate back': { at: [10, 1552, 44], normal: [0, -0.2, -0.98] },
  choana: { at: [8, 1568, 38], normal: [0, 0, -1] },
  // hidden side: back of maxilla, cheekbone and orbit
  'tuber back': { at: [24, 1558, 43], normal: [0.2, 0, -0.98] },
  'infratemporal maxilla': { at: [34.5, 1560, 51], normal: [0.75, -0.1, -0.65] },
  'maxilla back lateral': { at: [41, 1566, 54.5], normal: [-0.1, -0.2, -0.97] },
  'zygoma back': { at: [49.5, 1571, 46.5], normal: [-0.45, 0, -0.9] },
  'zygoma arch root': { at: [56, 1573.5, 45], normal: [0.9, 0, -0.1] },
  'inferior orbital fissure': { at: [32, 1578, 45], normal: [0.6, -0.1, -0.8] },
  'postorbital wall low': { at: [45, 1588, 48], normal: [0.7, -0.1, -0.7] },
  'postorbital wall': { at: [45.5, 1600, 49], normal: [0.75, 0, -0.65] },
  // hidden side: within the braincase
  'block top': { at: [15, 1608, 60], normal: [0, 1, 0] },
  'block top lateral': { at: [42, 1610, 60], normal: [0.3, 0.95, 0] },
  'block back': { at: [15, 1592, 34], normal: [0, 0.2, -0.98] },
};
