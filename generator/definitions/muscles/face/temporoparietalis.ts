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
          [77.5, 1612, -22],
          [76, 1613.5, -10],
          [72.5, 1613, 3],
        ],
      },
    ],
    thicknessMm: 0.7,
  },
  rows: [
    {
      name: 'over temporalis',
      path: [
        [79.5, 1632, -31],
        [78.5, 1634, -13],
        [74.5, 1632, 6.5],
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
          [74.5, 1659, -40],
          [72, 1662, -14],
          [67.5, 1658, 11],
        ],
      },
    ],
    thicknessMm: 0.7,
  },
};
