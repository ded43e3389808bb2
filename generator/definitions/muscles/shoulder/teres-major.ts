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
        path: [[101, 1254, -97], at('scapula-lateral-border-y1270', -10.5, -16, -10), [102.5, 1263, -99]],
      },
    ],
  },
  stations: [
    { name: 'origin', widthDirection: [-0.55, 0.76, -0.35], halfWidthMm: 4, halfThicknessMm: 2 },
    {
      name: 'off the inferior angle',
      centre: [108, 1264, -93.5],
      widthDirection: [-0.57, 0.75, -0.33],
      halfWidthMm: 4.4,
      halfThicknessMm: 1.7,
      exponent: 3,
    },
    {
      name: 'lateral border of the scapula',
      centre: [118.5, 1278, -87.5],
      widthDirection: [-0.4, 0.8, -0.31],
      halfWidthMm: 12.3,
      halfThicknessMm: 2.7,
      sagMm: 0.8,
      exponent: 3,
    },
    {
      name: 'clear of the scapula',
      centre: [131.5, 1286.5, -77],
      widthDirection: [-0.45, 0.85, -0.26],
      halfWidthMm: 12,
      halfThicknessMm: 3,
      sagMm: 1.9,
      exponent: 3,
    },
    {
      name: 'back of the armpit',
      centre: [155, 1306, -51],
      widthDirection: [-0.47, 0.75, -0.24],
      halfWidthMm: 12.3,
      halfThicknessMm: 3,
      sagMm: 0.6,
      exponent: 3,
    },
    {
      name: 'before the triceps',
      centre: [164, 1315.5, -37],
      widthDirection: [-0.46, 1, -0.28],
      halfWidthMm: 12.5,
      halfThicknessMm: 3,
      sagMm: 0.9,
      exponent: 3,
    },
    {
      name: 'beside the humerus',
      centre: [171.5, 1323.3, -27.3],
      widthDirection: [-0.4, 0.4, -0.26],
      halfWidthMm: 14.9,
      halfThicknessMm: 3,
      exponent: 3,
    },
    {
      name: 'insertion',
      widthDirection: [-0.65, 0.64, -0.5],
      halfWidthMm: 9.5,
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
          [178, 1333.5, -18.5],
          [172.5, 1341, -22],
        ],
      },
    ],
  },
};
