import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const trapeziusLower: SheetMuscle = {
  kind: 'sheet',
  id: 'trapezius-lower',
  layer: 'superficial',
  superficial: [0.1, 0, -1],
  edges: ['lateral free edge, from T12', 'upper, from T4'],
  tendon: { origin: 0.06, insertion: [0.08, 0.09, 0.12, 0.14] },
  mesh: { across: 24, along: 34 },
  // in the ligament, 7 to 12 mm behind the tips of the spinous processes
  origin: {
    lines: [
      {
        on: 'supraspinous-ligament',
        words: 'spinous processes T10 to T12',
        path: [
          [7, 1128, -89.5],
          [2.5, 1142, -90.5],
          [1.3, 1165, -96.5],
          [1.3, 1190.5, -101],
        ],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process and supraspinous ligament T9',
        path: [at('t9-spinous-tip-upper', 0.8, 0, -7)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process and supraspinous ligament T8',
        path: [at('t8-spinous-tip-upper', 0.8, 0, -6)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process and supraspinous ligament T7',
        path: [at('t7-spinous-tip-upper', 0.8, 0, -12)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process and supraspinous ligament T6',
        path: [at('t6-spinous-tip-upper', 0.8, 0, -11.5)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process and supraspinous ligament T5',
        path: [at('t5-spinous-tip-upper', 0.8, 0, -11)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process and supraspinous ligament T4',
        path: [at('t4-spinous-tip-upper', 0.8, 9.5, -7.5)],
      },
    ],
    stops: [0, 0.06, 0.16, 0.3, 0.4, 0.5, 0.62, 0.74, 0.85, 1],
    thicknessMm: [4, 4, 4.5, 5.5, 6.5, 5.5],
  },
  rows: [
    {
      name: 'lateral edge at T9',
      path: [
        [46, 1223.5, -114.5],
        [36.5, 1277, -117.5],
        [30, 1331, -115],
        [27.5, 1388, -107],
      ],
      thicknessMm: [5, 4, 8.5, 9],
    },
    {
      name: 'lateral edge at the inferior angle',
      path: [
        [77, 1282.5, -127],
        [62, 1318, -122.5],
        [54, 1354, -116],
        [50, 1389.5, -106.5],
      ],
      thicknessMm: [6.5, 9, 12, 11.5],
    },
    {
      name: 'medial border of the scapula',
      path: [
        [97.5, 1331, -119.5],
        [85.5, 1348.5, -117],
        [75, 1368, -109],
        [64, 1387, -104.5],
      ],
      thicknessMm: [7.5, 9.5, 14, 12.5],
    },
    {
      name: 'below the spine of the scapula',
      path: [
        [109.5, 1363.5, -106.5],
        [95, 1368.5, -107.5],
        [83, 1375.5, -104.5],
        [74, 1385.5, -102],
      ],
      thicknessMm: [7, 9, 13, 12],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'scapula',
        words: 'tubercle at the medial end of the scapular spine',
        path: [
          at('scapula-spine-crest-x105', 4.5, 0.5, -0.5),
          at('scapula-spine-deltoid-tubercle', 4, 10, 2.5),
          at('scapula-spine-upper-lip-x80', -0.5, 7, -4.5),
        ],
      },
    ],
    thicknessMm: [6, 8, 8],
  },
};
