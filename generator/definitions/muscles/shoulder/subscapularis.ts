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
          [96, 1278.5, -96.5],
          [82, 1289.5, -104],
          at('scapula-medial-border-y1310', 9, -3.5, 4.5),
          at('scapula-medial-border-y1330', 8.5, -1, 4),
          at('scapula-medial-border-y1350', 7, 3, 6),
          at('scapula-spine-root', 5.5, 4, 8),
          at('scapula-medial-border-y1395', 7.5, -9, 2),
        ],
      },
    ],
    thicknessMm: [1.2, 1.5, 1.2, 1, 1.2, 2],
  },
  rows: [
    {
      name: 'along the medial border',
      path: [
        [102, 1284, -91.5],
        [94.9, 1307, -93.1],
        [86.3, 1330, -93.6],
        [76.7, 1352.5, -91.4],
        [77.7, 1384.5, -83.3],
      ],
      thicknessMm: [2.3, 2.3, 1.8, 1.2, 1.2, 1.8],
    },
    {
      name: 'medial third of the fossa',
      path: [
        [110.5, 1299.5, -82],
        [103, 1321, -84.7],
        [94, 1342, -86.3],
        [83.8, 1362.5, -84.9],
        [82.7, 1386, -76.8],
      ],
      thicknessMm: [2, 2.9, 2.5, 1.9, 2.2, 2.6],
    },
    {
      name: 'middle of the fossa',
      path: [
        [117.5, 1317.5, -70.5],
        [110.5, 1335, -72.8],
        [103, 1353, -74.7],
        [94, 1370, -74],
        [86.5, 1387, -73],
      ],
      thicknessMm: [2.5, 4.6, 5.6, 6.6, 5.5, 4.5],
    },
    {
      name: 'lateral third of the fossa',
      path: [
        [125.5, 1338.5, -55],
        [119.5, 1351.5, -56],
        [114.5, 1365, -58],
        [106.5, 1377.5, -57],
        [99, 1389.5, -56],
      ],
      thicknessMm: [3, 6.5, 10, 13, 9.5, 6.5],
    },
    {
      name: 'before the neck of the scapula',
      path: [
        [134.5, 1351, -41.5],
        [127.5, 1359.5, -39],
        [122, 1370, -38.5],
        [116, 1379.5, -37],
        [111, 1389.5, -37],
      ],
      thicknessMm: [3.5, 3, 6, 9, 5.5, 3],
    },
    {
      name: 'below the coracoid process',
      path: [
        [143.5, 1358.5, -30],
        [138.5, 1365, -27],
        [133.5, 1373, -24.5],
        [130, 1381.5, -23.5],
        [126.5, 1389.5, -22.5],
      ],
      thicknessMm: [3, 3.5, 3.5, 5.5, 6, 3.5],
    },
    {
      name: 'before the humeral head',
      path: [
        [154, 1365.5, -20.5],
        [150, 1370.5, -16.5],
        [147.5, 1377, -14.5],
        [146.5, 1384.5, -14.5],
        [145, 1391.5, -14],
      ],
      thicknessMm: [3, 3, 3, 3.5, 4.5, 3.5],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'lesser tubercle of the humerus',
        path: [
          at('humerus-lesser-tubercle-facet', 0.5, -14, -4),
          at('humerus-lesser-tubercle-facet', 4, -5, 1),
          at('humerus-lesser-tubercle-facet', 3.5, 1, 1),
          at('humerus-lesser-tubercle-facet', 2, 6.5, 0),
        ],
      },
    ],
    thicknessMm: [2, 2, 2],
  },
};
