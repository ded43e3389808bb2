import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** Floor of the mouth: from the inside of the jaw to a raphe in the midline; its hindmost fibres reach the hyoid bone. */
export const mylohyoid: SheetMuscle = {
  kind: 'sheet',
  id: 'mylohyoid',
  layer: 'deep',
  context: true,
  superficial: [0.1, -1, 0],
  edges: ['front', 'back'],
  tendon: { origin: 0.06, insertion: 0.05 },
  mesh: { across: 16, along: 14 },
  origin: {
    lines: [
      {
        on: 'mandible',
        words: 'mylohyoid line of the mandible',
        path: [
          [2, 1504, 71],
          [10.5, 1503.5, 65],
          [17.5, 1508, 55.5],
          [22.5, 1517.5, 45],
          [27, 1525, 36],
        ],
      },
    ],
    thicknessMm: 1.8,
  },
  rows: [
    {
      name: 'middle',
      path: [
        [2.4, 1502.9, 70],
        [7, 1501, 61.5],
        [12.6, 1505.5, 50.8],
        [14.7, 1508, 42],
        [17.6, 1511.2, 37],
      ],
      thicknessMm: [3, 1.9, 2, 2.2, 2.2],
    },
    {
      name: 'beside the raphe',
      path: [
        [1.9, 1502.2, 69],
        [3.5, 1501, 55.4],
        [8.4, 1502.8, 45.3],
        [10.2, 1503, 41.5],
        [10, 1501, 36.2],
      ],
      thicknessMm: [3.8, 2.4, 2.6, 3, 2.8],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'raphe',
        words: 'raphe of the floor of the mouth',
        path: [
          [1, 1501.6, 69.5],
          [1.3, 1502.6, 55],
          [1.3, 1500, 42],
        ],
      },
      {
        on: 'hyoid',
        words: 'upper border of the body of the hyoid bone',
        path: [at('hyoid-body-upper-border', -0.5, -0.9, 1.6)],
      },
    ],
    thicknessMm: 2.6,
  },
};
