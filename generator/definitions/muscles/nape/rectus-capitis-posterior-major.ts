import { at } from '#generator/definitions/landmarks.ts';
import type { StrapMuscle } from '../definition.ts';

export const rectusCapitisPosteriorMajor: StrapMuscle = {
  kind: 'strap',
  id: 'rectus-capitis-posterior-major',
  layer: 'deepest',
  superficial: [0.3, 0.2, -0.9],
  edges: ['medial', 'lateral'],
  tendon: { origin: 0.1, insertion: 0.07 },
  mesh: { across: 18, along: 30 },
  origin: {
    lines: [
      {
        on: 'axis',
        words: 'spinous process of the axis, upper side',
        path: [at('c2-spinous-tip-upper', 5.3, 2.3, 2.5), at('c2-spinous-tip-upper', 2.4, -2.2, -0.7)],
      },
    ],
  },
  stations: [
    {
      name: 'origin',
      widthDirection: [0.6, -0.4, 0.7],
      halfWidthMm: 3.2,
      halfThicknessMm: 1.5,
      exponent: 1.8,
    },
    {
      name: 'a fifth of the way',
      centre: [8.2, 1524.8, -49.4],
      widthDirection: [0.25, -0.25, 0.95],
      halfWidthMm: 4.4,
      halfThicknessMm: 2.8,
      sagMm: 0.5,
    },
    {
      name: 'over the arch of the atlas',
      centre: [17, 1537, -49],
      widthDirection: [0.35, -0.25, 0.9],
      halfWidthMm: 7.6,
      halfThicknessMm: 4.2,
      sagMm: 1,
      skew: -0.15,
      exponent: 1.8,
    },
    {
      name: 'four fifths of the way',
      centre: [25.5, 1549, -49.7],
      widthDirection: [0.3, -0.2, 0.95],
      halfWidthMm: 10.7,
      halfThicknessMm: 4.3,
      skew: -0.15,
      exponent: 1.8,
    },
    {
      name: 'insertion',
      widthDirection: [0.2, -0.15, 0.95],
      halfWidthMm: 12.4,
      halfThicknessMm: 2.1,
      sagMm: -2,
    },
  ],
  insertion: {
    lines: [
      {
        // The source's strip runs on forwards to z -36, past the lateral part of the line that the texts name.
        on: 'occipital-bone',
        words: 'lateral part of the inferior nuchal line',
        path: [
          at('inferior-nuchal-line-x34', 1.5, -1.5, 15.5),
          at('inferior-nuchal-line-x34', 0.5, -0.4, 3.2),
          at('inferior-nuchal-line-x28', -0.3, -0.3, 1),
        ],
      },
    ],
  },
};
