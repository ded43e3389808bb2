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
          [13.5, 1507.5, 76],
          [12, 1511.5, 77.5],
        ],
      },
    ],
    thicknessMm: 0.9,
  },
  rows: [
    {
      name: 'a third of the way',
      path: [
        [12, 1504, 76.4],
        [9.6, 1507.5, 78.4],
        [7.5, 1510.8, 79.3],
      ],
      thicknessMm: [1, 1.6, 1],
    },
    {
      name: 'two thirds of the way',
      path: [
        [8.8, 1500.5, 78],
        [7, 1503.5, 79.6],
        [4.3, 1506.6, 80.6],
      ],
      thicknessMm: [1, 1.6, 1],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin of the chin',
        path: [
          [3.3, 1499.2, 80.6],
          [2.2, 1503, 82],
        ],
      },
    ],
    thicknessMm: 0.8,
  },
};
