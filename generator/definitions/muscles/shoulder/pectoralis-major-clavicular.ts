import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const pectoralisMajorClavicular: SheetMuscle = {
  kind: 'sheet',
  id: 'pectoralis-major-clavicular',
  layer: 'superficial',
  superficial: [0.4, 0.3, 0.85],
  edges: ['upper, beside the deltoid', 'lower, beside the sternal part'],
  tendon: { origin: 0.05, insertion: 0.14 },
  mesh: { across: 18, along: 28 },
  origin: {
    lines: [
      {
        on: 'clavicle',
        words: 'front of the medial half of the clavicle',
        path: [
          at('clavicle-at-0-5-anterior', 1, 0.5, 0),
          at('clavicle-at-0-4-anterior', -2, 0.5, 3),
          at('clavicle-at-0-33-anterior', -4.5, -1, 3),
          at('clavicle-at-0-2-anterior', 0.5, -5, -1),
          [27.5, 1395.5, 46],
        ],
      },
    ],
    thicknessMm: [2.3, 1.8, 1.8, 5.9, 7.6],
  },
  rows: [
    {
      name: 'below the clavicle',
      path: [
        [96, 1405, 7],
        [84, 1397.5, 23.5],
        [65.5, 1394, 37.5],
        [45.5, 1390.5, 47],
      ],
      thicknessMm: [5.2, 8.8, 8.8, 6.8, 8.4],
    },
    {
      name: 'infraclavicular fossa',
      path: [
        [110.5, 1396, 6],
        [98, 1392, 18],
        [88.5, 1385.5, 33.5],
        [80.5, 1380.5, 47],
      ],
      thicknessMm: [5.7, 10, 11.9, 11.3, 7.5],
    },
    {
      name: 'before the coracoid process',
      path: [
        [129.5, 1387, 7.5],
        [123.5, 1381.5, 19.5],
        [115, 1376.5, 32.5],
        [110, 1368.5, 44],
      ],
      thicknessMm: [7.9, 11.5, 14.4, 12.1, 9],
    },
    {
      name: 'front of the armpit',
      path: [
        [153, 1372, 7.5],
        [149, 1366, 16],
        [147, 1357.5, 25.5],
        [142.5, 1353, 34],
      ],
      thicknessMm: [8, 11.2, 12, 10.4, 5.9],
    },
    {
      name: 'under the deltoid',
      path: [
        [171, 1355.5, -1.5],
        [170.5, 1351, 5.5],
        [168.5, 1343, 12.5],
        [167, 1339, 19.5],
      ],
      thicknessMm: [5.9, 6.2, 7.5, 5.8, 3.3],
    },
    {
      name: 'before the humerus',
      path: [
        [187, 1342, -14.5],
        [187, 1336.5, -8.5],
        [185, 1328.5, -3.5],
        [183.5, 1321, 1],
      ],
      thicknessMm: [3.5, 4, 3.4, 3.1, 2.8],
    },
  ],
  insertion: {
    lines: [
      {
        // At the lip by the texts; the source crosses it only below y 1320.
        on: 'humerus',
        words: 'lateral lip of the intertubercular groove',
        path: [
          at('humerus-lateral-lip-y1330', -2, 8.5, 1.5),
          at('humerus-lateral-lip-y1315', -1, 4, 0.5),
          at('humerus-lateral-lip-y1315', 0.5, -10, 1),
        ],
      },
    ],
    thicknessMm: [1.5, 1.8, 1.3],
  },
};
