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
          at('zygomatic-arch-lower-border-z32', 2, 1, -1.5),
          at('zygomatic-arch-lower-border-z40', 2.5, 2, -1),
          at('zygomatic-arch-lower-border-z48', 0.5, -0.5, 3),
          at('zygomatic-arch-lower-border-z48', -3.5, -4.5, 8),
        ],
      },
    ],
    thicknessMm: [3, 3, 2.6],
  },
  rows: [
    {
      name: 'upper quarter',
      path: [
        [59.5, 1565.5, 27.5],
        [55, 1557, 40.5],
        [52.5, 1552.5, 47.5],
        [46, 1552.5, 54.5],
      ],
      thicknessMm: [3, 3.2, 3.6, 3.4],
    },
    {
      name: 'half-way',
      path: [
        [53.5, 1554, 21],
        [51, 1544, 37],
        [48.5, 1543, 45],
        [43, 1544, 52.5],
      ],
      thicknessMm: [3.4, 3.6, 3.2, 3.8],
    },
    {
      name: 'lower quarter',
      path: [
        [47.5, 1543.5, 17.5],
        [46, 1531.5, 33.5],
        [44.5, 1533.5, 45],
        [40.5, 1538, 51],
      ],
      thicknessMm: [1.8, 2, 3.2, 2.8],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'mandible',
        words: 'angle and lower half of the lateral surface of the ramus',
        path: [
          at('mandible-gonion-lateral', 5.5, 10.5, 4),
          at('mandible-gonion-lateral', 4.5, 2, 7.5),
          at('mandible-lower-border-z30', 6.5, 6, -4),
          at('mandible-lower-border-z30', 4.5, 2, 6.5),
          at('mandible-lower-border-z45', 7.5, 0, -2),
        ],
      },
    ],
    thicknessMm: [2, 3.2, 3],
  },
};
