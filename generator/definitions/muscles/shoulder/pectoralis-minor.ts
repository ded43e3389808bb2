import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

export const pectoralisMinor: SlipsMuscle = {
  kind: 'slips',
  id: 'pectoralis-minor',
  layer: 'deep',
  context: true,
  slips: [
    {
      name: 'rib 3',
      kind: 'sheet',
      superficial: [0.4, 0.4, 0.8],
      edges: ['lateral', 'medial'],
      tendon: { origin: 0.05, insertion: 0.12 },
      mesh: { across: 7, along: 12 },
      origin: {
        lines: [
          {
            on: 'rib-3',
            words: 'outer surface of rib 3 near its cartilage',
            path: [
              [88.5, 1328, 52],
              [84, 1326, 56],
              [78.5, 1326.5, 59],
            ],
          },
        ],
        thicknessMm: 2,
      },
      rows: [
        {
          name: 'rib 2',
          path: [
            [107.5, 1350, 28],
            [101.5, 1351, 31.5],
            [95, 1352, 34],
          ],
          thicknessMm: [9.5, 10.5, 5],
        },
        {
          name: 'below the coracoid process',
          path: [
            [117.5, 1372, 8.5],
            [114.5, 1373.5, 9],
            [111.5, 1374, 7.5],
          ],
          thicknessMm: [9.2, 8, 4.5],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'scapula',
            words: 'medial border of the coracoid process',
            path: [at('coracoid-tip-centre', -10.5, 8, -4.5), at('coracoid-bend', -4, -6.5, -1)],
          },
        ],
        thicknessMm: 3,
      },
    },
    {
      name: 'rib 4',
      kind: 'sheet',
      superficial: [0.4, 0.4, 0.8],
      edges: ['lateral', 'medial'],
      tendon: { origin: 0.05, insertion: 0.12 },
      mesh: { across: 7, along: 12 },
      origin: {
        lines: [
          {
            on: 'rib-4',
            words: 'outer surface of rib 4 near its cartilage',
            path: [
              [104.5, 1290.5, 62],
              [100, 1291, 66.5],
              [95, 1292, 71],
            ],
          },
        ],
        thicknessMm: 3,
      },
      rows: [
        {
          name: 'over rib 4',
          path: [
            [107, 1302, 57.7],
            [102.5, 1302.5, 62.8],
            [97.5, 1303, 67.8],
          ],
          thicknessMm: [4, 5, 3.5],
        },
        {
          name: 'rib 3',
          path: [
            [114, 1322, 44.5],
            [105.3, 1324.8, 50.1],
            [95, 1325, 53.5],
          ],
          thicknessMm: [11, 9.5, 6.5],
        },
        {
          name: 'rib 2',
          path: [
            [118.5, 1347, 25],
            [113, 1348.5, 27],
            [107.5, 1350, 28.5],
          ],
          thicknessMm: [13, 13.5, 13],
        },
        {
          name: 'below the coracoid process',
          path: [
            [124, 1371, 10.5],
            [121, 1371.5, 9.5],
            [117.5, 1372.5, 9],
          ],
          thicknessMm: [8.5, 9, 8],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'scapula',
            words: 'medial border of the coracoid process',
            path: [at('coracoid-tip-centre', -7.5, 7.5, -0.5), at('coracoid-tip-centre', -10.5, 8, -4.5)],
          },
        ],
        thicknessMm: 2,
      },
    },
    {
      name: 'rib 5',
      kind: 'sheet',
      superficial: [0.4, 0.4, 0.8],
      edges: ['lateral', 'medial'],
      tendon: { origin: 0.05, insertion: 0.12 },
      mesh: { across: 7, along: 12 },
      origin: {
        lines: [
          {
            on: 'rib-5',
            words: 'outer surface of rib 5 near its cartilage',
            path: [
              [117, 1267, 60],
              [112.5, 1265, 68.5],
              [106, 1267, 75.5],
            ],
          },
        ],
        thicknessMm: 2,
      },
      rows: [
        {
          name: 'rib 4',
          path: [
            [119.5, 1294, 47],
            [116, 1295.5, 54],
            [108.5, 1296.5, 61],
          ],
          thicknessMm: [5, 8, 7.5],
        },
        {
          name: 'rib 3',
          path: [
            [122.5, 1318, 31.5],
            [118.5, 1320.5, 38.5],
            [114, 1322, 44.5],
          ],
          thicknessMm: [6.5, 10.5, 11.5],
        },
        {
          name: 'rib 2',
          path: [
            [127, 1343, 21],
            [123, 1345, 23],
            [118.5, 1347, 25],
          ],
          thicknessMm: [5, 11, 13],
        },
        {
          name: 'below the coracoid process',
          path: [
            [130, 1370, 10.5],
            [127, 1370.5, 11],
            [124, 1371, 10.5],
          ],
          thicknessMm: [5, 7.5, 9],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'scapula',
            words: 'medial border of the coracoid process',
            path: [at('coracoid-tip-centre', -4.5, 7.5, 2.5), at('coracoid-tip-centre', -7.5, 7.5, -0.5)],
          },
        ],
        thicknessMm: 2.4,
      },
    },
  ],
};
