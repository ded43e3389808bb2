import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { strapSlip, type SlipCourse } from './strapSlip.ts';

/**
 * The source's muscle stops at C3 and sends slips down to the spinous process of C7; by the texts the strongest slips go to
 * the axis, and none below C5.
 */
const COURSES: readonly SlipCourse[] = [
  {
    name: 'T1 to C2',
    superficial: [0.3, 0, -0.95],
    edges: ['medial', 'lateral'],
    origin: {
      on: 'vertebra-t1',
      words: 'transverse process of T1',
      path: [at('t1-transverse-process-back', -6, 1, 0.5), at('t1-transverse-process-back', -2, -0.5, 0)],
    },
    width: [0.85, 0.2, 0.45],
    sections: [
      { name: 'C7', centre: [25.5, 1456.5, -42], half: [2.6, 1.8] },
      { name: 'C6', centre: [21.5, 1466, -42], half: [3.2, 2.2] },
      { name: 'C5', centre: [18, 1477, -40.5], half: [3.4, 2.4], width: [0.8, -0.1, 0.55] },
      { name: 'C4', centre: [14.5, 1488, -40], half: [3.4, 2.4], width: [0.8, -0.1, 0.55] },
      { name: 'C3', centre: [11, 1499.5, -41], half: [3, 2.2] },
    ],
    insertion: {
      on: 'axis',
      words: 'spinous process of the axis, lower edge',
      path: [at('c2-spinous-tip-lower', 4.5, 1, 8), at('c2-spinous-tip-lower', 3.5, 0, 4)],
    },
  },
  {
    name: 'T2 to C2',
    superficial: [0.3, 0, -0.95],
    edges: ['medial', 'lateral'],
    origin: {
      on: 'vertebra-t2',
      words: 'transverse process of T2',
      path: [at('t2-transverse-process-back', -5.5, 2, 3), at('t2-transverse-process-back', -3, -1, 0.5)],
    },
    width: [0.85, 0.1, 0.5],
    sections: [
      { name: 'T1', centre: [25.5, 1444, -54.5], half: [3, 1.9] },
      { name: 'C7', centre: [22, 1454, -52], half: [3.4, 2] },
      { name: 'C6', centre: [18, 1465, -48.5], half: [3.6, 2.1] },
      { name: 'C5', centre: [14, 1477, -45.5], half: [3.6, 2.2], width: [0.85, -0.1, 0.5] },
      { name: 'C4', centre: [10.5, 1489, -44.5], half: [3.4, 2.2] },
      { name: 'C3', centre: [7, 1500.5, -45.5], half: [2.8, 2] },
    ],
    insertion: {
      on: 'axis',
      words: 'spinous process of the axis, lower edge',
      path: [at('c2-spinous-tip-lower', 3.5, 0, 3.5), at('c2-spinous-tip-lower', 3, 0, 0.5)],
    },
  },
  {
    name: 'T3 to C3',
    superficial: [0.3, 0, -0.95],
    edges: ['medial', 'lateral'],
    origin: {
      on: 'vertebra-t3',
      words: 'transverse process of T3',
      path: [at('t3-transverse-process-back', -4.5, 2, 1.5), at('t3-transverse-process-back', -2, -2, 0.5)],
    },
    width: [0.85, 0.1, 0.5],
    sections: [
      { name: 'T2', centre: [24, 1422.5, -66], half: [3.2, 2] },
      { name: 'T1', centre: [20, 1436, -62], half: [3.6, 2.1] },
      { name: 'C7', centre: [16.5, 1450, -56.8], half: [3.6, 2.1] },
      { name: 'C6', centre: [13, 1463, -51.5], half: [3.6, 2.1] },
      { name: 'C5', centre: [9.5, 1476, -47.5], half: [3, 2], width: [0.85, -0.1, 0.5] },
      { name: 'C4', centre: [6, 1488, -45], half: [2.6, 1.8] },
    ],
    insertion: {
      on: 'vertebra-c3',
      words: 'spinous process of C3, side',
      path: [at('c3-spinous-tip-lower', 2.5, 4, 12), at('c3-spinous-tip-lower', 2, 3.5, 7)],
    },
  },
  {
    name: 'T4 to C4',
    superficial: [0.3, 0, -0.95],
    edges: ['medial', 'lateral'],
    origin: {
      on: 'vertebra-t4',
      words: 'transverse process of T4',
      path: [at('t4-transverse-process-back', -3.5, 5, 2), at('t4-transverse-process-back', -2, 1, 0)],
    },
    width: [0.85, 0.1, 0.5],
    sections: [
      { name: 'T3', centre: [24.5, 1402, -75.5], half: [3.2, 2] },
      { name: 'T2', centre: [18.5, 1419, -71], half: [3.6, 2.1] },
      { name: 'T1', centre: [13.5, 1435, -65.5], half: [3.4, 2.1] },
      { name: 'C7', centre: [10, 1450, -59.5], half: [3.2, 2] },
      { name: 'C6', centre: [7.5, 1463, -54], half: [2.8, 1.9] },
      { name: 'C5', centre: [5, 1475, -48.5], half: [2.2, 1.7] },
    ],
    insertion: {
      on: 'vertebra-c4',
      words: 'spinous process of C4, side',
      path: [at('c4-spinous-tip-lower', 2, 2, 8), at('c4-spinous-tip-lower', 2, 1.5, 4)],
    },
  },
  {
    name: 'T5 to C5',
    superficial: [0.3, 0, -0.95],
    edges: ['medial', 'lateral'],
    origin: {
      on: 'vertebra-t5',
      words: 'transverse process of T5',
      path: [at('t5-transverse-process-back', -5, 6, 4), at('t5-transverse-process-back', -3.5, 3, 1)],
    },
    width: [0.9, 0, 0.4],
    sections: [
      { name: 'T4', centre: [25, 1380, -81.3], half: [3.4, 1.8] },
      { name: 'T3', centre: [18.5, 1399, -79], half: [3.6, 2] },
      { name: 'T2', centre: [12.5, 1418, -74.5], half: [3.4, 2.1] },
      { name: 'T1', centre: [8, 1437, -67.3], half: [3, 2] },
      { name: 'C7', centre: [6, 1451, -60.5], half: [2.4, 1.8] },
      { name: 'C6', centre: [4.5, 1462, -55.5], half: [1.8, 1.5] },
    ],
    insertion: {
      on: 'vertebra-c5',
      words: 'spinous process of C5, side',
      path: [at('c5-spinous-tip-lower', 2, 3, 9), at('c5-spinous-tip-lower', 2, 1, 4.5)],
    },
  },
];

export const semispinalisCervicis: SlipsMuscle = {
  kind: 'slips',
  id: 'semispinalis-cervicis',
  layer: 'deepest',
  slips: COURSES.map((course) => strapSlip(course, 110)),
};
