import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const zygomaticusMinor: SheetMuscle = {
  kind: 'sheet',
  id: 'zygomaticus-minor',
  layer: 'superficial',
  context: true,
  superficial: [0.5, 0, 0.8],
  edges: ['inferior', 'superior'],
  tendon: { origin: 0.06, insertion: 0.06 },
  mesh: { across: 5, along: 15 },
  origin: {
    lines: [
      {
        on: 'zygomatic-bone',
        words: 'front of the zygomatic bone, behind its suture with the maxilla',
        path: [
          at('zygomatic-bone-front-upper', -0.6, -2.2, 3.4),
          at('zygomatic-bone-front-upper', -2.2, 0.7, 4),
        ],
      },
    ],
    thicknessMm: 1,
  },
  rows: [
    {
      name: 'over the cheekbone',
      path: [
        [43.8, 1566.6, 68],
        [42.7, 1569, 68.7],
        [41.4, 1571, 69.2],
      ],
      thicknessMm: [1, 1.3, 1],
    },
    {
      name: 'below the lower rim of the orbit',
      path: [
        [35.2, 1563.2, 71.4],
        [34.8, 1565.7, 72.1],
        [34.3, 1568.1, 72.3],
      ],
      thicknessMm: [1, 1.3, 1],
    },
    {
      name: 'level of the wing of the nose',
      path: [
        [26.8, 1561.6, 74.7],
        [26, 1564.5, 75.6],
        [25.1, 1567.3, 76],
      ],
      thicknessMm: [1, 1.3, 1],
    },
    {
      name: 'above the upper lip',
      path: [
        [21.5, 1556.6, 78.9],
        [19.5, 1558.5, 80.1],
        [17.6, 1560, 81.5],
      ],
      thicknessMm: [1, 1.2, 1],
    },
    {
      name: 'at the upper edge of the lip muscle',
      path: [
        [20.2, 1553.3, 80.5],
        [18, 1553.8, 81.9],
        [15.8, 1554.4, 83],
      ],
      thicknessMm: 0.9,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin and muscle of the upper lip',
        path: [
          [19.5, 1549, 82.4],
          [16.6, 1548.8, 84.1],
          [14, 1550.2, 85.2],
        ],
      },
    ],
    thicknessMm: 0.5,
  },
};
