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
  mesh: { across: 22, along: 22 },
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
          [78.5, 1326.5, 60],
        ],
      },
    ],
    thicknessMm: [2, 2.4, 2.4, 2, 1.5, 1.5, 1.5],
  },
  rows: [
    {
      name: 'above the origins',
      path: [
        [119, 1280.5, 53.5],
        [114.5, 1280.5, 61.5],
        [111, 1282, 66.5],
        [104, 1298, 65],
        [100, 1310.5, 63],
        [90, 1328.5, 53],
        [82, 1333, 53],
      ],
      thicknessMm: [2.6, 3.6, 4.2, 4.2, 1.8, 4.4, 2.5],
    },
    {
      name: 'rib 4',
      path: [
        [120.5, 1297.5, 43.5],
        [116.5, 1300.5, 51],
        [110, 1310.5, 54],
        [103.5, 1321, 53],
        [95, 1335.5, 46],
        [87, 1339.5, 48],
      ],
      thicknessMm: [5.3, 9.5, 8.1, 8.7, 9.8, 4.7],
    },
    {
      name: 'rib 3',
      path: [
        [122.5, 1319, 30],
        [118.5, 1324, 37.5],
        [114, 1329, 40.5],
        [106, 1339.5, 37.5],
        [95.5, 1351, 35.5],
      ],
      thicknessMm: [8, 11.8, 13.8, 16.4, 7.3],
    },
    {
      name: 'rib 2',
      path: [
        [127.5, 1343, 22.5],
        [121.5, 1347, 23],
        [116, 1351.5, 24.5],
        [102.5, 1360.5, 22],
      ],
      thicknessMm: [7.7, 13.6, 14.9, 8.6],
    },
    {
      name: 'below the coracoid process',
      path: [
        [130, 1366, 11.5],
        [126.5, 1370.5, 10.5],
        [121.5, 1373.5, 8],
        [111.5, 1375.5, 8],
      ],
      thicknessMm: [4.2, 10.9, 10.5, 5.4],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'scapula',
        words: 'medial border of the coracoid process',
        path: [
          at('coracoid-tip-centre', -7.5, 8, 3),
          at('coracoid-tip-centre', -9.5, 9, -0.5),
          at('coracoid-tip-centre', -12, 8, -3),
          at('coracoid-bend', -5.5, -7.5, -1.5),
        ],
      },
    ],
    thicknessMm: [2.5, 4, 5, 3.5],
  },
};
