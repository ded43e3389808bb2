import type { SheetMuscle } from '../definition.ts';

/** Not in the source: a thin and variable fan above the ear, by text. Its arched upper border runs out into the galea. */
export const temporoparietalis: SheetMuscle = {
  kind: 'sheet',
  id: 'temporoparietalis',
  layer: 'superficial',
  context: true,
  superficial: [1, 0.1, 0],
  edges: ['posterior', 'anterior'],
  // Its bundles reach up unevenly.
  tendon: { origin: [0.2, 0.12, 0.2], insertion: [0.36, 0.24, 0.29, 0.17, 0.23, 0.16, 0.25, 0.2, 0.36] },
  mesh: { across: 18, along: 16 },
  origin: {
    lines: [
      {
        on: 'temporal-fascia',
        words: 'fascia above the ear',
        path: [
          [75.2, 1608, -17],
          [74, 1609, -9],
          [71.8, 1609, -1],
        ],
      },
    ],
    thicknessMm: 0.7,
  },
  rows: [
    {
      name: 'above the ear',
      path: [
        [78.2, 1619.5, -23],
        [76.8, 1621.5, -10.5],
        [73.2, 1620, 4],
      ],
      thicknessMm: 0.9,
    },
    {
      name: 'over temporalis',
      path: [
        [78.2, 1636, -32],
        [76, 1642, -11],
        [71, 1636.5, 13],
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
          [77, 1643.5, -36.3],
          [72.6, 1659, -29.5],
          [69, 1666.5, -12],
          [67, 1659, 7.5],
          [68.6, 1643.5, 16.4],
        ],
      },
    ],
    thicknessMm: 0.6,
  },
};
