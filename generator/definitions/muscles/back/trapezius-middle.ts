import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const trapeziusMiddle: SheetMuscle = {
  kind: 'sheet',
  id: 'trapezius-middle',
  layer: 'superficial',
  superficial: [0, 0.3, -1],
  edges: ['lower, beside the lower part', 'upper, beside the upper part'],
  // the tendinous diamond of both sides, widest at C7 and T1
  tendon: { origin: [0.08, 0.1, 0.16, 0.22, 0.2], insertion: 0.06 },
  mesh: { across: 22, along: 32 },
  // the fibres of the measured body end in the ligament, 4 to 12 mm behind the tips of the spinous processes
  origin: {
    lines: [
      {
        on: 'supraspinous-ligament',
        words: 'spinous process and supraspinous ligament T3',
        path: [at('t3-spinous-tip-lower', 0.8, -6, -6), at('t3-spinous-tip-upper', 0.8, 2, -6.5)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process and supraspinous ligament T2',
        path: [at('t2-spinous-tip-lower', 0.8, -1, -12), at('t2-spinous-tip-upper', 0.8, 2, -8.5)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process and supraspinous ligament T1',
        path: [at('t1-spinous-tip-upper', 0.8, 0, -10)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process and supraspinous ligament C7',
        path: [at('c7-spinous-tip-lower', 0.8, 0, -11.5), at('c7-spinous-tip-upper', 0.8, 3, -6)],
      },
    ],
    thicknessMm: [5.5, 6.5, 6, 6, 5.5],
  },
  rows: [
    {
      name: '30 mm from the midline',
      path: [
        [31, 1388.5, -107.5],
        [31, 1404, -102.5],
        [31.5, 1423, -94.5],
        [31.5, 1440, -87],
      ],
      thicknessMm: [7, 6, 5.5, 6],
    },
    {
      name: 'medial to the scapula',
      path: [
        [57, 1389.2, -105],
        [57, 1403, -99],
        [58, 1420, -93],
        [57.5, 1434.5, -82],
      ],
      thicknessMm: [8.5, 9, 8.5, 7],
    },
    {
      name: 'over the superior angle',
      path: [
        [80, 1385.7, -100],
        [81, 1402, -93],
        [82.5, 1417.5, -85.5],
        [83.5, 1430, -72.5],
      ],
      thicknessMm: [10, 9, 9, 7],
    },
    {
      name: 'over the supraspinous fossa',
      path: [
        [98, 1386, -95],
        [106, 1406, -85],
        [111, 1420, -72],
        [113, 1424.5, -56],
      ],
      thicknessMm: [9, 8.5, 5.5, 4.5],
    },
  ],
  insertion: {
    lines: [
      {
        // The source gives the stretch from x 92 to 138 to the lower part; by the texts it is the middle part's.
        on: 'scapula',
        words: 'upper lip of the crest of the scapular spine',
        path: [
          at('scapula-spine-upper-lip-x95', 2, -2.5, -3),
          at('scapula-spine-upper-lip-x110', 2, -0.5, 1),
          at('scapula-spine-upper-lip-x125', 2, 0, 1),
          at('scapula-spine-upper-lip-x140', 5, 2, 0),
        ],
      },
      {
        on: 'scapula',
        words: 'medial margin of the acromion',
        path: [
          at('acromion-medial-margin-mid', -0.5, -4, -9),
          at('acromion-medial-margin-mid', 0, 1, 1.5),
          at('acromion-corner-anteromedial', 5.5, 2, -10),
        ],
      },
    ],
    thicknessMm: [8, 8.5, 7.5, 6, 5.5],
  },
};
