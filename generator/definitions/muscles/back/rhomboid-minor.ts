import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const rhomboidMinor: SheetMuscle = {
  kind: 'sheet',
  id: 'rhomboid-minor',
  layer: 'intermediate',
  superficial: [0.2, 0.3, -1],
  edges: ['lower, beside rhomboid major', 'upper'],
  tendon: { origin: 0.12, insertion: 0.06 },
  mesh: { across: 12, along: 22 },
  origin: {
    lines: [
      {
        on: 'supraspinous-ligament',
        words: 'spinous process of T1',
        path: [at('t1-spinous-tip-upper', 1, 1, -5), at('t1-spinous-tip-upper', 1, 5, -4.5)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process of C7',
        path: [at('c7-spinous-tip-lower', 1.2, 0.5, -8.5), at('c7-spinous-tip-upper', 1.2, 3, -5)],
      },
      {
        on: 'nuchal-ligament',
        words: 'lower end of the nuchal ligament',
        path: [[1.2, 1459, -72]],
      },
    ],
    thicknessMm: [1.8, 2, 2, 1.8],
  },
  rows: [
    {
      name: 'beside the spinous processes',
      path: [
        [13.5, 1422.5, -89],
        [17.5, 1428, -87.5],
        [19.5, 1435, -84],
      ],
      thicknessMm: [2.5, 3.5, 3.5],
    },
    {
      name: 'over the angles of the ribs',
      path: [
        [31, 1394.5, -90.5],
        [37, 1402, -91],
        [41, 1410, -88.5],
      ],
      thicknessMm: [4, 4.5, 4.5],
    },
    {
      name: 'medial to the scapula',
      path: [
        [42, 1379.5, -95],
        [47, 1389.5, -94.5],
        [51.5, 1398, -91.5],
      ],
      thicknessMm: [3.5, 4, 4],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'scapula',
        words: 'medial border at the root of the spine',
        path: [
          at('scapula-spine-root', 0, -7.5, -1.5),
          at('scapula-spine-root', 0, 6, 0.5),
          [63, 1386.5, -95],
        ],
      },
    ],
    thicknessMm: [3, 3.5, 3],
  },
};
