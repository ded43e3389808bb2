import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/**
 * One belly with three digitations: fleshy from rib to rib, so that its lower border is stepped and not parted up to the coracoid
 * process. The source's mesh is furrowed between its bundles; ours is even there.
 */
export const pectoralisMinor: SheetMuscle = {
  kind: 'sheet',
  id: 'pectoralis-minor',
  layer: 'deep',
  context: true,
  superficial: [0.4, 0.4, 0.8],
  edges: ['lateral, from rib 5', 'medial, from rib 3'],
  tendon: { origin: [0.04, 0.06, 0.05, 0.06, 0.06], insertion: 0.12 },
  mesh: { across: 20, along: 22 },
  origin: {
    lines: [
      {
        on: 'rib-5',
        words: 'outer surface of rib 5 near its cartilage',
        path: [
          [117.5, 1267, 60],
          [112.5, 1265, 68],
          [108, 1267.5, 73.5],
        ],
      },
      {
        on: 'rib-4',
        words: 'outer surface of rib 4 near its cartilage',
        path: [
          [103.5, 1286, 68],
          [98, 1291, 71],
        ],
      },
      {
        on: 'rib-3',
        words: 'outer surface of rib 3 near its cartilage',
        path: [
          [89, 1324, 57],
          [84, 1324, 58.5],
          [79, 1326.5, 59.5],
        ],
      },
    ],
    thicknessMm: [2, 2.5, 2.5, 2.5, 1.5, 1.5, 1.5],
  },
  rows: [
    {
      name: 'above the origins',
      path: [
        [119, 1280, 54],
        [115, 1280, 62],
        [110, 1284, 67],
        [104, 1299, 63.5],
        [97.5, 1310.5, 61.5],
        [90.5, 1330, 53],
        [83.5, 1333, 53],
      ],
      thicknessMm: [2.8, 3.7, 4.2, 4.2, 3, 4.8, 3.6],
    },
    {
      name: 'rib 4',
      path: [
        [120.5, 1297, 43.5],
        [116, 1301, 51.5],
        [109.5, 1310, 54.5],
        [103, 1321.5, 52.5],
        [95, 1336, 46],
        [87.5, 1340.5, 47],
      ],
      thicknessMm: [5, 9.6, 8, 8.6, 9.3, 5],
    },
    {
      name: 'rib 3',
      path: [
        [122.5, 1319, 30],
        [118, 1323.5, 38],
        [113, 1330, 41],
        [105, 1339.5, 37.5],
        [95, 1350.5, 35],
      ],
      thicknessMm: [7.8, 11.8, 13.4, 15.9, 6.6],
    },
    {
      name: 'rib 2',
      path: [
        [127.5, 1343, 21.5],
        [121.5, 1346, 23.5],
        [116, 1351.5, 24.5],
        [102.5, 1360.5, 22],
      ],
      thicknessMm: [6.8, 13.7, 14.8, 8.1],
    },
    {
      name: 'below the coracoid process',
      path: [
        [130, 1367.5, 11],
        [127, 1371, 10.5],
        [121, 1373, 8.5],
        [111.5, 1375, 8],
      ],
      thicknessMm: [4.6, 10.9, 10.5, 5.4],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'scapula',
        words: 'medial border of the coracoid process',
        path: [
          at('coracoid-tip-centre', -5, 7.5, 3),
          at('coracoid-tip-centre', -7.5, 8.5, -0.5),
          at('coracoid-tip-centre', -11, 8.5, -4),
          at('coracoid-bend', -5, -6.5, -2),
        ],
      },
    ],
    thicknessMm: [3, 4.5, 5, 3.5],
  },
};
