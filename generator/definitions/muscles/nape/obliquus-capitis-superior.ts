import { at } from '#generator/definitions/landmarks.ts';
import type { StrapMuscle } from '../definition.ts';

export const obliquusCapitisSuperior: StrapMuscle = {
  kind: 'strap',
  id: 'obliquus-capitis-superior',
  layer: 'deepest',
  superficial: [0.6, -0.6, -0.5],
  edges: ['medial', 'lateral'],
  tendon: { origin: 0.12, insertion: 0.1 },
  mesh: { across: 18, along: 28 },
  origin: {
    lines: [
      {
        on: 'atlas',
        words: 'transverse process of the atlas, upper surface',
        path: [
          at('c1-transverse-process-tip', -3.5, 4.5, -4),
          at('c1-transverse-process-tip', -0.5, 1.5, -1.5),
        ],
      },
    ],
  },
  stations: [
    { name: 'origin', widthDirection: [0.6, 0.7, 0.35], halfWidthMm: 2, halfThicknessMm: 1.8, exponent: 1.8 },
    {
      name: 'above the transverse process',
      centre: [39.6, 1549.4, -25.6],
      widthDirection: [0.55, 0.75, 0.4],
      halfWidthMm: 4,
      halfThicknessMm: 1.6,
    },
    {
      name: 'beside the condyle',
      centre: [38.5, 1554.4, -36.6],
      widthDirection: [0.45, 0.85, 0.25],
      halfWidthMm: 6,
      halfThicknessMm: 2.5,
      sagMm: 0.5,
      exponent: 1.7,
    },
    {
      name: 'below the lower nuchal line',
      centre: [37, 1557, -47.4],
      widthDirection: [0.65, 0.75, 0.1],
      halfWidthMm: 5.5,
      halfThicknessMm: 1.7,
      sagMm: -1,
      skew: -0.3,
      exponent: 1.6,
    },
    {
      name: 'near the insertion',
      centre: [35.2, 1559.2, -54.8],
      widthDirection: [0.7, 0.7, 0],
      halfWidthMm: 4.5,
      halfThicknessMm: 1.5,
      sagMm: -1,
      skew: -0.3,
      exponent: 1.7,
    },
    {
      name: 'insertion',
      centre: at('inferior-nuchal-line-x28', 2.5, 1.5, -3),
      widthDirection: [0.75, 0.6, -0.2],
      halfWidthMm: 2.5,
      halfThicknessMm: 0.6,
      skew: -0.2,
      exponent: 1.8,
    },
  ],
  insertion: {
    lines: [
      {
        // The source's patch runs forwards to z -33; the texts give the rear half.
        on: 'occipital-bone',
        words: 'occipital bone between the nuchal lines, lateral to semispinalis',
        path: [at('inferior-nuchal-line-x34', 6, 0.5, 4.5), at('inferior-nuchal-line-x28', 2.5, 2, -2.5)],
      },
    ],
  },
};
