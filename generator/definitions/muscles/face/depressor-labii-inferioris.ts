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
          [25, 1504.5, 64],
          [20, 1503.5, 69.5],
          [14, 1503, 75],
        ],
      },
    ],
    thicknessMm: 0.9,
  },
  rows: [
    {
      name: 'level of the roots of the teeth',
      path: [
        [22.2, 1510, 69.5],
        [17.8, 1509.5, 73.8],
        [13.2, 1509, 77.5],
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
          [19, 1515, 74.7],
          [15, 1512.8, 77],
          [10.5, 1511, 79.5],
        ],
      },
    ],
    thicknessMm: 0.9,
  },
};
