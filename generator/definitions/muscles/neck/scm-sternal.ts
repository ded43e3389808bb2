import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/**
 * Both heads are one mesh in the source, up to 14 mm thick. Here the sternal head takes the superficial share of the joint
 * belly and the clavicular head the deep one, as the texts lay them.
 */
export const scmSternal: SheetMuscle = {
  kind: 'sheet',
  id: 'scm-sternal',
  layer: 'superficial',
  superficial: [0.9, 0, 0.4],
  edges: ['posterior', 'anterior'],
  tendon: { origin: 0.14, insertion: 0.1 },
  mesh: { across: 16, along: 38 },
  origin: {
    lines: [
      {
        on: 'manubrium',
        words: 'upper front of the manubrium sterni, by a round tendon',
        path: [
          at('manubrium-upper', 3.5, -7, 3),
          at('manubrium-upper', -2, -8, 5.5),
          at('manubrium-upper', -7, -6, 8),
        ],
      },
    ],
    thicknessMm: [2.4, 3.4, 2.6],
  },
  rows: [
    {
      name: 'upper border of the manubrium',
      path: [
        [18.6, 1397, 53.6],
        [12.2, 1395.5, 56.7],
        [6, 1394.5, 58.6],
      ],
      thicknessMm: [4, 5.3, 4.4],
    },
    {
      name: 'over the sternoclavicular joint',
      path: [
        [19.8, 1413, 46.7],
        [13.8, 1409.5, 48.6],
        [8.2, 1406, 51],
      ],
      thicknessMm: [5, 6.8, 6],
    },
    {
      name: 'above the sternoclavicular joint',
      path: [
        [22.5, 1426, 37.5],
        [16.5, 1422.5, 41.5],
        [10.5, 1418, 44.5],
      ],
      thicknessMm: [7, 8.5, 7],
    },
    {
      name: 'level of C7',
      path: [
        [27.5, 1438.5, 28],
        [21, 1439, 32],
        [14.5, 1438, 35.5],
      ],
      thicknessMm: [8.5, 11, 8],
    },
    {
      name: 'where it begins to cover the clavicular head',
      path: [
        [36.5, 1448.5, 25.3],
        [30.5, 1449.5, 27.2],
        [23.5, 1451, 28.7],
        [17.5, 1451.5, 31.5],
      ],
      thicknessMm: [2, 7, 11.5, 8.5],
    },
    {
      name: 'level of C6',
      path: [
        [40, 1458, 18],
        [34.5, 1460, 21.8],
        [28.3, 1461.5, 24.3],
        [20.5, 1463, 29],
      ],
      thicknessMm: [2.2, 7.5, 11.5, 8.5],
    },
    {
      name: 'level of C5',
      path: [
        [42.5, 1476.5, 3.5],
        [35.6, 1481, 13.6],
        [32.2, 1483.5, 18.7],
        [26.5, 1486, 22],
      ],
      thicknessMm: [2.7, 10.9, 12.2, 7.8],
    },
    {
      name: 'level of C3',
      path: [
        [42.5, 1496.5, -5.5],
        [40, 1501, 5.8],
        [34.5, 1506.5, 16],
      ],
      thicknessMm: [3.7, 11.5, 7.7],
    },
    {
      name: 'level of C2',
      path: [
        [46, 1516.5, -14],
        [44.5, 1521, -2.6],
        [41, 1525.5, 7],
      ],
      thicknessMm: [3.6, 9, 6.8],
    },
    {
      name: 'below the tip of the mastoid',
      path: [
        [52, 1538.5, -25.5],
        [50.9, 1539.5, -12.6],
        [47.8, 1544, -2.4],
      ],
      thicknessMm: [2.1, 5.8, 3],
    },
    {
      name: 'tip of the mastoid',
      path: [
        [55.8, 1557, -36.5],
        [57, 1557, -23],
        [55, 1557, -8.8],
      ],
      thicknessMm: [1.6, 2.6, 1.6],
    },
  ],
  insertion: {
    lines: [
      {
        // On the occiput the source's muscle reaches only z -50; the aponeurosis along the line is by text.
        on: 'occipital-bone',
        words: 'lateral half of the superior nuchal line',
        path: [at('superior-nuchal-line-x45', 2.5, 1, 1), at('superior-nuchal-line-x50', 4, 1.5, 3)],
      },
      {
        on: 'temporal-bone',
        words: 'lateral surface of the mastoid process',
        path: [
          at('mastoid-posterior-margin-lower', 5, 3, 6.5),
          at('mastoid-process-tip', 5, 6, -7),
          at('mastoid-process-tip', 3, 4.5, 4.5),
        ],
      },
    ],
    thicknessMm: [1, 2, 2, 1.4],
  },
};
