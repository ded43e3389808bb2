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
    thicknessMm: [2.8, 3.4, 2.8],
  },
  rows: [
    {
      name: 'upper quarter',
      path: [
        [59.5, 1565, 27],
        [55, 1556.5, 41],
        [52.5, 1552, 48],
        [45.5, 1552.5, 54.5],
      ],
      thicknessMm: [2.6, 3, 3.6, 3.2],
    },
    {
      name: 'half-way',
      path: [
        [53.5, 1554, 21],
        [51, 1544.5, 37],
        [48.5, 1543.5, 45],
        [43, 1544, 52.5],
      ],
      thicknessMm: [3.4, 3.5, 3.4, 3.8],
    },
    {
      name: 'lower quarter',
      path: [
        [48, 1543.5, 17.5],
        [46.5, 1531.5, 33.5],
        [45, 1533, 44.5],
        [40.5, 1538, 50.5],
      ],
      thicknessMm: [1.8, 1.8, 3, 3],
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
    thicknessMm: [1.6, 2.8, 2.6],
  },
};
