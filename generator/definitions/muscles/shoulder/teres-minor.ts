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
          at('scapula-lateral-border-y1290', -13, 1.5, -10),
          at('scapula-lateral-border-y1290', -10.5, 6, -8),
        ],
      },
    ],
  },
  stations: [
    {
      name: 'origin',
      widthDirection: [-0.6, 0.1, 0.7],
      halfWidthMm: 1.4,
      halfThicknessMm: 3.2,
      exponent: 1.8,
    },
    {
      name: 'lower third of the lateral border',
      centre: [112.5, 1309, -91],
      widthDirection: [-0.55, 0.12, 0.74],
      halfWidthMm: 6,
      halfThicknessMm: 4.7,
      sagMm: -3.5,
      skew: -0.2,
      exponent: 1.6,
    },
    {
      name: 'middle of the lateral border',
      centre: [124.5, 1324.5, -83.5],
      widthDirection: [-0.85, 0.17, 0.7],
      halfWidthMm: 11.7,
      halfThicknessMm: 7.1,
      sagMm: -5.9,
      skew: -0.2,
      exponent: 1.6,
    },
    {
      name: 'upper third of the lateral border',
      centre: [140, 1341.5, -72.5],
      widthDirection: [-0.85, 0.22, 0.69],
      halfWidthMm: 16.7,
      halfThicknessMm: 9,
      sagMm: -0.1,
      skew: -0.3,
      exponent: 2,
    },
    {
      name: 'below the socket',
      centre: [156, 1355, -63.5],
      widthDirection: [-0.95, 0.22, 0.7],
      halfWidthMm: 15.4,
      halfThicknessMm: 9.4,
      skew: -0.3,
      exponent: 2.5,
    },
    {
      name: 'behind the joint',
      centre: [171.5, 1362, -52.5],
      widthDirection: [-0.85, 0.08, 1],
      halfWidthMm: 12.4,
      halfThicknessMm: 11.3,
      sagMm: -1.4,
      skew: -0.1,
      exponent: 2.5,
    },
    {
      name: 'behind the humeral neck',
      centre: [187.5, 1373, -44.5],
      widthDirection: [-0.8, -0.2, 0.7],
      halfWidthMm: 5.4,
      halfThicknessMm: 7.1,
      exponent: 2,
    },
    {
      name: 'insertion',
      widthDirection: [0.5, -0.8, 0.35],
      halfWidthMm: 5.9,
      halfThicknessMm: 0.6,
      exponent: 1.8,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'lower facet of the greater tubercle',
        path: [
          at('humerus-greater-tubercle-lower-facet', 3, 6, 6),
          at('humerus-greater-tubercle-lower-facet', 4, 1.5, 5.5),
          at('humerus-greater-tubercle-lower-facet', 3, -3.5, 3),
        ],
      },
    ],
  },
};
