import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const spleniusCapitis: SheetMuscle = {
  kind: 'sheet',
  id: 'splenius-capitis',
  layer: 'intermediate',
  superficial: [0.6, 0, -0.8],
  edges: ['lower, from T3 to the front of the mastoid', 'upper, from C4 to the nuchal line'],
  tendon: { origin: 0.06, insertion: 0.1 },
  mesh: { across: 18, along: 32 },
  origin: {
    lines: [
      {
        on: 'vertebra-t4',
        words: 'T4 spinous process',
        path: [at('t4-spinous-tip-lower', 1.5, 3, -2), at('t4-spinous-tip-upper', 1.5, 0.5, -1)],
      },
      {
        on: 'vertebra-t3',
        words: 'T3 spinous process',
        path: [at('t3-spinous-tip-upper', 1.5, 0, -1)],
      },
      { on: 'vertebra-t2', words: 'T2 spinous process', path: [at('t2-spinous-tip-upper', 1.7, 0, -0.5)] },
      { on: 'vertebra-t1', words: 'T1 spinous process', path: [at('t1-spinous-tip-upper', 1.5, 0, -0.5)] },
      { on: 'vertebra-c7', words: 'C7 spinous process', path: [at('c7-spinous-tip-upper', 2, 1, 1.5)] },
      {
        on: 'ligamentum-nuchae',
        words: 'lower half of the ligamentum nuchae, C7 to C4',
        path: [
          at('c6-spinous-tip-upper', 1.3, 3, -0.5),
          at('c5-spinous-tip-upper', 1.3, 4, -1.5),
          at('c4-spinous-tip-upper', 1.5, 0, -1),
        ],
      },
    ],
    thicknessMm: [1.5, 3.5, 5, 4.5, 3],
  },
  rows: [
    {
      name: 'lower edge at T3, upper at C3',
      path: [
        [17.5, 1398, -88],
        [18.5, 1430, -74.5],
        [15, 1461, -60.5],
        [12, 1482, -53.7],
        [6.5, 1496, -51.5],
      ],
      thicknessMm: [2.6, 7, 7.4, 5.5, 3],
    },
    {
      name: 'lower edge at T1, upper below C2',
      path: [
        [28.2, 1432, -69.3],
        [25.3, 1450, -60.6],
        [21.8, 1471, -51.8],
        [21, 1485, -47.6],
        [16.5, 1500, -49],
        [11, 1504, -50.6],
      ],
      thicknessMm: [2.4, 5.6, 6, 5.6, 2.6],
    },
    {
      name: 'lower edge at C6',
      path: [
        [31.8, 1461, -49],
        [29.3, 1479, -43],
        [27, 1492, -41.4],
        [23.5, 1503, -44.2],
        [19.5, 1508, -47.7],
        [14.5, 1509, -49.7],
      ],
      thicknessMm: [2.6, 5.2, 6, 6, 2.6],
    },
    {
      name: 'lower edge at C4, upper at C2',
      path: [
        [34, 1490, -32.7],
        [31.2, 1501, -34.8],
        [28.5, 1509.5, -39.5],
        [25.3, 1514, -44.7],
        [18.6, 1515.5, -49.3],
      ],
      thicknessMm: [3, 6, 7.4, 6.4, 2.6],
    },
    {
      name: 'C2',
      path: [
        [36, 1516.5, -24],
        [34.5, 1518, -29.6],
        [32.3, 1520, -36],
        [29.8, 1522, -42],
        [24.6, 1525, -48.8],
      ],
      thicknessMm: [3, 5.8, 7.3, 7, 2.8],
    },
    {
      name: 'atlas',
      path: [
        [39.3, 1534, -19.7],
        [39.4, 1534, -26.2],
        [38.4, 1534, -33.4],
        [36, 1535, -41],
        [30.8, 1536.5, -48.2],
      ],
      thicknessMm: [3.4, 5.2, 6.2, 6.6, 3],
    },
    {
      name: 'below the mastoid',
      path: [
        [46.4, 1548, -20],
        [46.2, 1548, -26.5],
        [45.3, 1548, -33.5],
        [42.5, 1547.5, -41.2],
        [37.4, 1547.7, -47.5],
      ],
      thicknessMm: [3.8, 4.4, 4.4, 4.8, 2.8],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'temporal-bone',
        words: 'mastoid process, lateral surface, under sternocleidomastoid',
        path: [
          at('mastoid-process-tip', 4, 2.3, -4),
          at('mastoid-lateral', -5.5, -14.5, 0),
          at('mastoid-posterior-margin-upper', -1.5, -5, 6.5),
        ],
      },
      {
        // Short in the source (to x 42, below the line); by the texts it follows the line under sternocleidomastoid.
        on: 'occipital-bone',
        words: 'lateral third of the superior nuchal line, under sternocleidomastoid',
        path: [at('mastoid-posterior-margin-lower', 0.5, 1, -3), at('superior-nuchal-line-x50', -3, -5, 1)],
      },
    ],
    thicknessMm: [3, 3.8, 3.4, 3.6, 2.6],
  },
};
