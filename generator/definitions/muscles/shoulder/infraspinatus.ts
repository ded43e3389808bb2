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
          [80.5, 1285, -113.5],
          at('scapula-medial-border-y1290', 6, 5, 0),
          at('scapula-medial-border-y1310', 4, 7, 0),
          at('scapula-medial-border-y1350', 3, -1, 0),
          at('scapula-spine-lower-lip-x80', -9, -6, -4.5),
        ],
      },
    ],
    thicknessMm: [5.6, 5, 3.2, 2.7, 3.3, 4],
  },
  rows: [
    {
      name: 'along the medial border',
      path: [
        [100.5, 1292.5, -101.5],
        [95, 1310, -107.5],
        [86.5, 1329, -106],
        [76, 1343.5, -101.5],
        [72, 1368.5, -98],
      ],
      thicknessMm: [10.5, 20.2, 15, 9.9, 6.9, 4.7],
    },
    {
      name: 'medial third of the fossa',
      path: [
        [113, 1307.5, -105.5],
        [105.5, 1324.5, -102.5],
        [95, 1339.5, -101.5],
        [85.5, 1355, -97],
        [78.5, 1371.5, -95],
      ],
      thicknessMm: [18.8, 29.8, 22, 15.4, 12, 8.8],
    },
    {
      name: 'middle of the fossa',
      path: [
        [128, 1326, -99],
        [123.5, 1340, -95.5],
        [109, 1350, -93],
        [101, 1363, -90.5],
        [92, 1374.5, -87],
      ],
      thicknessMm: [17.3, 24.4, 31.8, 21.4, 17, 9.6],
    },
    {
      name: 'lateral third of the fossa',
      path: [
        [145.5, 1348, -84.5],
        [140.5, 1357, -82],
        [128.5, 1365.5, -78.5],
        [124.5, 1378, -79.5],
        [118.5, 1387, -84],
      ],
      thicknessMm: [4.7, 16.5, 27.8, 26.2, 19.6, 7.2],
    },
    {
      name: 'below the spine of the scapula',
      path: [
        [155.5, 1359, -78.5],
        [152, 1367.5, -72.5],
        [144.5, 1374, -71.5],
        [141.5, 1384.5, -72],
        [136.5, 1391.5, -76],
      ],
      thicknessMm: [5.5, 14, 21.3, 19.6, 8.2, 2.7],
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
