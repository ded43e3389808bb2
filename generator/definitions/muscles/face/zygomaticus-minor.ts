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
          at('zygomatic-bone-front-upper', -0.3, -3.5, 4),
          at('zygomatic-bone-front-upper', -2.6, -0.6, 5.4),
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
        [21.3, 1557, 78.6],
        [19.4, 1558.8, 79.9],
        [17.4, 1560.6, 80.9],
      ],
      thicknessMm: [1, 1.2, 1],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin and muscle of the upper lip',
        path: [
          [19.8, 1548.2, 82.6],
          [17.2, 1549.3, 83.7],
          [14.7, 1550.5, 84.7],
        ],
      },
    ],
    thicknessMm: 0.5,
  },
};
