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
        [175.6, 1407.2, -16],
        [187.6, 1408.4, -28.4],
        [192.2, 1406.8, -46],
        [187, 1401.6, -62.6],
      ],
      thicknessMm: [4.2, 7.8, 11.8, 8.2, 5.2],
    },
    {
      name: 'over the greater tubercle',
      path: [
        [187.6, 1396.6, -10.4],
        [200.8, 1397.8, -23.4],
        [205.8, 1395.2, -43],
        [201, 1391.6, -61.6],
      ],
      thicknessMm: [4.2, 9.2, 12.8, 7.8, 4.8],
    },
    {
      name: 'below the greater tubercle',
      path: [
        [198.6, 1373, -4.4],
        [209.2, 1374, -18.8],
        [217.8, 1374.2, -37],
        [216.2, 1371.6, -57],
      ],
      thicknessMm: [9.2, 22.2, 20.2, 11.8, 4.8],
    },
    {
      name: 'surgical neck',
      path: [
        [205.6, 1347.6, -2],
        [211.8, 1347.6, -16.8],
        [224.4, 1348, -31.8],
        [224.6, 1347, -51],
      ],
      thicknessMm: [6.8, 26.2, 25.8, 17.8, 5.2],
    },
    {
      name: 'below the surgical neck',
      path: [
        [208.6, 1320, -4.4],
        [213.8, 1320, -17.4],
        [224.4, 1320, -28.4],
        [225.6, 1320, -43],
      ],
      thicknessMm: [8.8, 23.8, 22.2, 17.2, 7.8],
    },
    {
      name: 'above the insertion',
      path: [
        [206.6, 1297, -16.8],
        [213.2, 1295.4, -19.2],
        [219.8, 1295, -25.8],
        [221.2, 1295, -34.4],
      ],
      thicknessMm: [9.2, 14.8, 13.2, 10.8, 3.2],
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
