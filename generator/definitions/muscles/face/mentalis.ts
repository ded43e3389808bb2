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
    thicknessMm: 0.5,
  },
  rows: [
    {
      name: 'a third of the way',
      path: [
        [12.8, 1504, 77.3],
        [10, 1507.5, 79.1],
        [7.8, 1510.8, 80],
      ],
      thicknessMm: [1, 1.6, 1],
    },
    {
      name: 'two thirds of the way',
      path: [
        [9.3, 1500.5, 78.9],
        [7.3, 1503.5, 80.3],
        [4.4, 1506.6, 81.4],
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
          [3.4, 1499.2, 81.6],
          [2.2, 1503, 83],
        ],
      },
    ],
    thicknessMm: 0.8,
  },
};
