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
        path: [at('c2-spinous-tip-upper', 4.5, 1.5, 2.5), at('c2-spinous-tip-upper', 3, -2.5, -1.5)],
      },
    ],
  },
  stations: [
    {
      name: 'origin',
      widthDirection: [0.6, -0.4, 0.7],
      halfWidthMm: 2.8,
      halfThicknessMm: 1.6,
      exponent: 1.8,
    },
    {
      name: 'a fifth of the way',
      centre: [8.2, 1525, -48.9],
      widthDirection: [0.25, -0.25, 0.95],
      halfWidthMm: 4.2,
      halfThicknessMm: 2.9,
      sagMm: 0.5,
    },
    {
      name: 'over the arch of the atlas',
      centre: [17, 1537, -49],
      widthDirection: [0.35, -0.25, 0.9],
      halfWidthMm: 8,
      halfThicknessMm: 4,
      sagMm: 1,
      skew: -0.15,
      exponent: 1.8,
    },
    {
      name: 'four fifths of the way',
      centre: [25.5, 1549.5, -49.5],
      widthDirection: [0.3, -0.2, 0.95],
      halfWidthMm: 10.5,
      halfThicknessMm: 4.5,
      skew: -0.15,
      exponent: 1.8,
    },
    {
      name: 'insertion',
      widthDirection: [0.2, -0.15, 0.95],
      halfWidthMm: 12,
      halfThicknessMm: 2.5,
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
          at('inferior-nuchal-line-x34', 1.5, -1.5, 15),
          at('inferior-nuchal-line-x34', 0, -1.5, 4),
          at('inferior-nuchal-line-x28', 0.5, -0.5, 0.5),
        ],
      },
    ],
  },
};
