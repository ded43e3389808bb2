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
    thicknessMm: [1.6, 2, 1.4],
  },
  rows: [
    {
      name: 'upper quarter',
      path: [
        [51.5, 1568, 10],
        [54, 1565, 20.5],
        [54, 1561, 31],
      ],
      thicknessMm: [3, 6, 2.5],
    },
    {
      name: 'half-way',
      path: [
        [48, 1557.5, 11.5],
        [49, 1555, 21],
        [49.5, 1550.5, 30.5],
      ],
      thicknessMm: [2.5, 6, 3],
    },
    {
      name: 'lower quarter',
      path: [
        [45.5, 1547, 13.5],
        [45.5, 1542, 23.5],
        [44.5, 1533, 35],
      ],
      thicknessMm: [2.5, 3.5, 2],
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
    thicknessMm: 0.9,
  },
};
