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
        [188.5, 1398, -56],
        [169.5, 1386.5, -78],
        [145, 1374.5, -91],
        [117, 1362.5, -99],
      ],
      thicknessMm: [8, 12, 14, 17, 7.5],
    },
    {
      name: 'behind the socket',
      path: [
        [204.5, 1383, -51],
        [190, 1372, -72],
        [169, 1359, -88.5],
        [143.5, 1346, -94.5],
      ],
      thicknessMm: [9.5, 22, 23.5, 20.5, 12],
    },
    {
      name: 'behind the humeral neck',
      path: [
        [210.5, 1362.5, -45.5],
        [202.5, 1353.5, -67.5],
        [183, 1343, -83.5],
        [159, 1332.5, -89.5],
      ],
      thicknessMm: [18, 25, 27.5, 24.5, 16],
    },
    {
      name: 'surgical neck',
      path: [
        [209.5, 1343.5, -40.5],
        [211, 1335.5, -60],
        [197.5, 1324, -76],
        [179.5, 1312, -84.5],
      ],
      thicknessMm: [19.5, 23.5, 27.5, 25, 15.5],
    },
    {
      name: 'below the surgical neck',
      path: [
        [202, 1317, -26],
        [213.5, 1313.5, -41.5],
        [214.5, 1304.5, -59.5],
        [206.5, 1294.5, -74],
      ],
      thicknessMm: [2.5, 13, 21, 21, 10],
    },
    {
      name: 'above the insertion',
      path: [
        [208.5, 1285.5, -25.5],
        [214, 1282, -34.5],
        [220.5, 1279, -43.5],
        [223.5, 1276, -53.5],
      ],
      thicknessMm: [1.5, 7.5, 9.5, 9.5, 5],
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
