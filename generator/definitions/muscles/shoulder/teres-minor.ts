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
          at('scapula-lateral-border-y1290', -14, 0.5, -10),
          at('scapula-lateral-border-y1290', -11.5, 5, -8),
        ],
      },
    ],
  },
  stations: [
    {
      name: 'origin',
      widthDirection: [-0.5, 0, 0.8],
      halfWidthMm: 1.2,
      halfThicknessMm: 2.8,
      exponent: 1.8,
    },
    {
      name: 'lower third of the lateral border',
      centre: [113, 1310, -90.5],
      widthDirection: [-0.55, 0.12, 0.74],
      halfWidthMm: 6.4,
      halfThicknessMm: 4.8,
      sagMm: -3.9,
      skew: -0.2,
      exponent: 1.5,
    },
    {
      name: 'middle of the lateral border',
      centre: [124.5, 1324.5, -83],
      widthDirection: [-0.85, 0.17, 0.7],
      halfWidthMm: 11.8,
      halfThicknessMm: 7,
      sagMm: -5.7,
      skew: -0.25,
      exponent: 1.55,
    },
    {
      name: 'upper third of the lateral border',
      centre: [137, 1339, -74],
      widthDirection: [-0.85, 0.2, 0.65],
      halfWidthMm: 16.3,
      halfThicknessMm: 8.7,
      sagMm: -1,
      skew: -0.35,
      exponent: 2.1,
    },
    {
      name: 'below the socket',
      centre: [150, 1350.5, -67],
      widthDirection: [-0.7, 0.4, 0.8],
      halfWidthMm: 16,
      halfThicknessMm: 8.8,
      skew: -0.3,
      exponent: 2.8,
    },
    {
      name: 'behind the joint',
      centre: [172.5, 1363, -52],
      widthDirection: [-0.75, 0, 0.75],
      halfWidthMm: 12,
      halfThicknessMm: 10.8,
      sagMm: -1.4,
      skew: -0.1,
      exponent: 2.55,
    },
    {
      name: 'behind the humeral neck',
      centre: [191.5, 1374, -39.5],
      widthDirection: [0.15, 0.65, 0.6],
      halfWidthMm: 5.4,
      halfThicknessMm: 5.6,
      exponent: 1.95,
    },
    {
      name: 'insertion',
      widthDirection: [0.05, 0.95, 0.1],
      halfWidthMm: 10.1,
      halfThicknessMm: 0.6,
      exponent: 1.7,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'lower facet of the greater tubercle',
        path: [
          at('humerus-greater-tubercle-lower-facet', 3, 6, 6),
          at('humerus-greater-tubercle-lower-facet', 3, 0.5, 8.5),
          at('humerus-greater-tubercle-lower-facet', 3, -3.5, 3),
        ],
      },
    ],
  },
};
