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
        path: [at('t4-spinous-tip-lower', 1.5, 3.7, -3), at('t4-spinous-tip-upper', 1.5, 0.5, -3)],
      },
      {
        on: 'vertebra-t3',
        words: 'T3 spinous process',
        path: [at('t3-spinous-tip-upper', 1.5, 0, -1.5)],
      },
      { on: 'vertebra-t2', words: 'T2 spinous process', path: [at('t2-spinous-tip-upper', 1.7, 0, -0.5)] },
      { on: 'vertebra-t1', words: 'T1 spinous process', path: [at('t1-spinous-tip-upper', 1.5, 0, -0.5)] },
      { on: 'vertebra-c7', words: 'C7 spinous process', path: [at('c7-spinous-tip-upper', 2, 1, 0.7)] },
      {
        on: 'ligamentum-nuchae',
        words: 'lower half of the ligamentum nuchae, C7 to C4',
        path: [
          at('c6-spinous-tip-upper', 0.5, 2.2, -0.5),
          at('c5-spinous-tip-upper', 1.3, 4, -1.5),
          at('c4-spinous-tip-upper', 1.5, 0, -1),
        ],
      },
    ],
    thicknessMm: [1.8, 3.1, 5.4, 2.9, 2.5],
  },
  rows: [
    {
      name: 'lower edge at T3, upper at C3',
      path: [
        [15.5, 1396.3, -89.8],
        [18.3, 1427.5, -76.7],
        [14.5, 1461.5, -60.5],
        [10, 1481.5, -54.5],
        [6, 1496, -51],
      ],
      thicknessMm: [1.8, 6.3, 7, 6.8, 3.6],
    },
    {
      name: 'lower edge at T1, upper below C2',
      path: [
        [28.5, 1432, -69.3],
        [25.8, 1449.5, -61],
        [20, 1472.5, -52.5],
        [19, 1486.7, -49],
        [16, 1500.5, -49],
        [10.5, 1504, -50],
      ],
      thicknessMm: [1.3, 5.8, 5.6, 5.6, 3.6],
    },
    {
      name: 'lower edge at C6',
      path: [
        [32, 1460, -49],
        [31, 1477.5, -42.5],
        [27, 1493, -41.4],
        [23.5, 1502.5, -44],
        [20, 1508.3, -48],
        [14, 1509, -49.5],
      ],
      thicknessMm: [1.4, 4, 5.3, 7, 1.8],
    },
    {
      name: 'lower edge at C4, upper at C2',
      path: [
        [34.5, 1489.5, -32],
        [30, 1501, -36],
        [28, 1509.5, -40],
        [25.5, 1514, -45],
        [18, 1516, -49.3],
      ],
      thicknessMm: [1.9, 5.2, 7.8, 6.4, 2.6],
    },
    {
      name: 'C2',
      path: [
        [35, 1513.7, -24],
        [34.5, 1516.5, -28.2],
        [33, 1520.5, -36],
        [29.5, 1522, -43],
        [25, 1526, -48.8],
      ],
      thicknessMm: [2.7, 5.8, 7.4, 6.6, 2.6],
    },
    {
      name: 'atlas',
      path: [
        [40, 1535.3, -20],
        [39.5, 1535, -27.5],
        [38, 1534, -32.5],
        [36.5, 1534, -41.5],
        [30.5, 1537, -48],
      ],
      thicknessMm: [4.2, 5, 6.3, 5.8, 3.2],
    },
    {
      name: 'below the mastoid',
      path: [
        [46, 1549.3, -20],
        [46.2, 1548, -24.5],
        [45.5, 1549.3, -35.5],
        [42.5, 1550, -41.8],
        [39, 1549.5, -47],
      ],
      thicknessMm: [3.6, 4.2, 3.8, 4.7, 2.8],
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
        path: [
          at('mastoid-posterior-margin-lower', -0.3, 1, -3),
          at('superior-nuchal-line-x50', -3, -5, 1.8),
        ],
      },
    ],
    thicknessMm: [3.4, 4, 4, 2.4, 1.4],
  },
};
