import { at } from '#generator/definitions/landmarks.ts';
import type { StrapMuscle } from '../definition.ts';

export const teresMajor: StrapMuscle = {
  kind: 'strap',
  id: 'teres-major',
  layer: 'intermediate',
  context: true,
  superficial: [0.6, -0.4, -0.6],
  edges: ['lower', 'upper'],
  tendon: { origin: 0.04, insertion: 0.1 },
  mesh: { across: 16, along: 22 },
  origin: {
    lines: [
      {
        on: 'scapula',
        words: 'back of the inferior angle',
        path: [[101, 1255.5, -97], at('scapula-lateral-border-y1270', -11, -14, -9), [102.5, 1264, -99]],
      },
    ],
  },
  stations: [
    { name: 'origin', widthDirection: [-0.55, 0.76, -0.35], halfWidthMm: 4, halfThicknessMm: 1.2 },
    {
      name: 'off the inferior angle',
      centre: [107.9, 1263.8, -94.9],
      widthDirection: [-0.57, 0.75, -0.33],
      halfWidthMm: 6,
      halfThicknessMm: 1.5,
      exponent: 3,
    },
    {
      name: 'lateral border of the scapula',
      centre: [118, 1277.5, -87.5],
      widthDirection: [-0.53, 0.79, -0.31],
      halfWidthMm: 11.5,
      halfThicknessMm: 2.5,
      sagMm: 1,
      exponent: 3,
    },
    {
      name: 'clear of the scapula',
      centre: [131.5, 1286.5, -77],
      widthDirection: [-0.45, 0.86, -0.26],
      halfWidthMm: 12,
      halfThicknessMm: 3,
      sagMm: 1.5,
      exponent: 3,
    },
    {
      name: 'back of the armpit',
      centre: [155, 1306, -51],
      widthDirection: [-0.47, 0.85, -0.24],
      halfWidthMm: 11.5,
      halfThicknessMm: 3,
      sagMm: 1,
      exponent: 3,
    },
    {
      name: 'before the triceps',
      centre: [164, 1315.5, -37],
      widthDirection: [-0.46, 0.84, -0.28],
      halfWidthMm: 12.5,
      halfThicknessMm: 3,
      sagMm: 0.5,
      exponent: 3,
    },
    {
      name: 'beside the humerus',
      centre: [169.8, 1323.3, -27.3],
      widthDirection: [-0.54, 0.8, -0.26],
      halfWidthMm: 12.5,
      halfThicknessMm: 3,
      exponent: 3,
    },
    {
      name: 'insertion',
      widthDirection: [-0.65, 0.64, -0.41],
      halfWidthMm: 8.5,
      halfThicknessMm: 1.1,
      exponent: 3,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'medial lip of the intertubercular groove',
        path: [
          [182.5, 1322, -17.5],
          [178, 1333, -18.5],
          [172.5, 1341, -22],
        ],
      },
    ],
  },
};
