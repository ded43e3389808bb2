import { at } from '#generator/definitions/landmarks.ts';
import type { StrapMuscle } from '../definition.ts';

export const rectusCapitisPosteriorMinor: StrapMuscle = {
  kind: 'strap',
  id: 'rectus-capitis-posterior-minor',
  layer: 'deepest',
  superficial: [0, -0.7, -0.7],
  edges: ['lateral', 'medial'],
  tendon: { origin: 0.15, insertion: 0.08 },
  mesh: { across: 18, along: 26 },
  origin: {
    lines: [
      {
        on: 'atlas',
        words: 'posterior tubercle of the atlas',
        path: [at('c1-posterior-tubercle', 0.5, 1, 1), at('c1-posterior-tubercle', 3.5, 0, 1.5)],
      },
    ],
  },
  stations: [
    {
      name: 'origin',
      widthDirection: [0.85, -0.4, 0.3],
      halfWidthMm: 1.5,
      halfThicknessMm: 1.5,
      exponent: 1.8,
    },
    {
      name: 'a quarter of the way',
      centre: [5, 1544, -49.5],
      widthDirection: [0.9, -0.3, 0.35],
      halfWidthMm: 4.5,
      halfThicknessMm: 2,
      skew: -0.2,
    },
    {
      name: 'half-way',
      centre: [9, 1549.5, -55.5],
      widthDirection: [0.9, -0.25, 0.35],
      halfWidthMm: 8,
      halfThicknessMm: 2,
      sagMm: -0.5,
    },
    {
      name: 'under the occiput',
      centre: [12.5, 1555.5, -60.5],
      widthDirection: [0.9, -0.2, 0.4],
      halfWidthMm: 10.5,
      halfThicknessMm: 2,
      sagMm: -1,
      exponent: 1.9,
    },
    {
      name: 'insertion',
      widthDirection: [0.85, -0.3, 0.45],
      halfWidthMm: 10,
      halfThicknessMm: 1.5,
      sagMm: -0.5,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'occipital-bone',
        words: 'medial part of the inferior nuchal line',
        path: [
          at('inferior-nuchal-line-x6', -2, -1.5, 1.5),
          at('inferior-nuchal-line-x14', -0.5, -1, 1),
          at('inferior-nuchal-line-x22', 1.5, -1, 3),
        ],
      },
    ],
  },
};
