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
          [3, 1504, 71],
          [10.5, 1505, 65],
          [17.5, 1509.5, 54.5],
          [22.5, 1516.5, 45],
          [26.5, 1524.5, 37],
        ],
      },
    ],
    thicknessMm: 1.4,
  },
  rows: [
    {
      name: 'middle',
      path: [
        [2.4, 1503.5, 70],
        [7, 1504.2, 60],
        [11, 1506, 50],
        [14.5, 1508.5, 42],
        [17.5, 1511.5, 35.5],
      ],
      thicknessMm: 2.2,
    },
    {
      name: 'beside the raphe',
      path: [
        [1.9, 1502.8, 69],
        [3.5, 1502.9, 57],
        [5.3, 1503.2, 47.5],
        [7.2, 1503.4, 41.5],
        [9.5, 1503.6, 37.5],
      ],
      thicknessMm: 2.2,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'raphe',
        words: 'raphe of the floor of the mouth',
        path: [
          [1.3, 1502.2, 68.5],
          [1.3, 1502, 55],
          [1.3, 1501.5, 43.5],
        ],
      },
      {
        on: 'hyoid',
        words: 'upper border of the body of the hyoid bone',
        path: [at('hyoid-body-upper-border', 0.5, 0, 1.5)],
      },
    ],
    thicknessMm: 1.8,
  },
};
