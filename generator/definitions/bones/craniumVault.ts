import type { StationTable, VaultLevel } from './skullTypes.ts';

/**
 * The braincase as one smooth solid. Its outline at ten levels, and named places where the outline says too little.
 * Figures read off Z-Anatomy (CC BY-SA 4.0) and rounded; places that close the hidden side towards the face are authored.
 */

/** The vertical axis from which {@link VAULT_LEVELS} are measured, mm. */
export const VAULT_AXIS = { x: 0, z: -10 } as const;

export const VAULT_LEVELS: readonly VaultLevel[] = [
  { levelMm: 1568, radiiMm: { 160: 66.5, 180: 64 } },
  { levelMm: 1580, radiiMm: { 120: 70, 140: 72.5, 160: 77.5, 180: 80 } },
  { levelMm: 1594, radiiMm: { 100: 68, 120: 74.5, 140: 80, 160: 86, 180: 89 } },
  { levelMm: 1608, radiiMm: { 65: 66, 80: 67, 100: 72.5, 120: 77.5, 140: 85.5, 160: 90.5, 180: 91.5 } },
  {
    levelMm: 1623,
    radiiMm: {
      0: 97,
      20: 96,
      33: 90,
      44: 78,
      56: 73,
      68: 70,
      80: 70,
      100: 74.5,
      120: 78,
      140: 86.5,
      160: 96.5,
      180: 93.5,
    },
  },
  {
    levelMm: 1638,
    radiiMm: {
      0: 97,
      20: 96.5,
      35: 87.5,
      50: 78,
      65: 72.5,
      80: 70.5,
      100: 74.5,
      120: 78.5,
      140: 85.5,
      160: 92,
      180: 90.5,
    },
  },
  {
    levelMm: 1655,
    radiiMm: { 0: 91.5, 20: 91, 40: 79, 60: 70, 80: 67.5, 100: 72.5, 120: 77.5, 140: 82.5, 160: 85, 180: 85 },
  },
  {
    levelMm: 1672,
    radiiMm: { 0: 80, 22: 77, 45: 66.5, 67: 59, 90: 60.5, 112: 68.5, 135: 73.5, 158: 76, 180: 76.5 },
  },
  { levelMm: 1686, radiiMm: { 0: 66, 30: 58, 60: 48.5, 90: 48.5, 120: 57, 150: 63, 180: 61 } },
  { levelMm: 1697, radiiMm: { 0: 42, 45: 34, 90: 32, 135: 42.5, 180: 46.5 } },
];

export const VAULT_STATIONS: StationTable = {
  // forehead and brow
  glabella: { at: [0, 1614, 85.5], normal: [0, -0.2, 0.98] },
  supraglabellare: { at: [0, 1627, 87] },
  superciliare: { at: [14, 1617, 85], normal: [0.14, -0.39, 0.91] },
  'supraorbital margin medial': { at: [21, 1616, 82], normal: [0.15, -0.35, 0.92] },
  'supraorbital margin': { at: [31, 1616, 79], normal: [0.28, -0.3, 0.9] },
  'supraorbital margin lateral': { at: [41, 1614, 74], normal: [0.5, -0.2, 0.84] },
  'frontomalare orbitale': { at: [47.5, 1609, 65.5], normal: [0.76, -0.14, 0.63] },
  'nasion base': { at: [0, 1606, 80], normal: [0, -0.6, 0.8] },
  // roof of the orbit and of the nose
  'orbital roof front': { at: [27, 1610, 68], normal: [0.05, -1, 0.1] },
  'orbital roof': { at: [25, 1606, 50], normal: [0, -1, 0.15] },
  cribriform: { at: [0, 1599, 52], normal: [0, -0.95, 0.3] },
  // temporal fossa
  'temporal fossa upper': { at: [46, 1612, 42] },
  'temporal fossa wall': { at: [41.5, 1602, 42], normal: [0.85, -0.25, 0.5] },
  pterion: { at: [50.5, 1610, 32] },
  'greater wing': { at: [36.5, 1591, 41], normal: [0.72, -0.35, 0.6] },
  'infratemporal crest': { at: [31, 1584.5, 36], normal: [0.35, -0.75, 0.55] },
  'squama front': { at: [48, 1592, 28] },
  'squama low': { at: [57, 1590, 10] },
  // side of the base: above and behind the ear
  supramastoid: { at: [65, 1590, -14] },
  'supramastoid back': { at: [66, 1590, -30] },
  'mastoid base': { at: [61, 1574, -26], normal: [0.75, -0.66, 0] },
  'mastoid back': { at: [53, 1566, -40] },
  asterion: { at: [61, 1586, -48] },
  'occiput lateral': { at: [51, 1575, -54] },
  // skull base, from behind forwards
  'base occiput -62': { at: [0, 1559.5, -62], normal: [0, -0.95, -0.3] },
  'base 45 -50': { at: [46, 1565.5, -50] },
  'base opisthion': { at: [0, 1556, -49], normal: [0, -1, -0.1] },
  'base 35 -36': { at: [36, 1558.5, -36] },
  'base condyle': { at: [18, 1557, -20], normal: [0, -1, 0] },
  basion: { at: [0, 1561, -9], normal: [0, -0.9, 0.43] },
  'base entoglenoid': { at: [48, 1580, 14], normal: [0.15, -0.98, 0.1] },
  'base greater wing': { at: [34, 1577, 18], normal: [0, -1, 0.05] },
  'base pterygoid root': { at: [18, 1579, 22], normal: [0, -1, 0.1] },
  'infratemporal roof': { at: [27, 1583, 28], normal: [0.1, -1, 0.1] },
  'base sella': { at: [0, 1575, 14], normal: [0, -0.8, 0.6] },
  'base clivus front': { at: [0, 1588, 32], normal: [0, -0.7, 0.7] },
  // top
  vertex: { at: [0, 1705, -17] },
};
