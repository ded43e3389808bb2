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
          [28, 1386, 46.5],
          [30.5, 1388.5, 45.5],
          [33.5, 1390, 45],
        ],
      },
    ],
  },
  stations: [
    { name: 'origin', widthDirection: [0.35, -0.6, 0.7], halfWidthMm: 3, halfThicknessMm: 1.5 },
    {
      name: 'by the first cartilage',
      centre: [37.5, 1390.5, 44],
      widthDirection: [0.44, -0.3, 0.85],
      halfWidthMm: 3,
      halfThicknessMm: 2,
      sagMm: 0,
      exponent: 1.8,
    },
    {
      name: 'beside the first rib',
      centre: [50, 1393, 40],
      widthDirection: [0.54, -0.06, 0.84],
      halfWidthMm: 3.5,
      halfThicknessMm: 3.5,
      sagMm: 0,
      exponent: 1.6,
    },
    {
      name: 'over the first rib',
      centre: [64, 1395.5, 32],
      widthDirection: [0.71, 0, 0.71],
      halfWidthMm: 4,
      halfThicknessMm: 3,
      sagMm: 0.5,
      exponent: 1.8,
    },
    {
      name: 'below the middle of the clavicle',
      centre: [76, 1399.5, 17.5],
      widthDirection: [0.74, 0.1, 0.66],
      halfWidthMm: 4.5,
      halfThicknessMm: 4,
      sagMm: 1,
      exponent: 1.6,
    },
    {
      name: 'lateral half of the clavicle',
      centre: [86.5, 1405, 3.5],
      widthDirection: [0.67, 0.32, 0.67],
      halfWidthMm: 4,
      halfThicknessMm: 3,
      sagMm: 1.5,
      exponent: 1.6,
    },
    { name: 'insertion', widthDirection: [0.65, 0.35, 0.67], halfWidthMm: 3, halfThicknessMm: 1.5 },
  ],
  insertion: {
    lines: [
      {
        on: 'clavicle',
        words: 'groove on the under-surface of the clavicle',
        path: [
          at('clavicle-at-0-6-inferior', 4, 0, 1),
          at('clavicle-at-0-6-inferior', 6, 0.5, -2.5),
          at('clavicle-at-0-6-inferior', 7.5, 1, -5),
        ],
      },
    ],
  },
};
