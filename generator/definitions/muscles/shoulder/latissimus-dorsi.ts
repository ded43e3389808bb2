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
        path: [at('t7-spinous-tip-upper', 0.8, -1, -3)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'T8 spinous process',
        path: [
          [1.3, 1245, -100.5],
          [1.5, 1228, -100.5],
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
        [38, 1270, -109.5],
        [43.5, 1251.5, -112.5],
        [68, 1233, -109.5],
        [108, 1224.5, -92.5],
        [136, 1221, -61.5],
        [154.5, 1219, -27],
      ],
      thicknessMm: [4.5, 6, 5.5, 8, 18, 14],
    },
    {
      name: 'over the inferior angle',
      path: [
        [75, 1277, -115],
        [87, 1257.5, -114.5],
        [114, 1243, -97],
        [138, 1234.5, -62],
        [156.5, 1229, -25],
      ],
      thicknessMm: [6, 6, 6.5, 8, 18, 12.5],
    },
    {
      name: 'lateral to the inferior angle',
      path: [
        [114.5, 1284, -105],
        [138, 1267, -83.5],
        [148, 1257, -52],
        [159.5, 1246, -21],
      ],
      thicknessMm: [6.5, 7, 7.5, 7.5, 16.5, 10],
    },
    {
      name: 'back fold of the armpit',
      path: [
        [141, 1291.5, -87.5],
        [154, 1283, -66],
        [157.5, 1278.5, -42],
        [168, 1271, -21],
      ],
      thicknessMm: [4, 5.5, 7, 10.5, 15, 7],
    },
    {
      name: 'armpit',
      path: [
        [154, 1300, -70],
        [160, 1297.5, -52.5],
        [164.5, 1295.5, -34.5],
        [176.5, 1292, -20],
      ],
      thicknessMm: [3.5, 5, 7, 10, 12, 4.5],
    },
    {
      name: 'below teres major',
      path: [
        [160.5, 1318, -48],
        [165.5, 1314.5, -37.5],
        [171.5, 1311, -27],
        [181.5, 1307.5, -20.5],
      ],
      thicknessMm: [5, 6, 7, 10, 9.5, 5.5],
    },
    {
      name: 'beside the humerus',
      path: [
        [166, 1331, -36],
        [171, 1329, -30.5],
        [174.5, 1327, -23.5],
        [183, 1325, -20.5],
      ],
      thicknessMm: [4.5, 4, 5, 6, 5, 2],
    },
  ],
  insertion: {
    lines: [
      {
        // On the floor by the texts; the source ends on the medial side of the shaft, 8 mm behind it.
        on: 'humerus',
        words: 'floor of the intertubercular groove',
        path: [
          at('humerus-groove-floor-y1345', -9, -3, -4),
          at('humerus-groove-floor-y1345', -5, -4, -1),
          at('humerus-groove-floor-y1330', -2.5, 2, 0),
        ],
      },
    ],
    thicknessMm: [1.5, 2, 1.5],
  },
};
