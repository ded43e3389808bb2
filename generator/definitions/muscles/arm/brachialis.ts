import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** Its uppermost part, which clasps the insertion of the deltoid; it goes on to the elbow below the bust. */
export const brachialis: SheetMuscle = {
  kind: 'sheet',
  id: 'brachialis',
  layer: 'deep',
  context: true,
  superficial: [0.7, 0, 0.7],
  edges: ['medial', 'lateral, beside triceps'],
  tendon: { origin: 0, insertion: 0 },
  mesh: { across: 18, along: 12 },
  origin: {
    lines: [
      {
        on: 'humerus',
        words: 'front of the lower half of the shaft, from both sides of the deltoid tuberosity',
        path: [
          [196.5, 1262, -23],
          at('deltoid-tuberosity-front', -6, 13, 2.5),
          at('deltoid-tuberosity-front', 1.5, -6, 0),
          at('deltoid-tuberosity-lower', 1.5, -2, 3),
          at('deltoid-tuberosity-lower', 0, 7, -5),
        ],
      },
    ],
    thicknessMm: [1.5, 2.5, 2.5, 2.5, 1.5],
  },
  rows: [
    {
      name: 'below the insertion of the deltoid',
      path: [
        [194, 1248, -25],
        [203.5, 1256, -19.5],
        [213.5, 1251, -21.5],
        [219, 1245, -32],
        [217, 1246, -42],
      ],
      thicknessMm: [3, 5, 8.5, 10, 4.5],
    },
    {
      name: 'end of the bust',
      path: [
        [191.5, 1228, -24.5],
        [203, 1229, -20.5],
        [216, 1229, -21],
        [222, 1228, -32],
        [220.5, 1227, -43.5],
      ],
      thicknessMm: [3.5, 6.5, 11, 12.5, 5],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'ulna',
        words: 'tuberosity of the ulna and coronoid process, below the bust',
        path: [
          [190.5, 1215, -24.5],
          [203, 1215, -20.5],
          [216.5, 1215, -20.5],
          [223, 1215, -32],
          [221.5, 1215, -44],
        ],
      },
    ],
    thicknessMm: [3.5, 6.5, 11, 13, 5],
  },
};
