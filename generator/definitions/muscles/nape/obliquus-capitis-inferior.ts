import { at } from '#generator/definitions/landmarks.ts';
import type { StrapMuscle } from '../definition.ts';

export const obliquusCapitisInferior: StrapMuscle = {
  kind: 'strap',
  id: 'obliquus-capitis-inferior',
  layer: 'deepest',
  superficial: [0.5, 0, -0.85],
  edges: ['upper', 'lower'],
  tendon: { origin: 0.1, insertion: 0.1 },
  mesh: { across: 18, along: 28 },
  origin: {
    lines: [
      {
        on: 'axis',
        words: 'spinous process of the axis; the lamina in front of it',
        path: [at('c2-spinous-tip-lower', 4.5, 3, 4), at('c2-spinous-tip-lower', 4, 1.5, 0.5)],
      },
    ],
  },
  stations: [
    {
      name: 'origin',
      widthDirection: [0.45, -0.85, 0.25],
      halfWidthMm: 2.5,
      halfThicknessMm: 1.3,
      exponent: 2.3,
    },
    {
      name: 'a fifth of the way',
      centre: [11.5, 1519, -43.5],
      widthDirection: [0.25, -0.85, 0.45],
      halfWidthMm: 4,
      halfThicknessMm: 3.5,
    },
    {
      name: 'middle of the belly',
      centre: [22, 1526, -34],
      widthDirection: [0.2, -0.85, 0.5],
      halfWidthMm: 5,
      halfThicknessMm: 4,
      sagMm: -0.5,
      exponent: 2.2,
    },
    {
      name: 'four fifths of the way',
      centre: [32.5, 1534, -25],
      widthDirection: [0.05, -0.8, 0.55],
      halfWidthMm: 4,
      halfThicknessMm: 3.5,
      sagMm: -1,
      skew: 0.1,
      exponent: 2.2,
    },
    {
      name: 'insertion',
      widthDirection: [-0.3, -0.65, 0.7],
      halfWidthMm: 3.5,
      halfThicknessMm: 2.5,
      sagMm: -0.5,
      exponent: 1.8,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'atlas',
        words: 'transverse process of the atlas, back and lower side',
        path: [at('c1-transverse-process-tip', -6, -1, -2), at('c1-transverse-process-tip', -2.5, -1, -2)],
      },
    ],
  },
};
