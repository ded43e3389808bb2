import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** Its upper part, down to below the bust; what comes from the thoracolumbar fascia, the ribs and the iliac crest enters from there. */
export const latissimusDorsi: SheetMuscle = {
  kind: 'sheet',
  id: 'latissimus-dorsi',
  layer: 'superficial',
  superficial: [0.6, 0, -0.8],
  edges: ['upper, from T7', 'front free edge, from the iliac crest'],
  tendon: { origin: [0.2, 0.12, 0, 0, 0], insertion: 0.14 },
  mesh: { across: 22, along: 28 },
  origin: {
    lines: [
      {
        on: 'supraspinous-ligament',
        words: 'T7 spinous process',
        path: [at('t7-spinous-tip-upper', 1.2, -1, -3)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'T8 spinous process',
        path: [
          [1.8, 1245, -100.5],
          [2.2, 1228, -100.5],
        ],
      },
      {
        on: 'thoracolumbar-fascia',
        words: 'T9 to L5 and iliac crest by the thoracolumbar fascia, below the bust',
        path: [
          [12, 1215, -102],
          [60, 1215, -106],
          [105, 1215, -94],
          [135, 1215, -66],
          [156.5, 1215, -29],
        ],
      },
    ],
    thicknessMm: [3, 4, 6, 7, 15, 10],
  },
  rows: [
    {
      name: 'medial to the scapula',
      path: [
        [38, 1269.5, -109],
        [43.5, 1250, -112.5],
        [70, 1236, -110.5],
        [112.5, 1231.5, -93],
        [139, 1230.5, -59],
        [156.5, 1228.5, -26.5],
      ],
      thicknessMm: [5, 5.5, 5.5, 9, 18.5, 15.5],
    },
    {
      name: 'over the inferior angle',
      path: [
        [75, 1277, -115],
        [88.5, 1260, -114.5],
        [117.5, 1250, -97.5],
        [142, 1244, -60],
        [158.5, 1240.5, -24.5],
      ],
      thicknessMm: [6, 6.5, 6.5, 9.5, 17.5, 14],
    },
    {
      name: 'lateral to the inferior angle',
      path: [
        [114.5, 1284, -105],
        [138, 1268, -83.5],
        [149, 1260, -52.5],
        [162, 1252.5, -22],
      ],
      thicknessMm: [6.5, 7, 8, 7, 16, 11],
    },
    {
      name: 'back fold of the armpit',
      path: [
        [140, 1296, -87],
        [154, 1283, -66],
        [158.5, 1278.5, -43],
        [170, 1270.5, -21.5],
      ],
      thicknessMm: [4.5, 6, 6.5, 7.5, 12.5, 7],
    },
    {
      name: 'below teres major',
      path: [
        [157.5, 1309.5, -56],
        [164, 1294, -46.5],
        [167.5, 1289, -34],
        [176, 1287.5, -20.5],
      ],
      thicknessMm: [4.5, 6.5, 7, 8, 10, 6],
    },
    {
      name: 'turning round teres major',
      path: [
        [171, 1308.5, -37],
        [174, 1299.5, -29],
        [174.5, 1298, -23.5],
        [177, 1296, -19],
      ],
      thicknessMm: [4, 6, 7, 6.5, 4.5],
    },
    {
      name: 'beside the shaft of the humerus',
      path: [
        [181, 1308.5, -20],
        [178.5, 1309.5, -17],
        [176.5, 1310.5, -16],
        [175, 1310.5, -15.5],
      ],
      thicknessMm: [3, 4.5, 4, 2.5],
    },
    {
      name: 'before teres major',
      path: [
        [185, 1312, -16],
        [182, 1317, -16],
        [178, 1322, -16],
        [175, 1327, -16],
      ],
      thicknessMm: [2.5, 4, 4, 2.5],
    },
  ],
  insertion: {
    lines: [
      {
        // The source ends behind teres major, on the medial side of the shaft; by the texts it winds round to the floor.
        on: 'humerus',
        words: 'floor of the intertubercular groove',
        path: [
          at('humerus-groove-floor-y1315', -2, 2, 0.5),
          at('humerus-groove-floor-y1330', -2, 0.5, 0.5),
          at('humerus-groove-floor-y1345', -3, -1, 0),
        ],
      },
    ],
    thicknessMm: [1.5, 2, 1.5],
  },
};
