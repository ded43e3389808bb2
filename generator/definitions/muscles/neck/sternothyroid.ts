import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const sternothyroid: SheetMuscle = {
  kind: 'sheet',
  id: 'sternothyroid',
  layer: 'deep',
  context: true,
  superficial: [0.4, 0, 0.9],
  edges: ['medial', 'lateral'],
  tendon: { origin: 0.05, insertion: 0.04 },
  mesh: { across: 10, along: 24 },
  origin: {
    lines: [
      {
        on: 'manubrium',
        words: 'back of the manubrium, below sternohyoid',
        path: [
          [5, 1382, 36.5],
          [12.5, 1381.5, 35.5],
          [20.5, 1385, 38],
        ],
      },
    ],
    thicknessMm: 1.8,
  },
  rows: [
    {
      name: 'above its origin',
      path: [
        [3.9, 1391.5, 26.5],
        [14.5, 1391.5, 24.2],
        [22.5, 1391.5, 28],
      ],
      thicknessMm: 2.6,
    },
    {
      name: 'upper border of the manubrium',
      path: [
        [6.2, 1403, 24.5],
        [14, 1403, 21.8],
        [21.8, 1403, 23.5],
      ],
      thicknessMm: [3.6, 3.6, 1.6],
    },
    {
      name: 'T2',
      path: [
        [7.2, 1417, 24.3],
        [14.4, 1417, 20.6],
        [21.4, 1417, 20.6],
      ],
      thicknessMm: [3.4, 4.2, 3.4],
    },
    {
      name: 'T1',
      path: [
        [8.8, 1433, 22.3],
        [15, 1433, 18.9],
        [21, 1433, 17],
      ],
      thicknessMm: [2.8, 4.4, 3.4],
    },
    {
      name: 'C7',
      path: [
        [9.9, 1447, 19.4],
        [16.6, 1447, 17],
        [20.4, 1447, 14.6],
      ],
      thicknessMm: [2.4, 4, 3.6],
    },
    {
      name: 'cricoid cartilage',
      path: [
        [10.9, 1458.5, 17.6],
        [15.2, 1459.5, 14.7],
        [19.8, 1461, 12.2],
      ],
      thicknessMm: [1.2, 3.2, 2.4],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'thyroid-cartilage',
        words: 'oblique line of the thyroid cartilage',
        path: [
          at('thyroid-oblique-line-lower', -1, -1.5, 0.8),
          at('thyroid-oblique-line-middle', -1.5, -4, -0.5),
          at('thyroid-oblique-line-upper', -0.8, -6, -0.3),
        ],
      },
    ],
    thicknessMm: 1.6,
  },
};
