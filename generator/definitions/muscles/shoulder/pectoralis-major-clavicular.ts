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
          at('clavicle-at-0-5-anterior', 0, 0, 0),
          at('clavicle-at-0-4-anterior', -2, 0.5, 3),
          at('clavicle-at-0-33-anterior', -4.5, -1, 3.5),
          at('clavicle-at-0-2-anterior', 1, -6, 0),
          [29, 1397, 46],
        ],
      },
    ],
    thicknessMm: [3, 3.5, 3.5, 3.5, 3],
  },
  rows: [
    {
      name: 'below the clavicle',
      path: [
        [96.5, 1404.5, 7.5],
        [82.5, 1401, 23.5],
        [65.7, 1395.1, 37.4],
        [46.7, 1389.1, 46.9],
      ],
      thicknessMm: [5.5, 7, 5.8, 6.2, 5.6],
    },
    {
      name: 'infraclavicular fossa',
      path: [
        [110.5, 1396, 6],
        [100, 1391, 19],
        [89, 1385.5, 33.5],
        [80, 1380.5, 48],
      ],
      thicknessMm: [6.5, 11, 12.5, 11.5, 5],
    },
    {
      name: 'before the coracoid process',
      path: [
        [128.5, 1387, 6.5],
        [124, 1381.5, 19.5],
        [117.5, 1374.5, 32],
        [110.5, 1367.5, 43.5],
      ],
      thicknessMm: [6.5, 11, 14.5, 12, 7.5],
    },
    {
      name: 'front of the armpit',
      path: [
        [152.5, 1371.5, 6.5],
        [150, 1366, 17],
        [146.5, 1359, 26],
        [142.5, 1353, 33.5],
      ],
      thicknessMm: [6, 9.5, 10, 8, 3],
    },
    {
      name: 'under the deltoid',
      path: [
        [171.5, 1356, -2],
        [170.5, 1350.5, 5.5],
        [169.5, 1344.5, 13],
        [167.5, 1339, 19.5],
      ],
      thicknessMm: [4, 6, 6, 4.5, 2.5],
    },
    {
      name: 'before the humerus',
      path: [
        [187, 1342.5, -14.5],
        [187, 1336, -8.5],
        [185.5, 1328.5, -3.5],
        [183.5, 1321, 1],
      ],
      thicknessMm: [3, 4, 4, 3.5, 3],
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
    thicknessMm: [1.5, 2, 1.5],
  },
};
