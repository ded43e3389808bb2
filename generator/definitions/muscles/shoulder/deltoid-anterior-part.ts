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
        [165, 1411.2, -19.4],
        [141.6, 1407.8, -16.8],
        [119, 1404.2, -7.8],
        [100.6, 1403.6, 9],
      ],
      thicknessMm: [5.8, 10.2, 12.2, 9.2, 3.2],
    },
    {
      name: 'before the coracoid process',
      path: [
        [182.6, 1402, -11.4],
        [166.6, 1398.8, -2.8],
        [147, 1393.2, 1.8],
        [128.6, 1389, 8.2],
      ],
      thicknessMm: [6.8, 8.8, 13.2, 10.8, 5.8],
    },
    {
      name: 'before the humeral head',
      path: [
        [195.6, 1387, -5.4],
        [182.6, 1382.2, 4.4],
        [167.6, 1376.2, 8.8],
        [153.6, 1371, 17.2],
      ],
      thicknessMm: [6.2, 12.2, 12.8, 13.2, 3.2],
    },
    {
      name: 'surgical neck',
      path: [
        [205.4, 1359, 2.6],
        [194.6, 1354.4, 2.4],
        [182.6, 1349.6, 8.8],
        [172, 1345, 16.6],
      ],
      thicknessMm: [4.2, 19.8, 18.2, 14.2, 3.8],
    },
    {
      name: 'below the surgical neck',
      path: [
        [209, 1330.4, 0.2],
        [200.6, 1328.4, -1.2],
        [193.2, 1326, 3.2],
        [188.2, 1323.6, 9.6],
      ],
      thicknessMm: [3.8, 13.8, 17.2, 14.8, 5.2],
    },
    {
      name: 'above the insertion',
      path: [
        [210, 1304.4, -9.4],
        [206, 1302.4, -9.2],
        [200.6, 1299.4, -9.4],
      ],
      thicknessMm: [1.8, 7.8, 11.8, 12.2, 1.8],
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
