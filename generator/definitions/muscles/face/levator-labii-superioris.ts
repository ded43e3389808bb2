import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const levatorLabiiSuperioris: SheetMuscle = {
  kind: 'sheet',
  id: 'levator-labii-superioris',
  layer: 'superficial',
  context: true,
  superficial: [0.3, 0, 1],
  edges: ['lateral', 'medial'],
  tendon: { origin: 0.06, insertion: 0.06 },
  mesh: { across: 5, along: 12 },
  origin: {
    lines: [
      {
        on: 'maxilla',
        words: 'maxilla below the orbit, above the infraorbital foramen',
        path: [
          at('orbit-rim-inferior', 1.5, -1.8, 3),
          at('orbit-rim-inferior', -2.5, -1.2, 4.2),
          at('orbit-rim-inferior', -10.5, 1.5, 7),
        ],
      },
    ],
    thicknessMm: 0.8,
  },
  rows: [
    {
      name: 'below the infraorbital foramen',
      path: [
        [26.5, 1565, 74.4],
        [22.5, 1567.5, 76.6],
        [16.6, 1569.5, 79.8],
      ],
      thicknessMm: [1.1, 1.4, 1.1],
    },
    {
      name: 'level of the wing of the nose',
      path: [
        [21.3, 1560.3, 76.4],
        [18.9, 1562.3, 79],
        [15.2, 1564.8, 81.9],
      ],
      thicknessMm: [1, 1.2, 1],
    },
    {
      name: 'above the upper lip',
      path: [
        [18.8, 1556, 78.7],
        [17, 1557.8, 80.4],
        [13.8, 1559.3, 82.9],
      ],
      thicknessMm: [0.9, 1, 0.9],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin and muscle of the upper lip',
        path: [
          [17.8, 1552, 80.8],
          [15.8, 1552.3, 82.5],
          [13.2, 1552.6, 84.2],
        ],
      },
    ],
    thicknessMm: 0.7,
  },
};
