import { at } from '../../landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const levatorLabiiSuperioris: SheetMuscle = {
  kind: 'sheet',
  id: 'levator-labii-superioris',
  layer: 'superficial',
  context: true,
  superficial: [0.3, 0, 1],
  edges: ['lateral', 'medial'],
  tendon: { origin: 0.06, insertion: 0.06 },
  mesh: { across: 6, along: 14 },
  origin: {
    lines: [
      {
        on: 'maxilla',
        words: 'maxilla below the orbit, above the infraorbital foramen',
        path: [
          at('orbit-rim-inferior', 4.5, -0.8, 1.5),
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
        [26.5, 1564.5, 74],
        [22.5, 1567.5, 76.6],
        [16.6, 1569.5, 79.8],
      ],
      thicknessMm: [1.1, 1.4, 1.1],
    },
    {
      name: 'level of the wing of the nose',
      path: [
        [20.8, 1558.8, 76.8],
        [18.5, 1561, 79.3],
        [14.8, 1563.5, 82.2],
      ],
      thicknessMm: [1, 1.2, 1],
    },
    {
      name: 'above the upper lip',
      path: [
        [18.2, 1553.5, 79.4],
        [16.5, 1555, 81],
        [13.5, 1556.5, 83],
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
          [17.3, 1548.4, 82.7],
          [15.3, 1548.6, 83.4],
          [13.2, 1549, 83.9],
        ],
      },
    ],
    thicknessMm: 0.7,
  },
};
