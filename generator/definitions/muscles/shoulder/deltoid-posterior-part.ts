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
          at('acromion-corner-posterolateral', 5.5, 3.5, 6),
          at('acromial-angle', -2.5, 1, -3.5),
          at('scapula-spine-crest-x145', 2, -1, -4),
          at('scapula-spine-crest-x115', 2, 0.5, 1),
          at('scapula-spine-crest-x95', -2, -2.5, 1),
        ],
      },
    ],
    thicknessMm: [5, 5, 4.5, 5, 7],
  },
  rows: [
    {
      name: 'below the scapular spine',
      path: [
        [188.6, 1398, -56],
        [169.6, 1386.6, -78.2],
        [145, 1374.6, -91.4],
        [117, 1362.6, -99.2],
      ],
      thicknessMm: [8.2, 12.8, 14.8, 17.8, 7.8],
    },
    {
      name: 'behind the socket',
      path: [
        [204.6, 1383, -51],
        [190.2, 1372.2, -72.2],
        [169.2, 1359, -88.8],
        [143.6, 1346, -94.6],
      ],
      thicknessMm: [9.8, 22.8, 24.2, 21.2, 12.2],
    },
    {
      name: 'behind the humeral neck',
      path: [
        [210.6, 1362.6, -45.6],
        [202.8, 1353.6, -67.8],
        [183.2, 1343, -83.8],
        [159, 1332.4, -89.6],
      ],
      thicknessMm: [18.2, 25.8, 28.2, 25.2, 16.2],
    },
    {
      name: 'surgical neck',
      path: [
        [209.6, 1343.4, -40.4],
        [211.4, 1335.6, -60.2],
        [197.8, 1324, -76.2],
        [179.6, 1312, -84.6],
      ],
      thicknessMm: [19.8, 24.2, 28.2, 25.8, 15.8],
    },
    {
      name: 'below the surgical neck',
      path: [
        [202.2, 1317, -26],
        [213.8, 1313.6, -41.4],
        [214.8, 1304.6, -59.6],
        [206.6, 1294.6, -74],
      ],
      thicknessMm: [2.8, 13.8, 21.8, 21.8, 10.2],
    },
    {
      name: 'above the insertion',
      path: [
        [208.6, 1285.6, -25.4],
        [214.2, 1282, -34.4],
        [220.8, 1279, -43.4],
        [223.6, 1276, -53.4],
      ],
      thicknessMm: [1.8, 8.2, 10.2, 10.2, 5.2],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'deltoid tuberosity, rear third',
        path: [at('deltoid-tuberosity-lower', -1.5, 12, 6), at('deltoid-tuberosity-lower', 0.5, 0, 3)],
      },
    ],
    thicknessMm: [2, 3, 2],
  },
};
