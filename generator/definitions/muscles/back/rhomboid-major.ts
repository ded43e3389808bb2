import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const rhomboidMajor: SheetMuscle = {
  kind: 'sheet',
  id: 'rhomboid-major',
  layer: 'intermediate',
  superficial: [0.1, 0, -1],
  edges: ['lower free edge', 'upper, beside rhomboid minor'],
  tendon: { origin: [0.08, 0.1, 0.12, 0.12], insertion: [0.08, 0.06, 0.05] },
  mesh: { across: 20, along: 26 },
  // The source begins a vertebra higher (its lower edge 15 mm above T5, its upper one at T1); by the texts T2 to T5.
  origin: {
    lines: [
      {
        on: 'supraspinous-ligament',
        words: 'spinous process of T5',
        path: [at('t5-spinous-tip-upper', 1.2, 2, -4)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process of T4',
        path: [at('t4-spinous-tip-upper', 1.2, -4, -2.5)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process of T3',
        path: [at('t3-spinous-tip-upper', 1.2, -4, -4.5)],
      },
      {
        on: 'supraspinous-ligament',
        words: 'spinous process of T2',
        path: [at('t2-spinous-tip-lower', 1.2, 0, -8.5), at('t2-spinous-tip-upper', 1.2, 12, -7)],
      },
    ],
    thicknessMm: [3, 3.5, 3.5, 3.5, 2.5],
  },
  rows: [
    {
      name: 'beside the spinous processes',
      path: [
        [14, 1326, -102.5],
        [19, 1351, -103],
        [21, 1374, -96],
        [25, 1399.5, -89.4],
      ],
      thicknessMm: [4, 3, 3, 3.5],
    },
    {
      name: 'over the ribs',
      path: [
        [26, 1318.5, -103],
        [32, 1338, -103.5],
        [38, 1359, -98],
        [44, 1377, -97],
      ],
      thicknessMm: [4.5, 3.5, 3.5, 4],
    },
    {
      name: 'medial to the scapula',
      path: [
        [52.5, 1291, -104.5],
        [50, 1311, -109],
        [52, 1331, -106],
        [58.5, 1352, -102],
      ],
      thicknessMm: [3.5, 4.5, 4, 4],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'scapula',
        words: 'medial border from the root of the spine to the inferior angle',
        path: [
          [86, 1261.5, -106],
          at('scapula-medial-border-y1290', 0, -5.5, 0),
          at('scapula-medial-border-y1310', 0, 0, 0),
          at('scapula-medial-border-y1330', 0, 0, 0),
          [62.5, 1355.5, -102.5],
        ],
      },
    ],
    thicknessMm: [4, 4, 3.5, 3.5, 3],
  },
};
