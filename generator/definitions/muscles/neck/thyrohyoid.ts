import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** The source has none; it goes on from where sternothyroid ends, by text. */
export const thyrohyoid: SheetMuscle = {
  kind: 'sheet',
  id: 'thyrohyoid',
  layer: 'deep',
  context: true,
  superficial: [0.7, 0, 0.7],
  edges: ['front', 'back'],
  tendon: { origin: 0.08, insertion: 0.08 },
  mesh: { across: 10, along: 12 },
  origin: {
    lines: [
      {
        on: 'thyroid-cartilage',
        words: 'oblique line of the thyroid cartilage',
        path: [
          at('thyroid-oblique-line-lower', 0, 1, 1.4),
          at('thyroid-oblique-line-middle', 0.5, 0.5, 0.8),
          at('thyroid-oblique-line-upper', 0.8, -1.5, 0),
        ],
      },
    ],
    thicknessMm: 1.2,
  },
  rows: [
    {
      name: 'upper border of the thyroid cartilage',
      path: [
        [12.4, 1481.5, 24.2],
        [16, 1484.5, 18.8],
        [20, 1489.5, 11.4],
      ],
      thicknessMm: [1.6, 2.2, 1.6],
    },
    {
      name: 'over the membrane',
      path: [
        [11.6, 1488.5, 28.3],
        [16.2, 1491, 22.2],
        [19.6, 1494.5, 13.8],
      ],
      thicknessMm: [1.6, 2, 1.6],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'hyoid',
        words: 'lower border of the greater horn and the body of the hyoid bone beside it',
        path: [
          at('hyoid-greater-horn-front-lower', -2, -0.5, 1.2),
          at('hyoid-greater-horn-front-lower', 3.5, 1.7, -6.5),
          at('hyoid-greater-horn-mid', -0.2, -3, 0),
        ],
      },
    ],
    thicknessMm: 1.2,
  },
};
