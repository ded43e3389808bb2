import { at } from '#generator/definitions/landmarks.ts';
import type { Slip } from '../definition.ts';
import { SERRATUS_SLIP } from './serratusAnteriorSlip.ts';

/** Slips of serratus anterior from ribs 1 to 4. */
export const SERRATUS_ANTERIOR_UPPER: readonly Slip[] = [
  {
    name: 'rib 1',
    ...SERRATUS_SLIP,
    mesh: { across: 5, along: 12 },
    origin: {
      lines: [
        {
          on: 'rib-1',
          words: 'outer surface of rib 1',
          path: [
            [67.5, 1411, 11],
            [71, 1405.5, 12],
          ],
        },
      ],
      thicknessMm: 2.5,
    },
    rows: [
      {
        name: 'middle axillary line',
        path: [
          [68, 1416.5, 0],
          [77, 1412, 0],
          [80, 1407.5, 0],
        ],
        thicknessMm: [2, 4, 2],
      },
      {
        name: 'back axillary line',
        path: [
          [79, 1420.5, -30],
          [87.5, 1414, -30],
          [92, 1407, -30],
        ],
        thicknessMm: [3.5, 5, 3],
      },
      {
        name: 'behind the axilla',
        path: [
          [81, 1417.5, -46.5],
          [87.8, 1409.5, -46.5],
          [92, 1401, -46.5],
        ],
        thicknessMm: [3, 4.2, 3],
      },
      {
        name: 'lateral border of the scapula',
        path: [
          [79, 1412, -60],
          [83.5, 1403.5, -60],
          [87, 1394.5, -60],
        ],
        thicknessMm: [2.5, 4, 3.5],
      },
    ],
    insertion: {
      lines: [
        {
          on: 'scapula',
          words: 'superior angle, costal surface',
          path: [at('scapula-superior-angle', -1, 0, 4), at('scapula-medial-border-y1395', 6, 4.5, 4.5)],
        },
      ],
      thicknessMm: 2,
    },
  },
  {
    name: 'rib 2',
    ...SERRATUS_SLIP,
    mesh: { across: 5, along: 22 },
    origin: {
      lines: [
        {
          on: 'rib-2',
          words: 'outer surface of rib 2',
          path: [
            [98.5, 1391, 1],
            [100.5, 1387, 1],
          ],
        },
      ],
      thicknessMm: 2.5,
    },
    rows: [
      {
        name: 'behind the middle axillary line',
        path: [
          [99, 1397.5, -15],
          [105.5, 1391.5, -15],
          [109, 1385.5, -15],
        ],
        thicknessMm: [4, 6.5, 6.5],
      },
      {
        name: 'before the scapula',
        path: [
          [99.5, 1393, -45],
          [105.5, 1382, -44.5],
          [111, 1370, -45],
        ],
        thicknessMm: [4, 5, 6],
      },
      {
        name: 'lateral border of the scapula',
        path: [
          [91.8, 1387, -59.2],
          [99.5, 1376, -59.8],
          [105.2, 1362, -59.6],
        ],
        thicknessMm: [1.8, 1.8, 1.6],
      },
      {
        name: 'under the scapula',
        path: [
          [83.6, 1390, -74.2],
          [92, 1370, -73.5],
          [97.9, 1353, -74.4],
        ],
        thicknessMm: [1.5, 1.2, 1.2],
      },
      {
        name: 'beside the medial border',
        path: [
          [74.7, 1388.5, -82.6],
          [80.2, 1369, -84.7],
          [84.7, 1351, -87.1],
        ],
        thicknessMm: [1.5, 1.2, 1.2],
      },
      {
        name: 'along the medial border',
        path: [
          [72.5, 1387.5, -86.2],
          [73.2, 1368.5, -88.9],
          [74.7, 1350.5, -91.7],
        ],
        thicknessMm: [1.5, 1.2, 1.2],
      },
    ],
    insertion: {
      lines: [
        {
          on: 'scapula',
          words: 'medial border, costal surface',
          path: [
            [71.5, 1387, -88],
            [66, 1368, -96.5],
            [64.5, 1350, -99],
          ],
        },
      ],
      thicknessMm: 2,
    },
  },
  {
    name: 'rib 3',
    ...SERRATUS_SLIP,
    mesh: { across: 5, along: 22 },
    origin: {
      lines: [
        {
          on: 'rib-3',
          words: 'outer surface of rib 3',
          path: [
            [106.5, 1355.5, 16],
            [107.5, 1351, 16.5],
          ],
        },
      ],
      thicknessMm: 2.5,
    },
    rows: [
      {
        name: 'middle axillary line',
        path: [
          [111.5, 1364.5, 0],
          [114.5, 1358, 0],
          [117.5, 1349.5, 0],
        ],
        thicknessMm: [2, 5, 2],
      },
      {
        name: 'back axillary line',
        path: [
          [115, 1362.5, -30],
          [121.5, 1353, -30],
          [126, 1341, -30],
        ],
        thicknessMm: [5.5, 8, 7],
      },
      {
        name: 'lateral border of the scapula',
        path: [
          [105, 1357, -58],
          [112, 1344, -58.5],
          [117, 1330, -59.5],
        ],
        thicknessMm: [1.5, 2, 3.5],
      },
      {
        name: 'under the scapula',
        path: [
          [98.5, 1351, -74.7],
          [103.6, 1338, -75.2],
          [107, 1323, -74.3],
        ],
        thicknessMm: [1.4, 1.3, 1.7],
      },
      {
        name: 'beside the medial border',
        path: [
          [85.2, 1349.5, -87.2],
          [88.2, 1334, -89.4],
          [93.3, 1318, -88.5],
        ],
        thicknessMm: [1.2, 1.3, 2],
      },
      {
        name: 'along the medial border',
        path: [
          [74.7, 1348.5, -91.8],
          [76.7, 1330, -96.2],
          [82.6, 1312, -99.5],
        ],
        thicknessMm: [1.2, 1.3, 1.4],
      },
    ],
    insertion: {
      lines: [
        {
          on: 'scapula',
          words: 'medial border, costal surface',
          path: [
            [64.5, 1348, -99],
            [66.5, 1328, -103],
            [70, 1309, -107],
          ],
        },
      ],
      thicknessMm: 2,
    },
  },
  {
    name: 'rib 4',
    ...SERRATUS_SLIP,
    mesh: { across: 5, along: 22 },
    origin: {
      lines: [
        {
          on: 'rib-4',
          words: 'outer surface of rib 4',
          path: [
            [118.5, 1323, 31],
            [119.5, 1317, 32.5],
          ],
        },
      ],
      thicknessMm: 2.5,
    },
    rows: [
      {
        name: 'front of the chest wall',
        path: [
          [124, 1330, 15],
          [126.5, 1324, 15.5],
          [127, 1317, 15],
        ],
        thicknessMm: [4, 4, 4.5],
      },
      {
        name: 'middle axillary line',
        path: [
          [126, 1336.5, 0],
          [130.5, 1327, 0],
          [132.5, 1316, 0],
        ],
        thicknessMm: [4, 7, 6.5],
      },
      {
        name: 'back axillary line',
        path: [
          [125.5, 1339.5, -30],
          [129.5, 1328, -30],
          [133, 1314, -30],
        ],
        thicknessMm: [6.5, 7.5, 7.5],
      },
      {
        name: 'lateral border of the scapula',
        path: [
          [117.5, 1327, -59.5],
          [120, 1315, -59.5],
          [123, 1302, -59.5],
        ],
        thicknessMm: [3.5, 4, 5.5],
      },
      {
        name: 'under the scapula',
        path: [
          [107.5, 1321, -74],
          [109, 1310, -74],
          [113.5, 1298, -74],
        ],
        thicknessMm: [3, 2, 4],
      },
      {
        name: 'beside the medial border',
        path: [
          [93.3, 1316.5, -88.6],
          [95.9, 1304, -88.8],
          [99, 1290, -88.5],
        ],
        thicknessMm: [2, 2.5, 3],
      },
      {
        name: 'along the medial border',
        path: [
          [82.5, 1311, -99.7],
          [84.9, 1297, -101],
          [87.2, 1287, -100.8],
        ],
        thicknessMm: [1.4, 1.5, 2],
      },
    ],
    insertion: {
      lines: [
        {
          on: 'scapula',
          words: 'medial border, costal surface',
          path: [
            [70.5, 1307, -107],
            [74, 1295, -109],
            [77.5, 1284, -109],
          ],
        },
      ],
      thicknessMm: 2,
    },
  },
];
