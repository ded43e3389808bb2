import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

/** Its three heads down to below the end of the bust. */
export const tricepsBrachii: SlipsMuscle = {
  kind: 'slips',
  id: 'triceps-brachii',
  layer: 'intermediate',
  context: true,
  slips: [
    {
      name: 'medial head',
      kind: 'strap',
      superficial: [0, 0, -1],
      edges: ['medial', 'lateral'],
      tendon: { origin: 0.05, insertion: 0 },
      mesh: { across: 16, along: 18 },
      origin: {
        lines: [
          {
            on: 'humerus',
            words: 'back of the shaft, medial to and below the radial groove',
            path: [
              [185.5, 1306, -36],
              [188, 1299, -39],
            ],
          },
        ],
      },
      stations: [
        { name: 'origin', widthDirection: [0.9, 0, -0.45], halfWidthMm: 3, halfThicknessMm: 1 },
        {
          name: 'below teres major',
          centre: [190.5, 1285, -42.5],
          widthDirection: [0.9, 0, -0.4],
          halfWidthMm: 6,
          halfThicknessMm: 2.6,
        },
        {
          name: 'behind the middle of the shaft',
          centre: [200, 1260, -49],
          widthDirection: [1, 0, -0.15],
          halfWidthMm: 11,
          halfThicknessMm: 4.6,
          sagMm: 1,
        },
        {
          name: 'end of the bust',
          centre: [204.5, 1236, -52.5],
          widthDirection: [1, 0, 0.1],
          halfWidthMm: 12,
          halfThicknessMm: 6,
          sagMm: 1.5,
        },
        {
          name: 'below the bust',
          widthDirection: [1, 0, 0.1],
          halfWidthMm: 12.5,
          halfThicknessMm: 6.5,
          sagMm: 1.5,
        },
      ],
      insertion: {
        lines: [{ on: 'ulna', words: 'olecranon, below the bust', path: [[205, 1214, -53.5]] }],
      },
    },
    {
      name: 'long head',
      kind: 'strap',
      superficial: [-0.3, 0, -1],
      edges: ['lateral, beside the lateral head', 'medial'],
      tendon: { origin: 0.1, insertion: 0 },
      mesh: { across: 20, along: 26 },
      origin: {
        lines: [
          {
            on: 'scapula',
            words: 'infraglenoid tubercle',
            path: [
              at('scapula-infraglenoid-tubercle', -0.5, 0, 0),
              at('scapula-lateral-border-y1350', 0, -2, 0),
            ],
          },
        ],
      },
      stations: [
        { name: 'origin', widthDirection: [-0.6, -0.7, -0.3], halfWidthMm: 4, halfThicknessMm: 1.2 },
        {
          name: 'between the teres muscles',
          centre: [156, 1349, -45.5],
          widthDirection: [-0.75, -0.6, -0.1],
          halfWidthMm: 4.5,
          halfThicknessMm: 2.2,
        },
        {
          name: 'behind teres major',
          centre: [164, 1338, -51.5],
          widthDirection: [-0.9, -0.3, 0.1],
          halfWidthMm: 6.5,
          halfThicknessMm: 4.2,
        },
        {
          name: 'before the deltoid',
          centre: [170, 1326, -58],
          widthDirection: [-1, 0, 0.2],
          halfWidthMm: 9,
          halfThicknessMm: 7.2,
        },
        {
          name: 'at the lower border of the deltoid',
          centre: [174, 1313, -64],
          widthDirection: [-1, 0, 0.2],
          halfWidthMm: 11,
          halfThicknessMm: 11,
        },
        {
          name: 'below the deltoid',
          centre: [178.5, 1299, -69],
          widthDirection: [-1, 0, 0.2],
          halfWidthMm: 13,
          halfThicknessMm: 15,
          exponent: 2.2,
        },
        {
          name: 'upper belly',
          centre: [183, 1281, -71],
          widthDirection: [-1, 0, 0.2],
          halfWidthMm: 14,
          halfThicknessMm: 17,
          exponent: 2.2,
        },
        {
          name: 'middle of the belly',
          centre: [185.5, 1260, -71],
          widthDirection: [-1, 0, 0.1],
          halfWidthMm: 14.5,
          halfThicknessMm: 17,
          exponent: 2.3,
        },
        {
          name: 'end of the bust',
          centre: [186.5, 1236, -71],
          widthDirection: [-1, 0, 0.1],
          halfWidthMm: 14.5,
          halfThicknessMm: 17,
          exponent: 2.3,
        },
        {
          name: 'below the bust',
          widthDirection: [-1, 0, 0.1],
          halfWidthMm: 14.5,
          halfThicknessMm: 17,
          exponent: 2.3,
        },
      ],
      insertion: {
        lines: [{ on: 'ulna', words: 'olecranon, below the bust', path: [[187, 1213, -70.5]] }],
      },
    },
    {
      name: 'lateral head',
      kind: 'sheet',
      superficial: [0.7, 0, -0.7],
      edges: ['medial, beside the long head', 'front, beside brachialis'],
      tendon: { origin: 0.08, insertion: 0 },
      mesh: { across: 18, along: 22 },
      origin: {
        lines: [
          {
            on: 'humerus',
            words: 'back of the shaft above the radial groove',
            path: [
              [187, 1341, -38],
              [194, 1322, -38],
              [200, 1304, -38.5],
              [205, 1284, -40.5],
            ],
          },
        ],
        thicknessMm: [2, 3, 3, 2],
      },
      rows: [
        {
          name: 'under the deltoid',
          path: [
            [186, 1322, -48],
            [194, 1306, -49],
            [202.5, 1290, -49.5],
            [209, 1273, -47],
          ],
          thicknessMm: [4, 9, 9, 3.5],
        },
        {
          name: 'at the lower border of the deltoid',
          path: [
            [195.5, 1292, -68],
            [204, 1284, -66],
            [213, 1272, -60],
            [220.5, 1257, -46],
          ],
          thicknessMm: [5, 13, 15, 5],
        },
        {
          name: 'middle of the belly',
          path: [
            [202, 1264, -81],
            [211.5, 1260, -74],
            [220.5, 1254, -63.5],
            [227.5, 1244, -45],
          ],
          thicknessMm: [7, 15, 15, 5],
        },
        {
          name: 'end of the bust',
          path: [
            [203.5, 1238, -82],
            [212.5, 1238, -74],
            [221, 1237, -61.5],
            [228, 1234, -44],
          ],
          thicknessMm: [7, 15, 15, 5],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'ulna',
            words: 'olecranon, below the bust',
            path: [
              [203.5, 1214, -82],
              [212.5, 1214, -74],
              [221, 1214, -61.5],
              [228, 1214, -44],
            ],
          },
        ],
        thicknessMm: [7, 15, 15, 5],
      },
    },
  ],
};
