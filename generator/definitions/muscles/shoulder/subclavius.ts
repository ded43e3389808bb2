import { at } from '#generator/definitions/landmarks.ts';
import type { StrapMuscle } from '../definition.ts';

export const subclavius: StrapMuscle = {
  kind: 'strap',
  id: 'subclavius',
  layer: 'deep',
  superficial: [0.2, -0.5, 0.8],
  edges: ['back', 'front'],
  tendon: { origin: 0.25, insertion: 0.06 },
  mesh: { across: 14, along: 18 },
  origin: {
    lines: [
      {
        on: 'manubrium',
        words: 'first rib and its cartilage',
        path: [
          [26, 1386, 48.5],
          [31, 1389.5, 45.5],
          [31.5, 1390, 45],
        ],
      },
    ],
  },
  stations: [
    { name: 'origin', widthDirection: [0.35, -0.6, 0.4], halfWidthMm: 3.4, halfThicknessMm: 0.9 },
    {
      name: 'by the first cartilage',
      centre: [39.5, 1390.5, 44],
      widthDirection: [0.44, -0.8, 0.85],
      halfWidthMm: 3.6,
      halfThicknessMm: 2,
      sagMm: 1,
      exponent: 1.8,
    },
    {
      name: 'beside the first rib',
      centre: [51.5, 1394, 40],
      widthDirection: [0.54, 0.05, 0.84],
      halfWidthMm: 3.3,
      halfThicknessMm: 4.3,
      sagMm: -0.8,
      exponent: 1.6,
    },
    {
      name: 'over the first rib',
      centre: [65, 1395.5, 32],
      widthDirection: [0.71, 0, 0.8],
      halfWidthMm: 4.2,
      halfThicknessMm: 3.2,
      sagMm: 0.5,
      exponent: 1.8,
    },
    {
      name: 'below the middle of the clavicle',
      centre: [76, 1399.5, 17.5],
      widthDirection: [0.75, 0.1, 0.66],
      halfWidthMm: 4.9,
      halfThicknessMm: 4,
      sagMm: 1.2,
      exponent: 1.6,
    },
    {
      name: 'lateral half of the clavicle',
      centre: [86.5, 1405, 3.5],
      widthDirection: [0.2, 0.4, 0.67],
      halfWidthMm: 4,
      halfThicknessMm: 3,
      sagMm: 1.3,
      exponent: 1.6,
    },
    { name: 'insertion', widthDirection: [0.5, 0.2, 0.67], halfWidthMm: 3.6, halfThicknessMm: 0.9 },
  ],
  insertion: {
    lines: [
      {
        on: 'clavicle',
        words: 'groove on the under-surface of the clavicle',
        path: [
          at('clavicle-at-0-6-inferior', 4, 0, -1),
          at('clavicle-at-0-6-inferior', 5, 0.5, -3.5),
          at('clavicle-at-0-6-inferior', 9.5, -0.5, -7.5),
        ],
      },
    ],
  },
};
