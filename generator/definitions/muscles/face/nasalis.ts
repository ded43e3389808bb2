import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** Its transverse part. The source's runs up to the root of the nose, under procerus; here it ends below that. */
export const nasalis: SheetMuscle = {
  kind: 'sheet',
  id: 'nasalis',
  layer: 'superficial',
  context: true,
  superficial: [0.9, 0.2, 0.4],
  edges: ['inferior', 'superior'],
  tendon: { origin: 0.06, insertion: 0.25 },
  mesh: { across: 8, along: 12 },
  origin: {
    lines: [
      {
        on: 'maxilla',
        words: 'maxilla beside the wing of the nose, above the canine',
        path: [
          [13, 1563.8, 83.2],
          [15.4, 1564.8, 82],
        ],
      },
    ],
    thicknessMm: 1,
  },
  rows: [
    {
      name: 'beside the wing of the nose',
      path: [
        [9.8, 1569.8, 88.6],
        [13.2, 1572.4, 86.4],
        [13, 1574.8, 81],
      ],
      thicknessMm: [1.4, 0.8, 0.6],
    },
    {
      name: 'side of the nose',
      path: [
        [9.4, 1574.8, 94],
        [10.4, 1579.4, 87],
        [10.6, 1588, 79.6],
      ],
      thicknessMm: [1.1, 1, 0.7],
    },
    {
      name: 'towards the bridge',
      path: [
        [7, 1577.6, 99.6],
        [6.8, 1584.6, 91.2],
        [8.4, 1595.4, 81],
      ],
      thicknessMm: [1.3, 0.8, 1],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'nasal-aponeurosis',
        words: 'aponeurosis over the bridge of the nose, shared with the other side',
        path: [at('rhinion', 2.8, 0.8, 0.1), at('rhinion', 2.5, 6.5, -4), at('rhinion', 3.9, 15.5, -11.3)],
      },
    ],
    thicknessMm: 0.6,
  },
};
