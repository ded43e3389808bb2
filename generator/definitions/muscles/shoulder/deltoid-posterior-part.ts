import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const deltoidPosteriorPart: SheetMuscle = {
  kind: 'sheet',
  id: 'deltoid-posterior-part',
  layer: 'superficial',
  superficial: [0.6, -0.2, -0.8],
  edges: ['lateral, beside the middle part', 'lower free edge'],
  tendon: { origin: [0.05, 0.05, 0.12], insertion: 0.16 },
  mesh: { across: 20, along: 30 },
  origin: {
    lines: [
      {
        on: 'scapula',
        words: 'lower lip of the crest of the scapular spine',
        path: [
          at('acromion-corner-posterolateral', 6, 5, 6.5),
          at('acromial-angle', -3.5, 1.5, -2),
          at('scapula-spine-crest-x145', 1, -1.5, -2.5),
          at('scapula-spine-crest-x115', 2.5, -1, 2),
          at('scapula-spine-crest-x95', -2, -4, 2),
        ],
      },
    ],
    thicknessMm: [5.6, 2.3, 1.6, 7.9, 8.9],
  },
  rows: [
    {
      name: 'below the scapular spine',
      path: [
        [187, 1397.5, -56.5],
        [166.5, 1386, -81],
        [144, 1375, -91.5],
        [119, 1362.5, -98.5],
      ],
      thicknessMm: [10.9, 11.4, 12.5, 17.3, 10.1],
    },
    {
      name: 'behind the socket',
      path: [
        [203.5, 1383.5, -50.5],
        [189, 1372.5, -73],
        [169, 1358.5, -88],
        [143, 1347, -94.5],
      ],
      thicknessMm: [12.7, 22.2, 22.9, 20.8, 13.9],
    },
    {
      name: 'behind the humeral neck',
      path: [
        [209.5, 1362, -43.5],
        [201, 1353.5, -70.5],
        [184, 1340, -84],
        [158, 1332, -89],
      ],
      thicknessMm: [20.5, 25, 27.1, 25.6, 15.2],
    },
    {
      name: 'surgical neck',
      path: [
        [209, 1347, -39],
        [211.5, 1334, -60.5],
        [198.5, 1323, -75],
        [179, 1310.5, -80.5],
      ],
      thicknessMm: [17.4, 22.9, 27.8, 25.1, 17.6],
    },
    {
      name: 'below the surgical neck',
      path: [
        [203, 1315, -26.5],
        [214, 1313.5, -42],
        [215, 1304.5, -59.5],
        [206, 1294.5, -75],
      ],
      thicknessMm: [2.2, 13.8, 21.3, 21.1, 11],
    },
    {
      name: 'above the insertion',
      path: [
        [209, 1287, -24.5],
        [213.5, 1283, -35],
        [220.5, 1279.5, -43.5],
        [225, 1275.5, -52.5],
      ],
      thicknessMm: [1.9, 7, 10, 9.3, 5.3],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'deltoid tuberosity, rear third',
        path: [at('deltoid-tuberosity-lower', -1, 12, 5.5), at('deltoid-tuberosity-lower', 0.5, -0.5, 2.5)],
      },
    ],
    thicknessMm: [0.6, 3.8, 5.2],
  },
};
