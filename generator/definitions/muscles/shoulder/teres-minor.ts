import { at } from '#generator/definitions/landmarks.ts';
import type { StrapMuscle } from '../definition.ts';

export const teresMinor: StrapMuscle = {
  kind: 'strap',
  id: 'teres-minor',
  layer: 'intermediate',
  superficial: [0.6, 0.1, -0.8],
  edges: ['lower', 'upper, beside infraspinatus'],
  tendon: { origin: 0.05, insertion: 0.2 },
  mesh: { across: 18, along: 24 },
  origin: {
    lines: [
      {
        on: 'scapula',
        words: 'upper two-thirds of the lateral border, dorsal side',
        path: [
          at('scapula-lateral-border-y1290', -13, 1.5, -8),
          at('scapula-lateral-border-y1290', -11, 6, -7),
        ],
      },
    ],
  },
  stations: [
    { name: 'origin', widthDirection: [-0.68, 0.2, 0.7], halfWidthMm: 2, halfThicknessMm: 2, exponent: 1.8 },
    {
      name: 'lower third of the lateral border',
      centre: [112.5, 1309, -91],
      widthDirection: [-0.66, 0.12, 0.74],
      halfWidthMm: 6,
      halfThicknessMm: 4.5,
      sagMm: -2.5,
      skew: -0.2,
      exponent: 1.6,
    },
    {
      name: 'middle of the lateral border',
      centre: [124, 1324.5, -83.5],
      widthDirection: [-0.69, 0.17, 0.7],
      halfWidthMm: 11.5,
      halfThicknessMm: 6.5,
      sagMm: -5,
      skew: -0.2,
      exponent: 1.6,
    },
    {
      name: 'upper third of the lateral border',
      centre: [140, 1341.5, -72.5],
      widthDirection: [-0.69, 0.22, 0.69],
      halfWidthMm: 16.5,
      halfThicknessMm: 9,
      sagMm: -1.5,
      skew: -0.3,
      exponent: 2,
    },
    {
      name: 'below the socket',
      centre: [155, 1353.5, -63.5],
      widthDirection: [-0.67, 0.22, 0.7],
      halfWidthMm: 15.5,
      halfThicknessMm: 9.5,
      skew: -0.3,
      exponent: 2.5,
    },
    {
      name: 'behind the joint',
      centre: [170, 1362, -53.5],
      widthDirection: [-0.63, 0.08, 0.77],
      halfWidthMm: 13,
      halfThicknessMm: 10.5,
      sagMm: -1,
      skew: -0.1,
      exponent: 2.5,
    },
    {
      name: 'behind the humeral neck',
      centre: [186, 1370.5, -44.5],
      widthDirection: [-0.55, -0.2, 0.8],
      halfWidthMm: 7,
      halfThicknessMm: 8,
      exponent: 2,
    },
    {
      name: 'insertion',
      widthDirection: [-0.1, -0.85, 0.5],
      halfWidthMm: 6.5,
      halfThicknessMm: 2,
      exponent: 1.8,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'lower facet of the greater tubercle',
        path: [
          at('humerus-greater-tubercle-lower-facet', 3, 5, 6),
          at('humerus-greater-tubercle-lower-facet', 3.5, 1.5, 5),
          at('humerus-greater-tubercle-lower-facet', 3, -4, 3),
        ],
      },
    ],
  },
};
