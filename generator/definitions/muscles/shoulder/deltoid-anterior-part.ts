import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const deltoidAnteriorPart: SheetMuscle = {
  kind: 'sheet',
  id: 'deltoid-anterior-part',
  layer: 'superficial',
  superficial: [0.3, 0.1, 0.95],
  edges: ['lateral, beside the middle part', 'medial free edge'],
  tendon: { origin: 0.04, insertion: 0.16 },
  mesh: { across: 18, along: 30 },
  origin: {
    lines: [
      {
        on: 'clavicle',
        words: 'front edge of the lateral third of the clavicle',
        path: [
          at('clavicle-acromial-end', -2.5, -0.5, 4),
          at('clavicle-at-0-8-anterior', 12.5, 1.5, -7),
          at('clavicle-at-0-8-anterior', -5, -2.5, -3.5),
          at('clavicle-at-0-67-anterior', -5, 0.5, 0),
          at('clavicle-at-0-6-anterior', -8, 2, 3.5),
          at('clavicle-at-0-5-anterior', -5.5, 5.5, -2),
        ],
      },
    ],
    thicknessMm: [7, 8.5, 8.5, 6, 3.5],
  },
  rows: [
    {
      name: 'below the clavicle',
      path: [
        [163.5, 1411.5, -21.5],
        [139, 1409, -18.5],
        [120.5, 1403.5, -7],
        [106, 1400, 7.5],
      ],
      thicknessMm: [6.1, 9.2, 10.9, 8.4, 4.3],
    },
    {
      name: 'before the coracoid process',
      path: [
        [179, 1403.5, -13.5],
        [174, 1405.5, -8],
        [155.5, 1397.5, -3],
        [128.5, 1391, 9],
      ],
      thicknessMm: [4.1, 5.4, 13.2, 9.6, 6.1],
    },
    {
      name: 'before the humeral head',
      path: [
        [194.5, 1387.5, -5],
        [183, 1382.5, 4.5],
        [168.5, 1376.5, 8.5],
        [153.5, 1373, 17.5],
      ],
      thicknessMm: [10.7, 11.8, 11.8, 13.2, 3.6],
    },
    {
      name: 'surgical neck',
      path: [
        [203.5, 1358.5, 3.5],
        [194, 1354.5, 2.5],
        [183, 1350, 9],
        [172, 1346, 17],
      ],
      thicknessMm: [4, 17.5, 16.8, 14.1, 4.1],
    },
    {
      name: 'below the surgical neck',
      path: [
        [207.5, 1329.5, 0.5],
        [198, 1326.5, -0.5],
        [193, 1326, 3.5],
        [188.5, 1323.5, 9.5],
      ],
      thicknessMm: [2, 12.5, 17.5, 13.7, 6.5],
    },
    {
      name: 'above the insertion',
      path: [
        [210, 1304, -9.5],
        [206, 1303.5, -9],
        [201, 1298.5, -9.5],
      ],
      thicknessMm: [1.1, 7.8, 11.6, 12.7, 2.4],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'deltoid tuberosity, front third',
        path: [at('deltoid-tuberosity-front', 1, 3, 1), at('deltoid-tuberosity-upper', -2.5, -4, 8.5)],
      },
    ],
    thicknessMm: [3.5, 1, 1],
  },
};
