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
          at('orbit-rim-inferior', 5.4, 0.4, 1.2),
          at('orbit-rim-inferior', 1, -0.5, 2),
          at('orbit-rim-inferior', -6, 1.2, 4.6),
          at('orbit-rim-inferior', -14, 4.9, 8.2),
        ],
      },
    ],
    thicknessMm: [0.8, 0.6, 0.5],
  },
  rows: [
    {
      name: 'above the infraorbital foramen',
      path: [
        [33.4, 1567.4, 71.3],
        [24.5, 1570.8, 75.5],
        [15.6, 1574.3, 79],
      ],
      thicknessMm: 0.9,
    },
    {
      name: 'below the infraorbital foramen',
      path: [
        [30.2, 1565.6, 72.2],
        [22.5, 1569.3, 77.4],
        [15.5, 1572, 80.7],
      ],
      thicknessMm: 1.3,
    },
    {
      name: 'level of the wing of the nose',
      path: [
        [24, 1562.8, 74.6],
        [19.8, 1565.2, 79.3],
        [15.1, 1567, 82.9],
      ],
      thicknessMm: 1.2,
    },
    {
      name: 'above the upper lip',
      path: [
        [19.5, 1557.5, 77.5],
        [17.3, 1559.3, 79.9],
        [14.4, 1560.5, 83.1],
      ],
      thicknessMm: 1.1,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin and muscle of the upper lip',
        path: [
          [18.3, 1551.2, 81.2],
          [16, 1551.6, 82.5],
          [13.6, 1552.8, 84.3],
        ],
      },
    ],
    thicknessMm: 0.7,
  },
};
