import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const occipitalis: SheetMuscle = {
  kind: 'sheet',
  id: 'occipitalis',
  layer: 'superficial',
  superficial: [0.6, 0, -0.8],
  edges: ['medial', 'lateral'],
  // Its bundles reach up into the galea unevenly.
  tendon: {
    origin: [0.14, 0.04, 0.1, 0.04, 0.09, 0.04, 0.14],
    insertion: [0.42, 0.2, 0.3, 0.14, 0.26, 0.13, 0.28, 0.16, 0.3, 0.22, 0.45],
  },
  mesh: { across: 22, along: 16 },
  origin: {
    lines: [
      {
        // 6 to 16 mm above the superior nuchal line in the source: the highest nuchal line.
        on: 'occipital-bone',
        words: 'lateral two thirds of the superior (highest) nuchal line',
        path: [
          at('superior-nuchal-line-x20', -2, 7.2, -9),
          at('superior-nuchal-line-x30', 2.5, 9.5, -7),
          at('superior-nuchal-line-x45', 0.5, 13.5, -10),
          at('superior-nuchal-line-x50', 3.5, 17, -10.5),
        ],
      },
      {
        on: 'temporal-bone',
        words: 'mastoid part of the temporal bone',
        path: [at('asterion', 4.5, 5.5, -9)],
      },
    ],
    thicknessMm: 0.5,
  },
  rows: [
    {
      name: 'a quarter of the way up',
      path: [
        [16.6, 1593, -99.4],
        [33.2, 1595.5, -90.8],
        [48.4, 1593.5, -77],
        [61.4, 1601.5, -64.8],
      ],
      thicknessMm: [2, 1.5, 1.5, 1],
    },
    {
      name: 'half-way',
      path: [
        [16.5, 1600, -101],
        [33, 1602.5, -93.5],
        [48.5, 1600.5, -81.5],
        [61, 1605.5, -67.5],
      ],
      thicknessMm: [2.5, 2.5, 1.5, 1.5],
    },
    {
      name: 'three quarters of the way up',
      path: [
        [16.5, 1607.5, -102.5],
        [33.5, 1609.5, -96.5],
        [49, 1607.5, -85],
        [61, 1610, -69],
      ],
      thicknessMm: [2.5, 2, 1.5, 2],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'galea',
        words: 'epicranial aponeurosis',
        path: [
          [17.5, 1611.8, -103],
          [23.5, 1616, -103],
          [34.5, 1617.8, -100],
          [49, 1616.6, -87],
          [56.5, 1614.8, -77.5],
          [60.3, 1611.6, -70.5],
        ],
      },
    ],
    thicknessMm: [2, 2, 1.5],
  },
};
