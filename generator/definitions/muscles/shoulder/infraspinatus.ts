import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const infraspinatus: SheetMuscle = {
  kind: 'sheet',
  id: 'infraspinatus',
  layer: 'intermediate',
  superficial: [0.4, -0.2, -0.9],
  edges: ['lower, beside teres minor', 'upper, under the scapular spine'],
  tendon: { origin: 0.04, insertion: 0.2 },
  mesh: { across: 20, along: 26 },
  origin: {
    lines: [
      {
        on: 'scapula',
        words: 'medial two-thirds of the infraspinous fossa',
        path: [
          [82.5, 1287, -112.5],
          at('scapula-medial-border-y1290', 5, 5, -1),
          at('scapula-medial-border-y1310', 3, 9, -1),
          at('scapula-medial-border-y1350', 3, 0, 0),
          at('scapula-spine-lower-lip-x80', -9, -5, -2.5),
        ],
      },
    ],
    thicknessMm: [5, 5, 5, 4.5, 4.5, 4],
  },
  rows: [
    {
      name: 'along the medial border',
      path: [
        [99, 1295.5, -101.5],
        [93.5, 1311.5, -107.5],
        [85, 1329, -106],
        [76, 1345, -101.5],
        [72, 1370, -98],
      ],
      thicknessMm: [10.5, 19, 15, 10.5, 7.5, 3.5],
    },
    {
      name: 'medial third of the fossa',
      path: [
        [113, 1307.5, -105.5],
        [104, 1323, -102.5],
        [95, 1339.5, -101.5],
        [85.5, 1355, -97],
        [80, 1371.5, -95],
      ],
      thicknessMm: [17, 28, 22, 16, 12, 7],
    },
    {
      name: 'middle of the fossa',
      path: [
        [128, 1326, -99],
        [119, 1337, -95.5],
        [110.5, 1350, -93],
        [101, 1363, -90.5],
        [92, 1376, -88.5],
      ],
      thicknessMm: [15.5, 25, 30, 22, 17, 9],
    },
    {
      name: 'lateral third of the fossa',
      path: [
        [145.5, 1348, -84.5],
        [137.5, 1357, -82],
        [130, 1365.5, -78.5],
        [123, 1376.5, -79.5],
        [118.5, 1387, -84],
      ],
      thicknessMm: [6.5, 16.5, 26, 25, 19, 6],
    },
    {
      name: 'below the spine of the scapula',
      path: [
        [155.5, 1359, -74],
        [150.5, 1366, -72.5],
        [144.5, 1374, -71.5],
        [140, 1383, -72],
        [136.5, 1391.5, -74.5],
      ],
      thicknessMm: [5.5, 14, 19.5, 19, 10, 4.5],
    },
    {
      name: 'behind the neck of the scapula',
      path: [
        [167, 1368, -65],
        [162.5, 1374.5, -63.5],
        [158, 1381, -62],
        [155, 1387.5, -61.5],
        [153, 1394, -64],
      ],
      thicknessMm: [6, 14, 18, 17.5, 12.5, 5],
    },
    {
      name: 'behind the humeral head',
      path: [
        [180, 1375.5, -52.5],
        [177.5, 1381, -52],
        [175.5, 1387, -52.5],
        [172, 1392.5, -51],
        [169.5, 1397.5, -50.5],
      ],
      thicknessMm: [6.5, 12.5, 12.5, 11.5, 11, 5.5],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'middle facet of the greater tubercle',
        path: [
          at('humerus-greater-tubercle-middle-facet', 3, -7, 5),
          at('humerus-greater-tubercle-middle-facet', 3, 1, 6),
          at('humerus-greater-tubercle-middle-facet', -1.5, 6, 4),
        ],
      },
    ],
    thicknessMm: [2, 3, 2],
  },
};
