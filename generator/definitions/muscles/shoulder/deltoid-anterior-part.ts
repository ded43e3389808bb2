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
          at('clavicle-acromial-end', -3, -0.5, 5),
          at('clavicle-at-0-8-anterior', 12, 1, -8),
          at('clavicle-at-0-8-anterior', -4, -1.5, -2),
          at('clavicle-at-0-67-anterior', -5, -2.5, 0),
          at('clavicle-at-0-6-anterior', -8, -2, 3),
          at('clavicle-at-0-5-anterior', -6, 2.5, -2),
        ],
      },
    ],
    thicknessMm: [5, 8, 8, 6, 3.5],
  },
  rows: [
    {
      name: 'below the clavicle',
      path: [
        [165, 1411, -19.5],
        [141.5, 1407.5, -17],
        [119, 1404, -8],
        [100.5, 1403.5, 9],
      ],
      thicknessMm: [5.5, 9.5, 11.5, 8.5, 3],
    },
    {
      name: 'before the coracoid process',
      path: [
        [182.5, 1402, -11.5],
        [166.5, 1398.5, -3],
        [147, 1393, 1.5],
        [128.5, 1389, 8],
      ],
      thicknessMm: [6.5, 8, 12.5, 10, 5.5],
    },
    {
      name: 'before the humeral head',
      path: [
        [195.5, 1387, -5.5],
        [182.5, 1382, 4],
        [167.5, 1376, 8.5],
        [153.5, 1371, 17],
      ],
      thicknessMm: [6, 11.5, 12, 12.5, 3],
    },
    {
      name: 'surgical neck',
      path: [
        [205.5, 1359, 2.5],
        [194.5, 1354.5, 2],
        [182.5, 1349.5, 8.5],
        [172, 1345, 16.5],
      ],
      thicknessMm: [4, 19, 17.5, 13.5, 3.5],
    },
    {
      name: 'below the surgical neck',
      path: [
        [209, 1330.5, 0],
        [200.5, 1328.5, -1.5],
        [193, 1326, 3],
        [188, 1323.5, 9.5],
      ],
      thicknessMm: [3.5, 13, 16.5, 14, 5],
    },
    {
      name: 'above the insertion',
      path: [
        [210, 1304.5, -9.5],
        [206, 1302.5, -9.5],
        [200.5, 1299.5, -9.5],
      ],
      thicknessMm: [1.5, 7, 11, 11.5, 1.5],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'deltoid tuberosity, front third',
        path: [at('deltoid-tuberosity-front', 0.5, 3, 1), at('deltoid-tuberosity-upper', -3, -4, 9)],
      },
    ],
    thicknessMm: [2, 3, 2],
  },
};
