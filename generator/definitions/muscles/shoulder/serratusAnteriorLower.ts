import type { Slip } from '../definition.ts';

/** Slips of serratus anterior from ribs 4 to 7. */
export const SERRATUS_ANTERIOR_LOWER: readonly Slip[] = [
  {
    name: 'rib 4',
    kind: 'sheet',
    superficial: [0.9, 0.1, -0.3],
    edges: ['upper', 'lower'],
    tendon: { origin: 0.03, insertion: 0.06 },
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
  {
    name: 'rib 5',
    kind: 'sheet',
    superficial: [0.9, 0.1, -0.3],
    edges: ['upper', 'lower'],
    tendon: { origin: 0.03, insertion: 0.06 },
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
    kind: 'sheet',
    superficial: [0.9, 0.1, -0.3],
    edges: ['upper', 'lower'],
    tendon: { origin: 0.03, insertion: 0.06 },
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
    kind: 'sheet',
    superficial: [0.9, 0.1, -0.3],
    edges: ['upper', 'lower'],
    tendon: { origin: 0.03, insertion: 0.06 },
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
