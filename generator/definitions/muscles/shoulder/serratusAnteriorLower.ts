import type { Slip } from '../definition.ts';
import { SERRATUS_SLIP } from './serratusAnteriorSlip.ts';

/** Slips of serratus anterior from ribs 5 to 7. */
export const SERRATUS_ANTERIOR_LOWER: readonly Slip[] = [
  {
    name: 'rib 5',
    ...SERRATUS_SLIP,
    mesh: { across: 5, along: 16 },
    origin: {
      lines: [
        {
          on: 'rib-5',
          words: 'outer surface of rib 5',
          path: [
            [116.5, 1274, 58],
            [119, 1268.5, 58],
          ],
        },
      ],
      thicknessMm: 2.5,
    },
    rows: [
      {
        name: 'front axillary line',
        path: [
          [129, 1297.5, 30],
          [132.5, 1287, 30],
          [136.5, 1273, 30],
        ],
        thicknessMm: [4, 10, 4],
      },
      {
        name: 'middle axillary line',
        path: [
          [133.5, 1307.5, 0],
          [139.5, 1293, 0],
          [143, 1277, 0],
        ],
        thicknessMm: [8, 11.5, 5.5],
      },
      {
        name: 'back axillary line',
        path: [
          [132, 1309.5, -29.5],
          [137.5, 1293, -30],
          [139.5, 1275, -30],
        ],
        thicknessMm: [9, 10, 9],
      },
      {
        name: 'lateral border of the scapula',
        path: [
          [123.5, 1301, -60],
          [126, 1288, -60],
          [127.5, 1271, -60],
        ],
        thicknessMm: [7.5, 6, 5.5],
      },
      {
        name: 'under the scapula',
        path: [
          [114.5, 1297, -74.5],
          [116, 1284, -74.5],
          [115, 1266, -74],
        ],
        thicknessMm: [5, 4, 2],
      },
      {
        name: 'beside the medial border',
        path: [
          [99, 1289, -89.5],
          [99.5, 1279, -89.5],
          [100.5, 1268, -90],
        ],
        thicknessMm: [4, 3.5, 4.5],
      },
    ],
    insertion: {
      lines: [
        {
          on: 'scapula',
          words: 'inferior angle, costal surface',
          path: [
            [78, 1283.5, -108.5],
            [82, 1275, -107],
            [85.5, 1268, -105.5],
          ],
        },
      ],
      thicknessMm: 2,
    },
  },
  {
    name: 'rib 6',
    ...SERRATUS_SLIP,
    mesh: { across: 5, along: 14 },
    origin: {
      lines: [
        {
          on: 'rib-6',
          words: 'outer surface of rib 6',
          path: [
            [129.5, 1242, 46],
            [130.5, 1237, 47],
          ],
        },
      ],
      thicknessMm: 2.5,
    },
    rows: [
      {
        name: 'front axillary line',
        path: [
          [136, 1262, 29],
          [139.5, 1250, 30],
          [139, 1239.5, 30],
        ],
        thicknessMm: [8, 7, 3],
      },
      {
        name: 'middle axillary line',
        path: [
          [142, 1274, 0],
          [145, 1257, 0],
          [143.5, 1241, 0],
        ],
        thicknessMm: [9.5, 4.5, 6.5],
      },
      {
        name: 'back axillary line',
        path: [
          [139.5, 1273, -30],
          [139, 1256, -30],
          [137, 1238, -30],
        ],
        thicknessMm: [8, 4.5, 7.5],
      },
      {
        name: 'lateral border of the scapula',
        path: [
          [127.5, 1269.5, -60],
          [125, 1254, -60],
          [123, 1240, -60],
        ],
        thicknessMm: [6, 3, 7],
      },
      {
        name: 'under the scapula',
        path: [
          [115.5, 1265, -75],
          [115.5, 1255, -75.5],
          [112, 1243, -75],
        ],
        thicknessMm: [4, 5, 6],
      },
      {
        name: 'beside the medial border',
        path: [
          [100.5, 1267.5, -90],
          [101, 1260, -90.5],
          [98.5, 1252, -89.5],
        ],
        thicknessMm: [5, 4.5, 3.5],
      },
    ],
    insertion: {
      lines: [
        {
          on: 'scapula',
          words: 'inferior angle, costal surface',
          path: [
            [86, 1267.5, -105],
            [89, 1263, -103.5],
            [91.5, 1259.5, -102.5],
          ],
        },
      ],
      thicknessMm: 2,
    },
  },
  {
    name: 'rib 7',
    ...SERRATUS_SLIP,
    mesh: { across: 5, along: 14 },
    origin: {
      lines: [
        {
          on: 'chest-wall',
          words: 'outer surface of rib 7, below the bust',
          path: [
            [141, 1222, 33],
            [143, 1208, 32],
          ],
        },
      ],
      thicknessMm: 2.5,
    },
    rows: [
      {
        name: 'front of the chest wall',
        path: [
          [142.5, 1239, 15],
          [145, 1225, 15],
          [144.5, 1213, 15],
        ],
        thicknessMm: [4.5, 4, 4.5],
      },
      {
        name: 'behind the middle axillary line',
        path: [
          [142, 1240, -15],
          [141.5, 1225, -15],
          [139, 1206, -15],
        ],
        thicknessMm: [8, 2.5, 10],
      },
      {
        name: 'before the scapula',
        path: [
          [130.5, 1239, -44.5],
          [130.5, 1225, -45],
          [127.5, 1207, -45.5],
        ],
        thicknessMm: [7, 7, 10.5],
      },
      {
        name: 'lateral border of the scapula',
        path: [
          [123.5, 1239, -60],
          [121.5, 1227, -59.5],
          [121, 1211.5, -61.5],
        ],
        thicknessMm: [6.5, 6.5, 4.5],
      },
      {
        name: 'under the scapula',
        path: [
          [112, 1242, -75],
          [110.5, 1231, -75],
          [108, 1219, -75.5],
        ],
        thicknessMm: [6, 5, 4.5],
      },
      {
        name: 'beside the medial border',
        path: [
          [98, 1251, -89.5],
          [98.5, 1245, -90],
          [96, 1238.5, -90],
        ],
        thicknessMm: [5, 5.5, 5],
      },
    ],
    insertion: {
      lines: [
        {
          on: 'scapula',
          words: 'inferior angle, costal surface',
          path: [
            [95.5, 1260.5, -101],
            [95.5, 1255.5, -100],
            [95.5, 1250.5, -98.5],
          ],
        },
      ],
      thicknessMm: 2,
    },
  },
];
