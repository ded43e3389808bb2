import { at } from '../../landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const spleniusCapitis: SheetMuscle = {
  kind: 'sheet',
  id: 'splenius-capitis',
  layer: 'intermediate',
  superficial: [0.6, 0, -0.8],
  edges: ['lower, from T3 to the front of the mastoid', 'upper, from C4 to the nuchal line'],
  tendon: { origin: 0.06, insertion: 0.1 },
  mesh: { across: 18, along: 34 },
  origin: {
    lines: [
      {
        on: 'vertebra-t4',
        words: 'T4 spinous process',
        path: [at('t4-spinous-tip-lower', 2, 3, -2), at('t4-spinous-tip-upper', 2.5, 4, -3)],
      },
      {
        on: 'vertebra-t3',
        words: 'T3 spinous process',
        path: [at('t3-spinous-tip-upper', 2.5, 0, -3)],
      },
      { on: 'vertebra-t2', words: 'T2 spinous process', path: [at('t2-spinous-tip-upper', 3, 0, -1)] },
      { on: 'vertebra-t1', words: 'T1 spinous process', path: [at('t1-spinous-tip-upper', 3, 0, -1)] },
      { on: 'vertebra-c7', words: 'C7 spinous process', path: [at('c7-spinous-tip-upper', 3, 1, 1.5)] },
      {
        on: 'ligamentum-nuchae',
        words: 'lower half of the ligamentum nuchae, C7 to C4',
        path: [
          at('c6-spinous-tip-upper', 3, 6, 0),
          at('c5-spinous-tip-upper', 2.5, 7, -1),
          at('c4-spinous-tip-upper', 2.5, 1, 0),
        ],
      },
    ],
    thicknessMm: [1.5, 4, 6, 5, 4],
  },
  rows: [
    {
      name: 'lower edge at T1, upper at C3',
      path: [
        [28, 1432, -70],
        [24, 1453.5, -59.5],
        [19.5, 1482.5, -49.5],
        [16, 1496.5, -49],
        [11, 1503.5, -50.5],
      ],
      thicknessMm: [3.5, 6.5, 7, 5.5, 3.5],
    },
    {
      name: 'lower edge at C4, upper at C2',
      path: [
        [33.5, 1489.5, -33],
        [26.5, 1504.5, -41],
        [18, 1514, -49],
      ],
      thicknessMm: [3, 7.5, 3],
    },
    {
      name: 'C2',
      path: [
        [35.5, 1516, -24],
        [32.5, 1520.5, -37.5],
        [25, 1525.5, -48.5],
      ],
      thicknessMm: [3.5, 7.5, 3.5],
    },
    {
      name: 'atlas',
      path: [
        [39.5, 1533.5, -20.5],
        [38, 1534, -35.5],
        [31, 1536.5, -47.5],
      ],
      thicknessMm: [4, 6, 4],
    },
    {
      name: 'below the mastoid',
      path: [
        [46, 1547.5, -20.5],
        [45, 1548, -34.5],
        [37, 1548, -46.5],
      ],
      thicknessMm: [4, 4.5, 4],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'temporal-bone',
        words: 'mastoid process, lateral surface, under sternocleidomastoid',
        path: [at('mastoid-process-tip', 1, 0.5, -3), at('mastoid-notch-back', 2.5, 2, -8.5)],
      },
      {
        // Short in the source (to x 42, below the line); by the texts it follows the line under sternocleidomastoid.
        on: 'occipital-bone',
        words: 'lateral third of the superior nuchal line, under sternocleidomastoid',
        path: [at('mastoid-posterior-margin-lower', 0, -1, -2), at('superior-nuchal-line-x50', -3, -4, 1)],
      },
    ],
    thicknessMm: [3, 4, 3],
  },
};
