import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

/**
 * Its upper part, down to below the bust; what comes from the thoracolumbar fascia, the ribs and the iliac crest enters from there.
 *
 * The source passes through teres major and behind it to the medial side of the shaft. By the texts it winds round the lower
 * border of teres major and lies before it: so the front part does here, and the back part joins it below teres major.
 */
export const latissimusDorsi: SlipsMuscle = {
  kind: 'slips',
  id: 'latissimus-dorsi',
  layer: 'superficial',
  slips: [
    {
      name: 'front part',
      kind: 'sheet',
      superficial: [0.8, 0, -0.6],
      edges: ['back, beside the back part', 'front free edge'],
      tendon: { origin: 0, insertion: 0.2 },
      mesh: { across: 14, along: 24 },
      origin: {
        lines: [
          {
            on: 'thoracolumbar-fascia',
            words: 'lower ribs and iliac crest, below the bust',
            path: [
              [128, 1215, -76.5],
              [135.5, 1215, -62],
              [143, 1215, -50],
              [149, 1215, -37],
              [153, 1215, -22.5],
            ],
          },
        ],
        thicknessMm: [5, 18.5, 20.5, 16.5, 5],
      },
      rows: [
        {
          name: 'rib 6',
          path: [
            [139.5, 1250, -62],
            [145.5, 1250, -50.5],
            [152, 1250, -42],
            [156.5, 1250, -31],
            [160.5, 1250, -20],
          ],
          thicknessMm: [7.4, 13.1, 17.2, 14.2, 5.8],
        },
        {
          name: 'rib 5',
          path: [
            [148, 1270, -54.5],
            [153.5, 1270, -44],
            [158.5, 1270, -37],
            [163, 1270, -29],
            [169, 1270, -20],
          ],
          thicknessMm: [5.1, 10.9, 16.2, 13.3, 3.4],
        },
        {
          name: 'back fold of the armpit',
          path: [
            [155.5, 1290, -44.5],
            [160.5, 1290, -36],
            [165, 1290, -30.5],
            [170, 1290, -26],
            [175.5, 1290, -19.5],
          ],
          thicknessMm: [4.9, 9.2, 12.7, 9.4, 2.7],
        },
        {
          name: 'below teres major',
          path: [
            [161, 1297.5, -40],
            [165, 1299.5, -31],
            [172, 1300.5, -26.5],
            [179, 1302, -20],
          ],
          thicknessMm: [2.4, 10.2, 11.5, 3.2],
        },
        {
          name: 'before teres major',
          path: [
            [167.5, 1314, -27],
            [171.5, 1312.5, -21.5],
            [177.5, 1311.5, -18.5],
            [183, 1309.5, -16.5],
          ],
          thicknessMm: [2.5, 4.4, 4.2, 2.5],
        },
        {
          name: 'medial to the groove',
          path: [
            [173.5, 1330.5, -18.5],
            [178, 1326, -16],
            [182, 1320.5, -14.5],
            [186, 1314.5, -14.5],
          ],
          thicknessMm: [1.8, 3, 3, 1.8],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'humerus',
            words: 'floor of the intertubercular groove',
            path: [
              at('humerus-groove-floor-y1345', -3, -1, 0),
              at('humerus-groove-floor-y1330', -2, 0.5, 0.5),
              at('humerus-groove-floor-y1315', -2, 2, 0.5),
            ],
          },
        ],
        thicknessMm: [1.5, 2, 1.5],
      },
    },
    {
      name: 'back part',
      kind: 'sheet',
      superficial: [0.4, 0, -0.9],
      edges: ['upper, from T7', 'lower, beside the front part'],
      tendon: { origin: [0.22, 0.16, 0.06, 0, 0], insertion: 0.1 },
      mesh: { across: 18, along: 24 },
      origin: {
        lines: [
          {
            on: 'supraspinous-ligament',
            words: 'T7 spinous process',
            path: [at('t7-spinous-tip-upper', 1.5, -2.5, -2)],
          },
          {
            on: 'supraspinous-ligament',
            words: 'T8 spinous process',
            path: [
              [1.8, 1245, -101],
              [2.2, 1228, -99.5],
            ],
          },
          {
            on: 'thoracolumbar-fascia',
            words: 'T9 to L5 by the thoracolumbar fascia, below the bust',
            path: [
              [12, 1215, -99],
              [52, 1215, -106],
              [84, 1215, -101],
              [113, 1215, -87],
              [128, 1215, -74],
            ],
          },
        ],
        thicknessMm: [5, 6.7, 6, 6.4, 8, 8],
      },
      rows: [
        {
          name: 'medial to the scapula',
          path: [
            [37.5, 1266.5, -109.5],
            [46, 1251, -113],
            [67.5, 1235, -110],
            [100, 1227, -99],
            [129, 1222, -74.5],
          ],
          thicknessMm: [6.3, 5.8, 5.4, 7.4, 8],
        },
        {
          name: 'over the inferior angle',
          path: [
            [74.5, 1276.5, -115.5],
            [83.5, 1261.5, -116.5],
            [104.5, 1247.5, -104.5],
            [121.5, 1237.5, -88],
            [133.5, 1227.5, -72],
          ],
          thicknessMm: [6, 6.1, 6.1, 8.9, 9.4],
        },
        {
          name: 'lateral to the inferior angle',
          path: [
            [107, 1283, -107],
            [114, 1271.5, -106],
            [123.5, 1258.5, -95.5],
            [133, 1248.5, -81.5],
            [138, 1237, -67],
          ],
          thicknessMm: [6.2, 7.6, 7.1, 10, 8.1],
        },
        {
          name: 'back fold of the armpit',
          path: [
            [141.5, 1290.5, -87],
            [144, 1281, -81.5],
            [145.5, 1268, -73.5],
            [145, 1258, -69],
            [143.5, 1249, -62],
          ],
          thicknessMm: [6.3, 6.2, 8.6, 9.1, 7.1],
        },
        {
          name: 'behind teres major',
          path: [
            [155.5, 1301, -65.5],
            [155.5, 1292, -66],
            [155.5, 1283, -61.5],
            [155.5, 1273.5, -55.5],
            [155.5, 1264.5, -54],
          ],
          thicknessMm: [5.3, 5.7, 8.7, 8.3, 4.2],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'latissimus-dorsi-tendon',
            words: 'tendon of the front part, below teres major',
            path: [
              [163.5, 1299.5, -44.5],
              [165, 1292, -42],
              [166.5, 1282, -42.5],
            ],
          },
        ],
        thicknessMm: [3, 6, 2],
      },
    },
  ],
};
