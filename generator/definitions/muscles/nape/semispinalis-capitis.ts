import { at } from '#generator/definitions/landmarks.ts';
import type { AttachmentLine, Slip, SlipsMuscle } from '../definition.ts';
import { shareOf, type SharedRow } from './parted.ts';

/** From the medial edge to the lateral one. */
const ORIGINS: readonly AttachmentLine[] = [
  {
    on: 'vertebra-t6',
    words: 'transverse process of T6',
    path: [at('t6-transverse-process-back', -6, 1, -1), at('t6-transverse-process-back', -3.5, 0, -1)],
  },
  {
    on: 'vertebra-t5',
    words: 'transverse process of T5',
    path: [at('t5-transverse-process-back', -6.5, 1, -0.5), at('t5-transverse-process-back', -4, 0, -1)],
  },
  {
    on: 'vertebra-t4',
    words: 'transverse process of T4',
    path: [at('t4-transverse-process-back', -5.5, -0.5, -1), at('t4-transverse-process-back', -3, -1.5, -1)],
  },
  {
    on: 'vertebra-t3',
    words: 'transverse process of T3',
    path: [at('t3-transverse-process-back', -5.5, -2, -1), at('t3-transverse-process-back', -3, -3, -1)],
  },
  {
    on: 'vertebra-t2',
    words: 'transverse process of T2',
    path: [at('t2-transverse-process-back', -5.5, -2, -1.3), at('t2-transverse-process-back', -4, -1, 0)],
  },
  {
    on: 'vertebra-t1',
    words: 'transverse process of T1',
    path: [at('t1-transverse-process-back', -5, 2, -1.3), at('t1-transverse-process-back', -5, 4, 0.5)],
  },
  {
    on: 'vertebra-c7',
    words: 'articular and transverse process of C7',
    path: [at('c7-articular-pillar', 1, 2.5, 0.3), at('c7-articular-pillar', 1.3, 2.7, 2.4)],
  },
  {
    on: 'vertebra-c6',
    words: 'articular process of C6',
    path: [at('c6-articular-pillar', -7.5, 5.3, -1.5), at('c6-articular-pillar', -6.5, 6.5, 0.5)],
  },
  {
    on: 'vertebra-c5',
    words: 'articular process of C5',
    path: [at('c5-articular-pillar', -4, 4, -2.3), at('c5-articular-pillar', -2.2, 4.5, -0.3)],
  },
  {
    on: 'vertebra-c4',
    words: 'articular process of C4',
    path: [at('c4-articular-pillar', -2, 1.5, -0.8), at('c4-articular-pillar', -1, 2.5, 1.3)],
  },
];

/**
 * The source's muscle starts only at C7. Here it reaches down to T6, as the texts have it: the slips below C7 follow the
 * superficial face of semispinalis cervicis and have nothing to be measured against.
 */
const LEVELS: readonly SharedRow[] = [
  {
    name: 'T5',
    numSlips: 1,
    path: [
      [25.4, 1356, -89.9],
      [28.4, 1356, -89.3],
    ],
    thicknessMm: [1.2],
  },
  {
    name: 'T4',
    numSlips: 2,
    path: [
      [20.5, 1383, -85],
      [23.5, 1383, -84.6],
      [26.5, 1383, -83.6],
    ],
    thicknessMm: [1.2],
  },
  {
    name: 'T3',
    numSlips: 3,
    path: [
      [17, 1404, -81.2],
      [20.5, 1404, -79.7],
      [24, 1404, -78],
      [26.5, 1404, -76],
    ],
    thicknessMm: [1.3],
  },
  {
    name: 'T2',
    numSlips: 4,
    path: [
      [12, 1424, -76],
      [16.5, 1424, -73.8],
      [21, 1424, -71],
      [26, 1424, -67.2],
    ],
    thicknessMm: [1.4],
  },
  {
    name: 'T1',
    numSlips: 5,
    path: [
      [8.5, 1441, -68.3],
      [13, 1441, -65.8],
      [17.5, 1441, -63.5],
      [21.5, 1441, -61.2],
      [26.5, 1441, -57.5],
    ],
    thicknessMm: [1.5],
  },
  {
    name: 'C7',
    numSlips: 6,
    path: [
      [7.5, 1456, -61.8],
      [11, 1456, -60.3],
      [18, 1456, -56.8],
      [21.5, 1456, -54],
      [25, 1456, -50],
      [28, 1456, -43],
    ],
    thicknessMm: [1.5],
  },
  {
    name: 'C6',
    numSlips: 7,
    path: [
      [8, 1466, -57],
      [12, 1466, -55.6],
      [19.3, 1466, -51.5],
      [22.5, 1466, -48.5],
      [25, 1466, -44],
      [25.2, 1466, -37.5],
    ],
    thicknessMm: [1.5, 1.7, 1.7],
  },
  {
    name: 'C5',
    numSlips: 8,
    path: [
      [8.2, 1480, -51],
      [13, 1480, -49],
      [16.5, 1480, -46.8],
      [19.3, 1480, -44],
      [21.4, 1480, -40.5],
      [23, 1480, -35.2],
    ],
    thicknessMm: [1.4, 1.6, 2, 2.4, 1.8],
  },
  {
    name: 'C4',
    numSlips: 9,
    path: [
      [9.8, 1492, -48.8],
      [15, 1492, -46],
      [18.2, 1492, -42.8],
      [20.8, 1492, -39],
      [22.3, 1492, -35],
      [23.8, 1492, -30],
    ],
    thicknessMm: [1.6, 2.8, 3.2, 2.6, 2],
  },
  {
    name: 'C3',
    numSlips: 10,
    path: [
      [9.2, 1505, -49.3],
      [15, 1505, -45.8],
      [18.7, 1505, -42.8],
      [21.4, 1505, -39],
      [23.6, 1505, -35.2],
      [25.3, 1505, -30.5],
    ],
    thicknessMm: [1.8, 3.6, 4, 3.2, 2.8, 1.8],
  },
  {
    name: 'C2',
    numSlips: 10,
    path: [
      [6.5, 1518, -53.8],
      [12, 1518, -51],
      [16.6, 1518, -47.5],
      [20.6, 1518, -43.5],
      [24.1, 1518, -39.3],
      [26.2, 1518, -33],
    ],
    thicknessMm: [1.8, 3.3, 3.6, 3.9, 3.8, 2],
  },
  {
    name: 'atlas',
    numSlips: 10,
    path: [
      [3.8, 1534, -57.1],
      [10.3, 1534, -56.5],
      [16.4, 1534, -55.9],
      [21.5, 1534, -52.8],
      [26, 1534, -47.8],
      [29.7, 1534, -40.8],
    ],
    thicknessMm: [1.8, 2.6, 3, 3.6, 4, 2.2],
  },
  {
    name: 'below the occiput',
    numSlips: 10,
    path: [
      [4, 1548, -60.9],
      [11.5, 1548, -61],
      [18.3, 1548, -60.9],
      [24.8, 1548, -59.3],
      [30.5, 1548, -54.4],
      [35.7, 1548, -48],
    ],
    thicknessMm: [2.2, 3, 2.8, 2.5, 3, 2.2],
  },
  {
    name: 'under the occiput',
    numSlips: 10,
    path: [
      [4, 1557, -66.9],
      [12, 1557, -66.6],
      [19.7, 1557, -65.6],
      [26.7, 1557, -62.8],
      [33.3, 1557, -59],
      [39.2, 1557, -53.2],
    ],
    thicknessMm: [2.2, 2.6, 2.1, 1.8, 2.2, 2.3],
  },
];

/** The source's patch runs on to x 44; the texts keep to the medial part. */
const OCCIPUT: SharedRow = {
  name: 'insertion',
  numSlips: 10,
  path: [
    [4, 1571, -78],
    [16, 1572, -79],
    [24, 1572, -76.7],
    [31, 1570.5, -71.5],
    [41.5, 1568.5, -60.5],
  ],
  thicknessMm: [2],
};

function slip(origin: AttachmentLine, num: number): Slip {
  const rows = LEVELS.filter(({ numSlips }) => num < numSlips);
  const { path, thicknessMm } = shareOf(OCCIPUT, num);
  return {
    kind: 'sheet',
    name: origin.on.replace('vertebra-', '').toUpperCase(),
    superficial: [0.2, 0, -1],
    edges: ['medial', 'lateral'],
    tendon: { origin: 0.15, insertion: 0.06 },
    mesh: { across: 4, along: Math.round(7.5 + 0.65 * rows.length) },
    origin: { lines: [origin], thicknessMm: 1.2 },
    rows: rows.map((row) => shareOf(row, num)),
    insertion: {
      lines: [
        {
          on: 'occipital-bone',
          words: 'medial part of the area between the superior and the inferior nuchal line',
          path,
        },
      ],
      thicknessMm,
    },
  };
}

export const semispinalisCapitis: SlipsMuscle = {
  kind: 'slips',
  id: 'semispinalis-capitis',
  layer: 'deep',
  slips: ORIGINS.map(slip),
};
