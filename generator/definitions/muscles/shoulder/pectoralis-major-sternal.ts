import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

/**
 * The source's belly is a trained man's, up to 31 mm thick. Here it stays below 17 mm, so that the chest is neither plainly a man's nor
 * a woman's: its outer face lies 5 mm inside the source's on average, up to 15 mm in the middle. Outline, ends and deep face keep to
 * the source, and the comparison is made of these alone.
 */
export const pectoralisMajorSternal: SlipsMuscle = {
  kind: 'slips',
  id: 'pectoralis-major-sternal',
  layer: 'superficial',
  context: true,
  slips: [
    {
      // Comes from the sheath of rectus abdominis and folds behind the others at the armpit; below the bust it is left off.
      name: 'abdominal part',
      kind: 'sheet',
      superficial: [0.75, 0.2, 0.6],
      edges: ['front, beside the sternocostal part', 'back free edge'],
      tendon: { origin: 0, insertion: 0.1 },
      mesh: { across: 8, along: 22 },
      origin: {
        lines: [
          {
            on: 'rectus-sheath',
            words: 'sheath of rectus abdominis, below the bust',
            path: [
              [81.5, 1215, 111.5],
              [100.5, 1215, 103.5],
              [114, 1215, 88],
            ],
          },
        ],
        thicknessMm: [2.5, 5.5, 3],
      },
      rows: [
        {
          name: 'rib 6',
          path: [
            [104.5, 1240, 100.5],
            [118, 1240, 88],
            [128, 1240, 71.5],
          ],
          thicknessMm: [3.5, 6.5, 3.5],
        },
        {
          name: 'rib 5',
          path: [
            [122, 1270, 72.5],
            [130, 1270, 62],
            [134.5, 1270, 50],
          ],
          thicknessMm: [2.5, 6, 3],
        },
        {
          name: 'front fold of the armpit',
          path: [
            [137.5, 1300, 42.5],
            [142, 1300, 32],
            [146, 1300, 22],
          ],
          thicknessMm: [3, 5, 2],
        },
        {
          name: 'armpit',
          path: [
            [156.5, 1331, 10],
            [151.5, 1318.5, 12],
            [149.5, 1306, 16],
          ],
          thicknessMm: [3, 4.5, 2.5],
        },
        {
          name: 'before the humerus',
          path: [
            [175, 1346.5, -11],
            [174, 1335.5, -8.5],
            [172, 1324, -7.5],
          ],
          thicknessMm: [3.5, 6, 3],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'humerus',
            words: 'lateral lip of the intertubercular groove',
            path: [at('humerus-groove-floor-y1345', 0.5, 2, 1), at('humerus-groove-floor-y1330', 0, 0, 0.5)],
          },
        ],
        thicknessMm: [2, 2],
      },
    },
    {
      name: 'sternocostal part',
      kind: 'sheet',
      superficial: [0.4, 0.2, 0.9],
      edges: ['upper, beside the clavicular part', 'lower'],
      tendon: { origin: 0.03, insertion: 0.12 },
      mesh: { across: 20, along: 26 },
      origin: {
        lines: [
          {
            on: 'manubrium',
            words: 'front of the manubrium',
            path: [
              [23.5, 1390, 50],
              [14.5, 1375, 66.5],
            ],
          },
          {
            on: 'sternum',
            words: 'front of the body of the sternum',
            path: [
              [8.5, 1345, 86.5],
              [6.5, 1310, 99],
              [8.5, 1273, 108],
              [15, 1251.5, 112.5],
            ],
          },
          {
            on: 'costal-cartilage',
            words: 'cartilage of ribs 5 and 6',
            path: [
              [28, 1239, 115],
              [50, 1224.5, 114],
              [76, 1213.5, 107.5],
            ],
          },
        ],
        thicknessMm: [3, 6, 8, 9, 7, 4],
      },
      rows: [
        {
          name: 'beside the sternum',
          path: [
            [35, 1390, 48],
            [39.5, 1355.5, 75],
            [50.5, 1310.5, 94.5],
            [60.5, 1265.5, 109.5],
            [82, 1214.5, 108.5],
          ],
          thicknessMm: [3.5, 10, 12, 14.5, 12, 5.5],
        },
        {
          name: 'medial third',
          path: [
            [55.5, 1385.5, 47],
            [69, 1349, 66],
            [81.5, 1309.5, 84],
            [91.5, 1269.5, 97],
            [95, 1226.5, 97.5],
          ],
          thicknessMm: [6, 12.5, 14.5, 16.5, 15.5, 12],
        },
        {
          name: 'middle',
          path: [
            [92, 1374, 40.5],
            [99, 1344, 55],
            [106, 1314.5, 68.5],
            [109.5, 1284, 79.5],
            [112, 1252.5, 84.5],
          ],
          thicknessMm: [5.5, 14, 15, 16.5, 15.5, 12],
        },
        {
          name: 'lateral third',
          path: [
            [122, 1364, 23.5],
            [126, 1337.5, 43.5],
            [125.5, 1307, 56],
            [127, 1276.5, 65],
          ],
          thicknessMm: [4.5, 12.5, 14, 13.5, 9],
        },
        {
          name: 'front fold of the armpit',
          path: [
            [145, 1355.5, 9.5],
            [144, 1335.5, 30],
            [138.5, 1311.5, 42.5],
            [133.5, 1290, 52.5],
          ],
          thicknessMm: [6, 10, 10.5, 10, 6],
        },
        {
          name: 'armpit',
          path: [
            [161, 1350, 0],
            [159, 1339, 8.5],
            [157, 1328.5, 19],
            [151, 1317.5, 21],
          ],
          thicknessMm: [5.5, 7, 9, 8, 3],
        },
        {
          name: 'before the humerus',
          path: [
            [175.5, 1347, -11],
            [176.5, 1340, -5.5],
            [174.5, 1330, -1.5],
            [176.5, 1323, 6.5],
          ],
          thicknessMm: [3, 3.5, 5.5, 9.5, 5],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'humerus',
            words: 'lateral lip of the intertubercular groove',
            path: [
              at('humerus-lateral-lip-y1345', -6, -2, 0),
              at('humerus-lateral-lip-y1330', -4.5, -2, 2),
              at('humerus-lateral-lip-y1315', -6, -1, 4),
            ],
          },
        ],
        thicknessMm: [1.5, 2, 2],
      },
    },
  ],
};
