import { at } from '../../landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/**
 * The source's muscle starts only at C7. Here it reaches down to T6, as the texts have it; the levels below C7 follow the
 * transverse processes and the gutter beside the laminae and have nothing to be measured against.
 */
export const semispinalisCapitis: SheetMuscle = {
  kind: 'sheet',
  id: 'semispinalis-capitis',
  layer: 'deep',
  superficial: [0.2, 0, -1],
  edges: ['medial, from T6', 'lateral, from C4'],
  tendon: { origin: [0.12, 0.1, 0.1], insertion: 0.06 },
  mesh: { across: 16, along: 36 },
  origin: {
    lines: [
      {
        on: 'vertebra-t6',
        words: 'transverse process T6',
        path: [at('t6-transverse-process-back', -5, 2, -1), at('t6-transverse-process-back', 0, 3, -1)],
      },
      {
        on: 'vertebra-t5',
        words: 'transverse process T5',
        path: [at('t5-transverse-process-back', 0, 0, -1)],
      },
      {
        on: 'vertebra-t4',
        words: 'transverse process T4',
        path: [at('t4-transverse-process-back', 0, 0, -1)],
      },
      {
        on: 'vertebra-t3',
        words: 'transverse process T3',
        path: [at('t3-transverse-process-back', 0, 0, -1)],
      },
      {
        on: 'vertebra-t2',
        words: 'transverse process T2',
        path: [at('t2-transverse-process-back', -1, 0, -1)],
      },
      {
        on: 'vertebra-t1',
        words: 'transverse process T1',
        path: [at('t1-transverse-process-back', -4, 1, -1)],
      },
      { on: 'vertebra-c7', words: 'transverse process C7', path: [at('c7-articular-pillar', 2, 4, 2)] },
      { on: 'vertebra-c6', words: 'articular process C6', path: [at('c6-articular-pillar', -6, 5, -1.5)] },
      { on: 'vertebra-c5', words: 'articular process C5', path: [at('c5-articular-pillar', -3, 4, -1.5)] },
      { on: 'vertebra-c4', words: 'articular process C4', path: [at('c4-articular-pillar', -1.5, 2, 1)] },
    ],
    stops: [0, 0.04, 0.14, 0.26, 0.38, 0.5, 0.61, 0.7, 0.8, 0.9, 1],
    thicknessMm: [1.5, 1.5, 1.5],
  },
  rows: [
    {
      name: 'medial edge at T3',
      path: [
        [15, 1400, -75],
        [20, 1440, -57],
        [21, 1466, -42],
        [22, 1484, -33],
        [25, 1494, -26],
      ],
      thicknessMm: [2, 3, 3, 3, 2],
    },
    {
      name: 'medial edge at C7',
      path: [
        [9, 1450, -61.5],
        [14.5, 1476, -47.5],
        [20, 1494, -38.5],
        [25, 1501, -28.5],
      ],
      thicknessMm: [2, 3.5, 3.5, 2.5],
    },
    {
      name: 'C4 to C3',
      path: [
        [9, 1500, -48.5],
        [16.5, 1506, -45],
        [22.5, 1509.5, -38.5],
        [25.5, 1510, -29],
      ],
      thicknessMm: [2, 4, 3.5, 2],
    },
    {
      name: 'C2',
      path: [
        [6, 1518.5, -52.5],
        [18.5, 1521.5, -46.5],
        [27, 1525.5, -36],
      ],
      thicknessMm: [2, 4, 2.5],
    },
    {
      name: 'atlas',
      path: [
        [4, 1534, -56],
        [19, 1534, -53.5],
        [30.5, 1537.5, -42],
      ],
      thicknessMm: [2, 4, 2.5],
    },
    {
      name: 'below the occiput',
      path: [
        [4, 1548.5, -61],
        [21.5, 1546.5, -58.5],
        [36, 1549, -48],
      ],
      thicknessMm: [2, 3, 2.5],
    },
  ],
  insertion: {
    lines: [
      {
        // The source's patch runs on to x 44; the texts keep to the medial part.
        on: 'occipital-bone',
        words: 'medial part of the area between the superior and the inferior nuchal line',
        path: [
          at('occiput-between-nuchal-lines-x15', -10, 1, -0.5),
          at('occiput-between-nuchal-lines-x15', 2, 1.5, -1),
          at('superior-nuchal-line-x30', -0.5, -8.5, 8),
          at('superior-nuchal-line-x45', -4.5, -5.5, 2),
        ],
      },
    ],
    thicknessMm: [2, 2, 2],
  },
};
