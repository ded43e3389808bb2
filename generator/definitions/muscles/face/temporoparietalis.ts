import type { SheetMuscle } from '../definition.ts';

/** Not in the source: a thin and variable sheet above the ear, by text. */
export const temporoparietalis: SheetMuscle = {
  kind: 'sheet',
  id: 'temporoparietalis',
  layer: 'superficial',
  context: true,
  superficial: [1, 0.1, 0],
  edges: ['posterior', 'anterior'],
  tendon: { origin: 0.12, insertion: 0.2 },
  mesh: { across: 8, along: 12 },
  origin: {
    lines: [
      {
        on: 'temporal-fascia',
        words: 'fascia above the ear',
        path: [
          [75.5, 1608.5, -20],
          [74, 1610, -9],
          [70.8, 1610, 2.5],
        ],
      },
    ],
    thicknessMm: 0.7,
  },
  rows: [
    {
      name: 'over temporalis',
      path: [
        [79, 1634, -29.5],
        [77.5, 1636, -12],
        [73.6, 1634, 7],
      ],
      thicknessMm: 0.9,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'epicranial-aponeurosis',
        words: 'side edge of the epicranial aponeurosis',
        path: [
          [70.2, 1667, -34],
          [67.8, 1668, -12],
          [64.2, 1666, 11],
        ],
      },
    ],
    thicknessMm: 0.6,
  },
};
