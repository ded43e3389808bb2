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
          at('orbit-rim-inferior', 4, -0.8, 2.2),
          at('orbit-rim-inferior', -1.4, 0.2, 3.8),
          at('orbit-rim-inferior', -12.2, 4.8, 6.2),
        ],
      },
    ],
    thicknessMm: 1,
  },
  rows: [
    {
      name: 'below the infraorbital foramen',
      path: [
        [28.4, 1565.2, 72.4],
        [23, 1568.8, 77.4],
        [15.4, 1572.2, 81.2],
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
        [18.4, 1554, 77.6],
        [16.8, 1557.4, 80.4],
        [13.2, 1558.6, 83],
      ],
      thicknessMm: 1,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin and muscle of the upper lip',
        path: [
          [17.2, 1549.5, 81.8],
          [14.8, 1549.5, 83],
          [12, 1549.5, 84],
        ],
      },
    ],
    thicknessMm: 0.7,
  },
};
