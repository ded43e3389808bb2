import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const deltoidMiddlePart: SheetMuscle = {
  kind: 'sheet',
  id: 'deltoid-middle-part',
  layer: 'superficial',
  superficial: [1, 0.1, 0],
  edges: ['front, beside the anterior part', 'back, beside the posterior part'],
  tendon: { origin: 0.05, insertion: 0.18 },
  mesh: { across: 20, along: 28 },
  origin: {
    lines: [
      {
        on: 'scapula',
        words: 'lateral edge of the acromion',
        path: [
          at('acromion-corner-anterior', -0.5, -1, 2),
          [170.5, 1412.5, -32],
          at('acromion-corner-lateral', 0, 0.5, 0),
          at('acromion-corner-posterolateral', 4, 6, 7),
        ],
      },
    ],
    thicknessMm: [4.5, 7, 9, 7, 4],
  },
  rows: [
    {
      name: 'below the acromion',
      path: [
        [175.5, 1407, -16],
        [187.5, 1408, -28.5],
        [192, 1406.5, -46],
        [187, 1401.5, -62.5],
      ],
      thicknessMm: [4, 7, 11, 7.5, 5],
    },
    {
      name: 'over the greater tubercle',
      path: [
        [187.5, 1396.5, -10.5],
        [200.5, 1397.5, -23.5],
        [205.5, 1395, -43],
        [201, 1391.5, -61.5],
      ],
      thicknessMm: [4, 8.5, 12, 7, 4.5],
    },
    {
      name: 'below the greater tubercle',
      path: [
        [198.5, 1373, -4.5],
        [209, 1374, -19],
        [217.5, 1374, -37],
        [216, 1371.5, -57],
      ],
      thicknessMm: [9, 21.5, 19.5, 11, 4.5],
    },
    {
      name: 'surgical neck',
      path: [
        [205.5, 1347.5, -2],
        [211.5, 1347.5, -17],
        [224, 1348, -32],
        [224.5, 1347, -51],
      ],
      thicknessMm: [6.5, 25.5, 25, 17, 5],
    },
    {
      name: 'below the surgical neck',
      path: [
        [208.5, 1320, -4.5],
        [213.5, 1320, -17.5],
        [224, 1320, -28.5],
        [225.5, 1320, -43],
      ],
      thicknessMm: [8.5, 23, 21.5, 16.5, 7.5],
    },
    {
      name: 'above the insertion',
      path: [
        [206.5, 1297, -17],
        [213, 1295.5, -19.5],
        [219.5, 1295, -26],
        [221, 1295, -34.5],
      ],
      thicknessMm: [9, 14, 12.5, 10, 3],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'deltoid tuberosity, middle third',
        path: [
          at('deltoid-tuberosity-front', 0, 4, -1),
          at('deltoid-tuberosity-front', 2.5, 0, -4),
          at('deltoid-tuberosity-front', 3.5, 4, -8),
        ],
      },
    ],
    thicknessMm: [2, 3, 2],
  },
};
