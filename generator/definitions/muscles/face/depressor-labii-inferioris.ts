import type { SheetMuscle } from '../definition.ts';

/** Not in the source. It runs under depressor anguli oris and ends where the ring of the lower lip begins. */
export const depressorLabiiInferioris: SheetMuscle = {
  kind: 'sheet',
  id: 'depressor-labii-inferioris',
  layer: 'superficial',
  context: true,
  superficial: [0.4, 0, 0.9],
  edges: ['lateral', 'medial'],
  tendon: { origin: 0.08, insertion: 0.06 },
  mesh: { across: 6, along: 10 },
  origin: {
    lines: [
      {
        on: 'mandible',
        words: 'oblique line of the mandible between the symphysis and the mental foramen',
        path: [
          [25, 1508.5, 65.5],
          [20.5, 1507.5, 70.3],
          [15, 1507, 75.3],
        ],
      },
    ],
    thicknessMm: 0.5,
  },
  rows: [
    {
      name: 'level of the roots of the teeth',
      path: [
        [22.9, 1511.7, 70.2],
        [18.7, 1510.7, 74.3],
        [14, 1510, 78],
      ],
      thicknessMm: 1.2,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'orbicularis-oris',
        words: 'skin and muscle of the lower lip',
        path: [
          [19.6, 1515, 75.2],
          [15.6, 1513, 77.8],
          [12, 1511.6, 79.8],
        ],
      },
    ],
    thicknessMm: 0.9,
  },
};
