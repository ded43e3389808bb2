import { at } from '../../landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const spleniusCervicis: SheetMuscle = {
  kind: 'sheet',
  id: 'splenius-cervicis',
  layer: 'intermediate',
  superficial: [0.2, 0, -1],
  edges: ['lateral, from T6', 'medial, from T3'],
  tendon: { origin: 0.06, insertion: 0.1 },
  mesh: { across: 14, along: 38 },
  origin: {
    lines: [
      {
        on: 'vertebra-t6',
        words: 'T6 spinous process',
        path: [at('t6-spinous-tip-lower', 2, 2, -2), at('t6-spinous-tip-upper', 2.5, 0, -3)],
      },
      {
        on: 'vertebra-t5',
        words: 'T5 spinous process',
        path: [at('t5-spinous-tip-lower', 3, 0, -3), at('t5-spinous-tip-upper', 3, 0, -3)],
      },
      {
        on: 'vertebra-t4',
        words: 'T4 spinous process',
        path: [at('t4-spinous-tip-lower', 3, 0, 0), at('t4-spinous-tip-upper', 3, 0, 2)],
      },
      { on: 'vertebra-t3', words: 'T3 spinous process', path: [at('t3-spinous-tip-lower', 2, 2, 3)] },
    ],
    thicknessMm: [1.5, 2, 2.5],
  },
  rows: [
    {
      name: 'lateral edge at T5',
      path: [
        [17, 1321.5, -100],
        [13.5, 1369.5, -96],
        [7.5, 1391, -93.5],
      ],
      thicknessMm: [2, 2.5, 2.5],
    },
    {
      name: 'lateral edge at T4',
      path: [
        [32, 1365.5, -88.5],
        [24.5, 1391.5, -84],
        [14.5, 1404, -83.5],
      ],
      thicknessMm: [3, 2.5, 3],
    },
    {
      name: 'T2',
      path: [
        [40, 1412.5, -69.5],
        [31, 1419, -72],
        [21, 1422.5, -73.5],
      ],
      thicknessMm: [3.5, 3, 3],
    },
    {
      name: 'C7',
      path: [
        [42, 1436.5, -54],
        [34.5, 1439, -59.5],
        [26.5, 1441.5, -62],
      ],
      thicknessMm: [3, 3, 2.5],
    },
    {
      name: 'C6',
      path: [
        [39.5, 1456.5, -39.5],
        [36.5, 1458.5, -45.5],
        [30, 1460, -48.5],
      ],
      thicknessMm: [2, 2.5, 2],
    },
    {
      name: 'C5',
      path: [
        [34, 1476.5, -28],
        [33.5, 1478.5, -33],
        [30, 1481.5, -37.5],
      ],
      thicknessMm: [2.5, 3, 2],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'vertebra-c3',
        words: 'posterior tubercle of the transverse process of C3',
        path: [at('c3-posterior-tubercle', -0.5, 0.5, -6)],
      },
      {
        on: 'axis',
        words: 'posterior tubercle of the transverse process of C2',
        path: [at('c2-posterior-tubercle', 1, 1, -2.5)],
      },
      {
        on: 'atlas',
        words: 'posterior tubercle of the transverse process of the atlas',
        path: [at('c1-transverse-process-tip', -5, -2, -0.5)],
      },
    ],
    thicknessMm: 1.5,
  },
};
