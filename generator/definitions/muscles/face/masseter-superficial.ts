import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const masseterSuperficial: SheetMuscle = {
  kind: 'sheet',
  id: 'masseter-superficial',
  layer: 'superficial',
  superficial: [1, 0, 0.2],
  edges: ['posterior', 'anterior'],
  tendon: { origin: 0.22, insertion: 0.06 },
  mesh: { across: 16, along: 24 },
  origin: {
    lines: [
      {
        on: 'zygomatic-bone',
        words:
          'front two thirds of the lower border of the arch and the maxillary process of the zygomatic bone',
        path: [
          at('zygomatic-arch-lower-border-z32', 1.5, 0, -2),
          at('zygomatic-arch-lower-border-z40', 2, 2, -1),
          at('zygomatic-arch-lower-border-z48', 0.5, -1, 2),
          at('zygomatic-arch-lower-border-z48', -3.5, -5, 7.5),
        ],
      },
    ],
    thicknessMm: [2, 3, 2],
  },
  rows: [
    {
      name: 'upper quarter',
      path: [
        [58, 1563, 26],
        [55, 1556, 40.5],
        [51.5, 1552, 47.5],
        [45.5, 1552, 54],
      ],
      thicknessMm: [2.5, 3.5, 3.5, 3],
    },
    {
      name: 'half-way',
      path: [
        [53.5, 1554.5, 21],
        [51, 1545, 37],
        [48.5, 1543.5, 45.5],
        [43, 1544, 52],
      ],
      thicknessMm: [2.5, 3.5, 3.5, 3],
    },
    {
      name: 'lower quarter',
      path: [
        [49, 1545, 18],
        [46.5, 1532.5, 34],
        [45, 1533, 43],
        [40.5, 1536.5, 50.5],
      ],
      thicknessMm: [2, 2.5, 3, 3],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'mandible',
        words: 'angle and lower half of the lateral surface of the ramus',
        path: [
          at('mandible-gonion-lateral', 5.5, 11.5, 4),
          at('mandible-gonion-lateral', 4.5, 3, 8.5),
          at('mandible-lower-border-z30', 7, 7, -3),
          at('mandible-lower-border-z30', 4.5, 3, 6.5),
          at('mandible-lower-border-z45', 7.5, 2, -1),
        ],
      },
    ],
    thicknessMm: [1.2, 2, 2],
  },
};
