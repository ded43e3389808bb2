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
          [79, 1285, -113.5],
          at('scapula-medial-border-y1290', 6, 5, -1),
          at('scapula-medial-border-y1310', 4, 7, 0),
          at('scapula-medial-border-y1350', 3, -1, 0),
          at('scapula-spine-lower-lip-x80', -9, -6.5, -4),
        ],
      },
    ],
    thicknessMm: [4.3, 6.6, 2.1, 1.8, 1.6, 4.1],
  },
  rows: [
    {
      name: 'along the medial border',
      path: [
        [98, 1292.5, -102],
        [97.5, 1312, -106.5],
        [85, 1328, -105.5],
        [75.5, 1343.5, -102],
        [71.5, 1368.5, -97],
      ],
      thicknessMm: [8.4, 21.3, 15.6, 9.3, 7.4, 3.7],
    },
    {
      name: 'medial third of the fossa',
      path: [
        [112.5, 1307.5, -106],
        [105, 1325.5, -102.5],
        [95.5, 1339.5, -101.5],
        [86.5, 1355.5, -96.5],
        [79.5, 1372, -94.5],
      ],
      thicknessMm: [17.9, 29.5, 21.9, 15.7, 12.4, 7.7],
    },
    {
      name: 'middle of the fossa',
      path: [
        [127, 1326, -98],
        [125, 1338.5, -96],
        [112, 1349, -92.5],
        [103, 1364.5, -89.5],
        [91.5, 1374.5, -89.5],
      ],
      thicknessMm: [16.1, 23.2, 31.4, 22.6, 17.6, 10.8],
    },
    {
      name: 'lateral third of the fossa',
      path: [
        [146, 1348.5, -84.5],
        [139, 1358, -82.5],
        [130.5, 1366.5, -79.5],
        [124.5, 1377.5, -80.5],
        [118.5, 1386.5, -83.5],
      ],
      thicknessMm: [5.9, 15.9, 26.3, 26.5, 19.9, 7.2],
    },
    {
      name: 'below the spine of the scapula',
      path: [
        [155.5, 1359, -78.5],
        [152, 1367.5, -72.5],
        [144, 1374, -71.5],
        [141.5, 1384.5, -72.5],
        [136.5, 1391.5, -76],
      ],
      thicknessMm: [4.6, 12.9, 21.9, 21.1, 10.3, 2.6],
    },
    {
      name: 'behind the neck of the scapula',
      path: [
        [167, 1368, -65],
        [163, 1374.5, -63.5],
        [158, 1380.5, -62],
        [157, 1385, -61],
        [153, 1393.5, -64.5],
      ],
      thicknessMm: [5.7, 14.2, 17.6, 19.3, 17.3, 3.7],
    },
    {
      name: 'behind the humeral head',
      path: [
        [180, 1376, -55],
        [181.5, 1380.5, -51],
        [178.5, 1387.5, -51.5],
        [174.5, 1393.5, -50.5],
        [170, 1398, -50.5],
      ],
      thicknessMm: [3.7, 10.7, 10.9, 9.9, 9.5, 4.6],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'middle facet of the greater tubercle',
        path: [
          at('humerus-greater-tubercle-middle-facet', 3.5, -6.5, 5),
          at('humerus-greater-tubercle-middle-facet', 3.5, 1, 6),
          at('humerus-greater-tubercle-middle-facet', -1.5, 8.5, 4),
        ],
      },
    ],
    thicknessMm: [1.1, 0.9, 3],
  },
};
