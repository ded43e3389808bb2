import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const subscapularis: SheetMuscle = {
  kind: 'sheet',
  id: 'subscapularis',
  layer: 'deepest',
  superficial: [-0.5, 0, 0.85],
  edges: ['lower, along the lateral border', 'upper'],
  tendon: { origin: 0.05, insertion: 0.2 },
  mesh: { across: 20, along: 26 },
  origin: {
    lines: [
      {
        on: 'scapula',
        words: 'subscapular fossa',
        path: [
          [96, 1278, -96.5],
          [81.5, 1289, -104.5],
          at('scapula-medial-border-y1310', 9.5, -3.5, 4),
          at('scapula-medial-border-y1330', 8, -1, 4.5),
          at('scapula-medial-border-y1350', 7, 3, 6),
          at('scapula-spine-root', 6.5, 4.5, 6),
          at('scapula-medial-border-y1395', 7, -9, 2.5),
        ],
      },
    ],
    thicknessMm: [0.6, 2.8, 1.1, 0.6, 1.1, 2],
  },
  rows: [
    {
      name: 'along the medial border',
      path: [
        [101.5, 1284, -91],
        [94, 1306.5, -92.5],
        [87, 1329, -93.5],
        [78.5, 1351.5, -90.6],
        [75.5, 1384, -85],
      ],
      thicknessMm: [1.7, 3, 2, 0.8, 1.6, 2],
    },
    {
      name: 'medial third of the fossa',
      path: [
        [110, 1299.5, -82],
        [102, 1320.5, -84.5],
        [94.5, 1342, -85],
        [83.5, 1362, -85.2],
        [81.5, 1386, -77.4],
      ],
      thicknessMm: [1.4, 3.6, 2.5, 1.5, 2.3, 3],
    },
    {
      name: 'middle of the fossa',
      path: [
        [116.5, 1316.5, -71.5],
        [110.5, 1334.5, -72],
        [103, 1352.5, -75.5],
        [95, 1370.5, -73],
        [86, 1386.5, -72.5],
      ],
      thicknessMm: [2.3, 6.1, 5.8, 6.3, 5, 5.6],
    },
    {
      name: 'lateral third of the fossa',
      path: [
        [124, 1338, -54.5],
        [119.5, 1351, -56],
        [114.5, 1366, -59],
        [106.5, 1378, -56.5],
        [98, 1389, -56.5],
      ],
      thicknessMm: [2.3, 6.4, 10.7, 13.4, 9.1, 6.3],
    },
    {
      name: 'before the neck of the scapula',
      path: [
        [134.5, 1351, -42.5],
        [126.5, 1359, -39.5],
        [121.5, 1371, -38],
        [116, 1380, -36.5],
        [110.5, 1389, -36],
      ],
      thicknessMm: [3.6, 3, 5.4, 8.2, 4.4, 3.1],
    },
    {
      name: 'below the coracoid process',
      path: [
        [143.5, 1358, -30.5],
        [139.5, 1365.5, -26],
        [133, 1373, -25],
        [128.5, 1381, -24],
        [125.5, 1388.5, -21.5],
      ],
      thicknessMm: [2.9, 3.4, 3.8, 5.3, 6.9, 4],
    },
    {
      name: 'before the humeral head',
      path: [
        [154, 1366, -20.5],
        [149.5, 1371, -17],
        [147.5, 1378.5, -13],
        [144.5, 1385.5, -15.5],
        [146, 1392, -14],
      ],
      thicknessMm: [2.7, 3, 3.2, 2.5, 4.9, 3.8],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'lesser tubercle of the humerus',
        path: [
          at('humerus-lesser-tubercle-facet', 0.5, -13, -4.5),
          at('humerus-lesser-tubercle-facet', 3.5, -5, 2),
          at('humerus-lesser-tubercle-facet', 3, 1, 2.5),
          at('humerus-lesser-tubercle-facet', 2.5, 7, -0.5),
        ],
      },
    ],
    thicknessMm: [1.2, 1, 1],
  },
};
