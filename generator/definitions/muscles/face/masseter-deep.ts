import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const masseterDeep: SheetMuscle = {
  kind: 'sheet',
  id: 'masseter-deep',
  layer: 'intermediate',
  superficial: [1, 0.2, 0],
  edges: ['posterior', 'anterior'],
  tendon: { origin: 0.08, insertion: 0.06 },
  mesh: { across: 16, along: 22 },
  origin: {
    lines: [
      {
        on: 'temporal-bone',
        words: 'inner surface and back third of the lower border of the zygomatic arch',
        path: [
          at('zygomatic-arch-lower-border-z8', 0, -1.5, 2),
          at('zygomatic-arch-lower-border-z16', 2, -1, 4),
          at('zygomatic-arch-lower-border-z32', 0, 0, -1),
        ],
      },
    ],
    thicknessMm: [2.4, 2.8, 2.2],
  },
  rows: [
    {
      name: 'upper quarter',
      path: [
        [52, 1568.5, 9.5],
        [54, 1565, 20.5],
        [54, 1561, 31],
      ],
      thicknessMm: [2.6, 6, 2.2],
    },
    {
      name: 'half-way',
      path: [
        [48, 1558, 11.5],
        [49, 1555.5, 21],
        [49.5, 1551.5, 30],
      ],
      thicknessMm: [3, 6, 2.8],
    },
    {
      name: 'lower quarter',
      path: [
        [46, 1546.5, 13],
        [45, 1541.5, 22.5],
        [44, 1532.5, 35],
      ],
      thicknessMm: [2.6, 3, 2.4],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'mandible',
        words: 'upper half of the lateral surface of the ramus; lateral surface of the coronoid process',
        path: [
          at('mandible-gonion-lateral', 3, 9, 2),
          at('mandible-ramus-lower', 0, -7, 2),
          at('mandible-lower-border-z30', 3.5, 5, 8),
        ],
      },
    ],
    thicknessMm: 1.8,
  },
};
