import type { ToothRow } from '#generator/kernels/bone/toothRow.ts';

/**
 * The two rows of teeth. Breadths and depths are the usual means of permanent teeth (textbook figures), drawn together by
 * about 5 % to fit the dental arches measured on Z-Anatomy; the neck lines lie on its alveolar borders.
 * No third molars: the measured arches leave no room behind the second, as in many adults.
 */
export const UPPER_TEETH: ToothRow = {
  crownsPoint: -1,
  neckLine: [
    [0, 1538.2, 85.6],
    [8, 1538.2, 84],
    [15, 1538.6, 79.5],
    [20.4, 1539, 73],
    [24.2, 1539.4, 65],
    [26.6, 1539.8, 56],
    [27.2, 1540.6, 47],
    [26.4, 1541.6, 39],
  ],
  teeth: [
    { name: 'central incisor', kind: 'incisor', breadthMm: 8.6, depthMm: 6.6, crownMm: 10.2 },
    { name: 'lateral incisor', kind: 'incisor', breadthMm: 6.7, depthMm: 6, crownMm: 9.5 },
    { name: 'canine', kind: 'canine', breadthMm: 7.4, depthMm: 7.8, crownMm: 10.8 },
    { name: 'first premolar', kind: 'premolar', breadthMm: 6.9, depthMm: 8.8, crownMm: 9.8 },
    { name: 'second premolar', kind: 'premolar', breadthMm: 6.8, depthMm: 8.9, crownMm: 9.6 },
    { name: 'first molar', kind: 'molar', breadthMm: 9.9, depthMm: 10.6, crownMm: 9.7 },
    { name: 'second molar', kind: 'molar', breadthMm: 9.2, depthMm: 10.4, crownMm: 9.5 },
  ],
};

export const LOWER_TEETH: ToothRow = {
  crownsPoint: 1,
  neckLine: [
    [0, 1520.4, 82.2],
    [6.5, 1520.4, 80.8],
    [12, 1520.4, 77.6],
    [16.8, 1520.7, 71.5],
    [20.4, 1521, 64.5],
    [24, 1521.3, 56],
    [27.4, 1521.8, 46.5],
    [29.6, 1522.4, 38],
  ],
  teeth: [
    { name: 'central incisor', kind: 'incisor', breadthMm: 5.3, depthMm: 5.8, crownMm: 9.4 },
    { name: 'lateral incisor', kind: 'incisor', breadthMm: 5.8, depthMm: 6, crownMm: 9.2 },
    { name: 'canine', kind: 'canine', breadthMm: 6.7, depthMm: 7.2, crownMm: 9.6 },
    { name: 'first premolar', kind: 'premolar', breadthMm: 6.8, depthMm: 7.8, crownMm: 8.7 },
    { name: 'second premolar', kind: 'premolar', breadthMm: 6.9, depthMm: 8.2, crownMm: 8.8 },
    { name: 'first molar', kind: 'molar', breadthMm: 10.6, depthMm: 9.9, crownMm: 8.7 },
    { name: 'second molar', kind: 'molar', breadthMm: 10, depthMm: 9.7, crownMm: 8.5 },
  ],
};
