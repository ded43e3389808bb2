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
          at('orbit-rim-inferior', 4.2, -0.8, 2.6),
          at('orbit-rim-inferior', -1.1, 0.3, 4.4),
          at('orbit-rim-inferior', -12, 4.9, 6.7),
        ],
      },
    ],
    thicknessMm: 0.5,
  },
  rows: [
    {
      name: 'below the infraorbital foramen',
      path: [
        [28.4, 1565.2, 72.4],
        [23.4, 1569.2, 78.4],
        [15.8, 1572.4, 82],
      ],
      thicknessMm: [1.4, 1.3, 1.4],
    },
    {
      name: 'level of the wing of the nose',
      path: [
        [21.2, 1559.2, 75],
        [18.8, 1562.8, 79.6],
        [15, 1565.2, 83.4],
      ],
      thicknessMm: 0.9,
    },
    {
      name: 'above the upper lip',
      path: [
        [18.7, 1554, 78.3],
        [17.1, 1557.4, 81],
        [13.5, 1558.6, 83.6],
      ],
      thicknessMm: 0.8,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin and muscle of the upper lip',
        path: [
          [17.4, 1549.8, 82.9],
          [15, 1549.8, 84.2],
          [12.2, 1549.8, 85.1],
        ],
      },
    ],
    thicknessMm: 0.5,
  },
};
