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
          [12.8, 1564, 83.5],
          [14.6, 1564.8, 81.6],
        ],
      },
    ],
    thicknessMm: 0.5,
  },
  rows: [
    {
      name: 'beside the wing of the nose',
      path: [
        [10.5, 1570.3, 88.7],
        [12.4, 1572.8, 85.7],
        [13, 1574.8, 82.6],
      ],
      thicknessMm: [1.5, 1.2, 0.8],
    },
    {
      name: 'side of the nose',
      path: [
        [9.2, 1574.4, 92.8],
        [10.4, 1579.2, 87.8],
        [10.9, 1587.7, 81.9],
      ],
      thicknessMm: [1.6, 1.3, 0.8],
    },
    {
      name: 'towards the bridge',
      path: [
        [6.7, 1577.9, 98.2],
        [7.2, 1584, 92.3],
        [8.2, 1594, 83.2],
      ],
      thicknessMm: [1.6, 1.4, 0.8],
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
    thicknessMm: 0.8,
  },
};
