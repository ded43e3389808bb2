import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const trapeziusUpper: SheetMuscle = {
  kind: 'sheet',
  id: 'trapezius-upper',
  layer: 'superficial',
  superficial: [0.5, 0.5, -0.7],
  edges: ['lower, beside the middle part', 'front free edge'],
  tendon: { origin: [0.16, 0.07, 0.04, 0.04, 0.06], insertion: 0.05 },
  mesh: { across: 28, along: 32 },
  origin: {
    lines: [
      {
        on: 'ligamentum-nuchae',
        words: 'ligamentum nuchae down to C6 and C7',
        path: [
          at('c7-spinous-tip-upper', 1.1, 3, -6),
          at('c6-spinous-tip-upper', 1.1, 4, -7.5),
          at('c4-spinous-tip-lower', 1.1, 0, -9.5),
          at('c3-spinous-tip-upper', 1.1, 3, -4.2),
          [1.6, 1540, -60.5],
          [2, 1563, -72],
        ],
      },
      {
        on: 'occipital-bone',
        words: 'external occipital protuberance',
        path: [at('external-occipital-protuberance', 3, -2, 1.5)],
      },
      {
        // 6 mm below the line and on to x 38 in the source; by the texts its medial third.
        on: 'occipital-bone',
        words: 'medial third of the superior nuchal line',
        path: [at('superior-nuchal-line-x10', 2, -4, 2), at('superior-nuchal-line-x25', 3, -4, 3.5)],
      },
    ],
    stops: [0, 0.16, 0.42, 0.58, 0.73, 0.83, 0.88, 0.92, 1],
    thicknessMm: [6, 7, 6.5, 5.5, 4, 3],
  },
  rows: [
    {
      name: '25 mm from the midline',
      path: [
        [25, 1439.5, -86],
        [24.5, 1452, -77],
        [24.5, 1468.5, -67],
        [25, 1492, -55],
        [27.5, 1513, -52.5],
        [31, 1534, -55],
        [35.5, 1550, -55.5],
      ],
      thicknessMm: [9.5, 8.5, 7, 7, 5, 4],
    },
    {
      name: '33 mm from the midline',
      path: [
        [34, 1436.5, -85],
        [33.5, 1447, -76],
        [32.5, 1464, -65],
        [32.5, 1482.5, -51.5],
        [34, 1524.5, -45],
      ],
      thicknessMm: [9.5, 9.5, 6.5, 7, 2.5],
    },
    {
      name: 'middle of the neck slope',
      path: [
        [42.5, 1435.5, -81.5],
        [41.5, 1445.5, -72.5],
        [41, 1460, -62.5],
        [40, 1473.5, -48.5],
        [39, 1487.5, -34.5],
      ],
      thicknessMm: [11, 11.5, 9, 6, 5.5],
    },
    {
      name: 'angle of the neck',
      path: [
        [61, 1431, -76.5],
        [58.5, 1440.5, -67],
        [55, 1450, -54],
        [50.5, 1456.5, -39.5],
        [46.5, 1465, -25.5],
      ],
      thicknessMm: [9.5, 14.5, 12, 9, 5],
    },
    {
      name: 'top of the shoulder',
      path: [
        [81, 1428, -71],
        [74, 1435, -59.5],
        [68.5, 1439, -45],
        [62, 1442, -31],
        [54, 1445.5, -17],
      ],
      thicknessMm: [8.5, 12, 10.5, 7, 4],
    },
    {
      name: 'behind the clavicle',
      path: [
        [102, 1425, -62],
        [89.5, 1428.5, -50.5],
        [82.5, 1429.5, -36.5],
        [75, 1430, -23],
        [67, 1428.5, -9],
      ],
      thicknessMm: [6.5, 9, 6.5, 5.5, 3.5],
    },
  ],
  insertion: {
    lines: [
      {
        // From x 82 in the source, just past the middle of the clavicle.
        on: 'clavicle',
        words: 'posterior border of the lateral third of the clavicle',
        path: [
          at('clavicle-at-0-8-superior', 10, -2, -15.5),
          at('clavicle-at-0-8-superior', -2, -2.5, -9),
          at('clavicle-at-0-67-superior', 1, -1, -13.5),
          at('clavicle-at-0-6-superior', 1.5, -1, -9.5),
          at('clavicle-at-0-5-superior', 2, 1, -12),
        ],
      },
    ],
    thicknessMm: [5, 6, 5, 5, 4],
  },
};
