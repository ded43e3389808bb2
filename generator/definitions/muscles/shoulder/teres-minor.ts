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
          at('scapula-lateral-border-y1290', -13.5, 1, -9.5),
          at('scapula-lateral-border-y1290', -11, 5.5, -7.5),
        ],
      },
    ],
  },
  stations: [
    {
      name: 'origin',
      widthDirection: [-0.55, 0.05, 0.75],
      halfWidthMm: 1.6,
      halfThicknessMm: 3,
      exponent: 1.8,
    },
    {
      name: 'lower third of the lateral border',
      centre: [113, 1309.5, -91],
      widthDirection: [-0.55, 0.12, 0.74],
      halfWidthMm: 6.2,
      halfThicknessMm: 4.7,
      sagMm: -3.5,
      skew: -0.2,
      exponent: 1.55,
    },
    {
      name: 'middle of the lateral border',
      centre: [124.5, 1325, -83],
      widthDirection: [-0.85, 0.17, 0.7],
      halfWidthMm: 12.2,
      halfThicknessMm: 7,
      sagMm: -6,
      skew: -0.25,
      exponent: 1.55,
    },
    {
      name: 'upper third of the lateral border',
      centre: [138, 1340, -73.5],
      widthDirection: [-0.85, 0.22, 0.69],
      halfWidthMm: 16.4,
      halfThicknessMm: 8.6,
      sagMm: -0.5,
      skew: -0.35,
      exponent: 2.15,
    },
    {
      name: 'below the socket',
      centre: [153, 1352.5, -65.5],
      widthDirection: [-0.85, 0.3, 0.75],
      halfWidthMm: 15.8,
      halfThicknessMm: 9.1,
      skew: -0.25,
      exponent: 2.7,
    },
    {
      name: 'behind the joint',
      centre: [173, 1363, -51.5],
      widthDirection: [-0.75, 0.1, 0.75],
      halfWidthMm: 11.8,
      halfThicknessMm: 11,
      sagMm: -1.1,
      skew: -0.1,
      exponent: 2.5,
    },
    {
      name: 'behind the humeral neck',
      centre: [190, 1373.5, -41.5],
      widthDirection: [0, 0.75, 0.5],
      halfWidthMm: 5.9,
      halfThicknessMm: 6.1,
      exponent: 1.95,
    },
    {
      name: 'insertion',
      widthDirection: [0.1, 0.95, 0.1],
      halfWidthMm: 9.1,
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
          at('humerus-greater-tubercle-lower-facet', 3, 1, 7.5),
          at('humerus-greater-tubercle-lower-facet', 3, -3.5, 3),
        ],
      },
    ],
  },
};
