import type { SheetMuscle } from '../definition.ts';

export const mentalis: SheetMuscle = {
  kind: 'sheet',
  id: 'mentalis',
  layer: 'superficial',
  context: true,
  superficial: [0.3, 0, 1],
  edges: ['lateral', 'medial'],
  tendon: { origin: 0.1, insertion: 0.05 },
  mesh: { across: 6, along: 10 },
  origin: {
    lines: [
      {
        on: 'mandible',
        words: 'incisive fossa of the mandible',
        path: [
          [14.8, 1509.2, 75.4],
          [12.6, 1511.8, 77.6],
        ],
      },
    ],
    thicknessMm: 0.5,
  },
  rows: [
    {
      name: 'a third of the way',
      path: [
        [12.2, 1504.6, 76.2],
        [9.6, 1507.8, 77.6],
        [7.6, 1511.6, 79],
      ],
      thicknessMm: [1.3, 1.5, 0.9],
    },
    {
      name: 'two thirds of the way',
      path: [
        [9, 1499.6, 78],
        [7.8, 1503.2, 80.4],
        [4.2, 1507, 80],
      ],
      thicknessMm: [0.9, 0.8, 0.9],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin of the chin',
        path: [
          [2.6, 1498.2, 80.2],
          [1.6, 1502.6, 82.8],
        ],
      },
    ],
    thicknessMm: 0.9,
  },
};
