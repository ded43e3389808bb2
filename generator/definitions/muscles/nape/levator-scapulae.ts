import { at } from '../../landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const levatorScapulae: SheetMuscle = {
  kind: 'sheet',
  id: 'levator-scapulae',
  layer: 'intermediate',
  superficial: [0.6, 0.3, -0.7],
  edges: ['front, C4 to the superior angle', 'back, C1 to the root of the spine'],
  tendon: { origin: 0.1, insertion: 0.08 },
  mesh: { across: 16, along: 34 },
  origin: {
    lines: [
      {
        on: 'vertebra-c4',
        words: 'posterior tubercle of the transverse process of C4',
        path: [at('c4-posterior-tubercle', 1.5, -1.5, 0)],
      },
      {
        on: 'vertebra-c3',
        words: 'posterior tubercle of the transverse process of C3',
        path: [at('c3-posterior-tubercle', 1.5, 0, 0)],
      },
      {
        on: 'axis',
        words: 'posterior tubercle of the transverse process of C2',
        path: [at('c2-posterior-tubercle', 2.5, 0, -1.5)],
      },
      {
        on: 'atlas',
        words: 'transverse process of the atlas',
        path: [at('c1-transverse-process-tip', -3, -1.5, 0)],
      },
    ],
    thicknessMm: 2.5,
  },
  rows: [
    {
      name: 'C5',
      path: [
        [40, 1469, -20.5],
        [39, 1476, -30],
        [35.5, 1491.5, -34.5],
      ],
      thicknessMm: [3, 3.5, 2],
    },
    {
      name: 'C6',
      path: [
        [47.5, 1454, -34],
        [43, 1457.5, -43.5],
        [36, 1462.5, -50.5],
      ],
      thicknessMm: [3, 5, 3],
    },
    {
      name: 'C7',
      path: [
        [55.5, 1439, -48],
        [49.5, 1441.5, -57],
        [40, 1443.5, -64],
      ],
      thicknessMm: [3, 3.5, 3],
    },
    {
      name: 'T1',
      path: [
        [67.5, 1424.5, -61.5],
        [57.5, 1425.5, -69],
        [47, 1425.5, -76],
      ],
      thicknessMm: [3, 5, 3],
    },
    {
      name: 'above the superior angle',
      path: [
        [79.5, 1412, -71],
        [63.5, 1412.5, -77.5],
        [53, 1413.5, -83],
      ],
      thicknessMm: [4, 7.5, 3.5],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'scapula',
        words: 'medial border from the superior angle towards the root of the spine',
        path: [
          at('scapula-superior-angle', 4.5, 0.5, 4.5),
          at('scapula-superior-angle', -7, -7.5, -5),
          at('scapula-medial-border-y1395', -3, -1.5, -3.5),
        ],
      },
    ],
    thicknessMm: [3, 4.5, 3],
  },
};
