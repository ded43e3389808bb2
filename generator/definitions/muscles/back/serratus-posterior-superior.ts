import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

/** A sheet as thin as card that parts into four slips on its way to the ribs; the slips touch up to where they part. */
const COMMON = {
  kind: 'sheet',
  superficial: [0.3, 0.4, -0.9],
  tendon: { origin: [0.38, 0.38], insertion: 0.06 },
  mesh: { across: 7, along: 18 },
} as const;

export const serratusPosteriorSuperior: SlipsMuscle = {
  kind: 'slips',
  id: 'serratus-posterior-superior',
  layer: 'deep',
  slips: [
    {
      ...COMMON,
      name: 'rib 5',
      edges: ['lower free edge', 'upper'],
      origin: {
        lines: [
          {
            on: 'supraspinous-ligament',
            words: 'spinous process of T2',
            path: [at('t2-spinous-tip-upper', 1, -2, -6), at('t2-spinous-tip-upper', 1, 12, -3)],
          },
        ],
        thicknessMm: [1.6, 1.6],
      },
      rows: [
        {
          name: 'behind splenius',
          path: [
            [12, 1404.5, -92.8],
            [12, 1417, -87.9],
          ],
          thicknessMm: [1.2, 1.4, 1.4],
        },
        {
          name: 'beside the spine',
          path: [
            [22.5, 1398.5, -88.8],
            [25, 1409, -84.8],
          ],
          thicknessMm: [1.8, 2.4, 2],
        },
        {
          name: 'over the column of the erector',
          path: [
            [40.2, 1380.7, -87],
            [46, 1393.5, -83.5],
          ],
          thicknessMm: [2.2, 3.3, 2.7],
        },
        {
          name: 'over the angle of rib 4',
          path: [
            [59, 1365.8, -91.3],
            [65.5, 1380.5, -85],
          ],
          thicknessMm: [2, 2.9, 2.2],
        },
        {
          name: 'between ribs 4 and 5',
          path: [
            [75.8, 1353, -88.2],
            [83, 1365.5, -81.7],
          ],
          thicknessMm: [1.4, 1.6, 1.5],
        },
        {
          name: 'over rib 5',
          path: [
            [87.5, 1345, -84],
            [92, 1353, -78],
          ],
          thicknessMm: [1, 1.2, 1.5],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'rib-5',
            words: 'upper border and outer face of rib 5, lateral to its angle',
            path: [
              [94.5, 1338, -83],
              [100, 1343, -73.8],
            ],
          },
        ],
        thicknessMm: [1.2, 1.2],
      },
    },
    {
      ...COMMON,
      name: 'rib 4',
      edges: ['lower', 'upper'],
      origin: {
        lines: [
          {
            on: 'supraspinous-ligament',
            words: 'spinous process of T1',
            path: [at('t2-spinous-tip-upper', 1, 12.5, -3), at('t1-spinous-tip-upper', 0.5, 8.5, -3)],
          },
        ],
        thicknessMm: [1.6, 1.6],
      },
      rows: [
        {
          name: 'behind splenius',
          path: [
            [12, 1417.5, -88.5],
            [12, 1431, -83.2],
          ],
          thicknessMm: [1.4, 1.6, 1.4],
        },
        {
          name: 'beside the spine',
          path: [
            [25, 1409.5, -84.8],
            [26, 1421.5, -80.3],
          ],
          thicknessMm: [1.8, 2.4, 2],
        },
        {
          name: 'over the column of the erector',
          path: [
            [46, 1394, -83.5],
            [49, 1408, -77],
          ],
          thicknessMm: [2.2, 3, 2.4],
        },
        {
          name: 'over the angle of rib 3',
          path: [
            [65.5, 1381, -84.5],
            [67.5, 1398.5, -78.5],
          ],
          thicknessMm: [2.2, 3, 2.4],
        },
        {
          name: 'between ribs 3 and 4',
          path: [
            [81, 1370.5, -80.8],
            [84.2, 1377.5, -75.6],
            [86.5, 1383.5, -68.2],
          ],
          thicknessMm: [1.4, 1.6, 1.5],
        },
        {
          name: 'over rib 4',
          path: [
            [89, 1367, -72.8],
            [93.5, 1376.5, -63.3],
          ],
          thicknessMm: [1.2, 1.4, 1.3],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'rib-4',
            words: 'upper border and outer face of rib 4, lateral to its angle',
            path: [
              [95.5, 1361.5, -65.5],
              [103.5, 1363, -58],
            ],
          },
        ],
        thicknessMm: [1.2, 1.2],
      },
    },
    {
      ...COMMON,
      name: 'rib 3',
      edges: ['lower', 'upper'],
      origin: {
        lines: [
          {
            on: 'supraspinous-ligament',
            words: 'spinous process of C7',
            path: [at('t1-spinous-tip-upper', 0.5, 9, -3), at('c7-spinous-tip-upper', 1, 3, -2.5)],
          },
        ],
        thicknessMm: [1.6, 1.6],
      },
      rows: [
        {
          name: 'behind splenius',
          path: [
            [11, 1432, -83.2],
            [11, 1444, -77.2],
          ],
          thicknessMm: [1.6, 1.8, 1.6],
        },
        {
          name: 'beside the spine',
          path: [
            [26, 1421.5, -80],
            [27.5, 1434, -74],
          ],
          thicknessMm: [2.2, 3, 2.4],
        },
        {
          name: 'over the column of the erector',
          path: [
            [49, 1408, -77],
            [46.5, 1424.5, -68.5],
          ],
          thicknessMm: [2.2, 3, 2.4],
        },
        {
          name: 'over the angle of rib 2',
          path: [
            [66, 1402, -73.5],
            [66.5, 1418, -62],
          ],
          thicknessMm: [2.2, 2.8, 2.4],
        },
        {
          name: 'over rib 3',
          path: [
            [78, 1399, -65],
            [80, 1409, -52.5],
          ],
          thicknessMm: [1.8, 2.4, 2],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'rib-3',
            words: 'upper border and outer face of rib 3, lateral to its angle',
            path: [
              [84, 1395.5, -55.5],
              [91, 1399, -45],
            ],
          },
        ],
        thicknessMm: [1.2, 1.2],
      },
    },
    {
      ...COMMON,
      name: 'rib 2',
      edges: ['lower', 'upper free edge'],
      origin: {
        lines: [
          {
            on: 'nuchal-ligament',
            words: 'lower end of the nuchal ligament',
            path: [at('c7-spinous-tip-upper', 1, 3.5, -2.5), at('c6-spinous-tip-upper', 1, 2.5, -4.2)],
          },
        ],
        thicknessMm: [1.6, 1.6],
      },
      rows: [
        {
          name: 'behind splenius',
          path: [
            [11, 1444.5, -77],
            [11, 1457, -70.3],
          ],
          thicknessMm: [1.6, 1.8, 1.6],
        },
        {
          name: 'beside the spine',
          path: [
            [27.5, 1434.5, -73.5],
            [29.5, 1447, -65.5],
          ],
          thicknessMm: [2.2, 3, 2.4],
        },
        {
          name: 'over the column of the erector',
          path: [
            [48.5, 1428, -66.5],
            [46.5, 1438, -53],
          ],
          thicknessMm: [2.2, 3, 2.4],
        },
        {
          name: 'over rib 1',
          path: [
            [58.5, 1423, -60.5],
            [61.5, 1431.5, -49],
          ],
          thicknessMm: [2.2, 2.8, 2.4],
        },
        {
          name: 'over the angle of rib 2',
          path: [
            [66.3, 1421.5, -50.5],
            [66.8, 1429, -42.5],
          ],
          thicknessMm: [1.6, 2, 1.8],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'rib-2',
            words: 'upper border and outer face of rib 2, lateral to its angle',
            path: [
              [69, 1417.5, -39.5],
              [76.5, 1421, -30],
            ],
          },
        ],
        thicknessMm: [1.6, 1.6],
      },
    },
  ],
};
