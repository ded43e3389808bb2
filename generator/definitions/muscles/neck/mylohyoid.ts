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
        [2.4, 1503.5, 70],
        [7, 1501.2, 61.5],
        [12.5, 1506, 50.8],
        [14.5, 1508.5, 42],
        [17.5, 1511.5, 37],
      ],
      thicknessMm: 2.2,
    },
    {
      name: 'beside the raphe',
      path: [
        [1.9, 1502.8, 69],
        [3.5, 1501.4, 55.4],
        [8.3, 1503.2, 45.3],
        [10.2, 1503.4, 41.5],
        [10, 1501.3, 36.2],
      ],
      thicknessMm: 2.8,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'raphe',
        words: 'raphe of the floor of the mouth',
        path: [
          [1, 1502.2, 69.5],
          [1.3, 1503.5, 55],
          [1.3, 1500.5, 42],
        ],
      },
      {
        on: 'hyoid',
        words: 'upper border of the body of the hyoid bone',
        path: [at('hyoid-body-upper-border', -0.5, -0.9, 1.6)],
      },
    ],
    thicknessMm: 1.8,
  },
};
