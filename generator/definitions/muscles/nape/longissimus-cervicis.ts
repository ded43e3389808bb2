import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { strapSlip, type SlipCourse } from './strapSlip.ts';

/** The lowest slips go highest and run behind and medial to the others. The source has no slip to C6. */
const COURSES: readonly SlipCourse[] = [
  {
    name: 'T1 to C6',
    superficial: [0.4, 0, -0.9],
    edges: ['medial', 'lateral'],
    origin: {
      on: 'vertebra-t1',
      words: 'transverse process of T1',
      path: [at('t1-transverse-process-tip', -2.5, 3, 1), at('t1-transverse-process-tip', -0.5, 2, 0)],
    },
    width: [0.6, 0, 0.8],
    sections: [{ name: 'C7', centre: [35.2, 1458, -31], half: [1, 1] }],
    insertion: {
      on: 'vertebra-c6',
      words: 'posterior tubercle of the transverse process of C6',
      path: [at('c6-posterior-tubercle', 0.3, -0.5, -2), at('c6-posterior-tubercle', -0.3, 1.5, -2.1)],
    },
  },
  {
    name: 'T2 to C5',
    superficial: [0.4, 0, -0.9],
    edges: ['medial', 'lateral'],
    origin: {
      on: 'vertebra-t2',
      words: 'transverse process of T2',
      path: [at('t2-transverse-process-tip', -2.6, 3, 0.6), at('t2-transverse-process-tip', 0, 1.4, 0)],
    },
    width: [0.9, 0, 0.4],
    sections: [
      { name: 'T1', centre: [39.8, 1445.6, -44.2], half: [1.3, 1.5], width: [0.7, 0, 0.7] },
      { name: 'C7', centre: [36.6, 1456.6, -35.1], half: [1.5, 1.5], width: [0.3, 0, 0.95] },
      { name: 'C6', centre: [32.7, 1467.5, -23.6], half: [1, 1.2], width: [0.5, 0, 0.85] },
    ],
    insertion: {
      on: 'vertebra-c5',
      words: 'posterior tubercle of the transverse process of C5',
      path: [at('c5-posterior-tubercle', 0, -0.5, -1.5), at('c5-posterior-tubercle', 0, 2, -1)],
    },
  },
  {
    name: 'T3 to C4',
    superficial: [0.4, 0, -0.9],
    edges: ['medial', 'lateral'],
    origin: {
      on: 'vertebra-t3',
      words: 'transverse process of T3',
      path: [at('t3-transverse-process-back', -0.5, 3.6, 2), at('t3-transverse-process-back', 2.5, 3, 3.6)],
    },
    width: [0.9, 0, 0.4],
    sections: [
      { name: 'T2', centre: [37.5, 1427, -58.4], half: [1.1, 1.4] },
      { name: 'T1', centre: [37.5, 1444, -45.8], half: [1.5, 2.1], width: [0.7, 0, 0.7] },
      { name: 'C7', centre: [36.5, 1457, -35.1], half: [1.3, 2], width: [0.3, 0, 0.95] },
      { name: 'C6', centre: [33, 1470, -24.4], half: [1.5, 1.4] },
      { name: 'C5', centre: [33.1, 1481.5, -18.2], half: [1.1, 1.3] },
    ],
    insertion: {
      on: 'vertebra-c4',
      words: 'posterior tubercle of the transverse process of C4',
      path: [at('c4-posterior-tubercle', 0.5, -0.5, -1.5), at('c4-posterior-tubercle', 0.5, 1.5, -1)],
    },
  },
  {
    name: 'T4 to C3',
    superficial: [0.4, 0, -0.9],
    edges: ['medial', 'lateral'],
    origin: {
      on: 'vertebra-t4',
      words: 'transverse process of T4',
      path: [at('t4-transverse-process-back', 0, 2, 1), at('t4-transverse-process-back', 2, 2, 1.4)],
    },
    width: [0.9, 0, 0.4],
    sections: [
      { name: 'T3', centre: [36.1, 1405, -69.9], half: [1.1, 1.2] },
      { name: 'T2', centre: [35.9, 1426.4, -58.9], half: [1.5, 2.2] },
      { name: 'T1', centre: [36.2, 1444, -48.8], half: [1.1, 1.9], width: [0.7, 0, 0.7] },
      { name: 'C7', centre: [35.7, 1457, -39], half: [1.2, 2], width: [0.3, 0, 0.95] },
      { name: 'C6', centre: [33.7, 1470, -27.6], half: [1.6, 1.9] },
      { name: 'C5', centre: [33, 1481.5, -20.6], half: [1.2, 1.4] },
      { name: 'C4', centre: [31.4, 1494.6, -15.7], half: [0.9, 1.2] },
    ],
    insertion: {
      on: 'vertebra-c3',
      words: 'posterior tubercle of the transverse process of C3',
      path: [at('c3-posterior-tubercle', -0.4, -2.2, -2.3), at('c3-posterior-tubercle', -0.6, 0.4, -2.5)],
    },
  },
  {
    name: 'T5 to C2',
    superficial: [0.4, 0, -0.9],
    edges: ['medial', 'lateral'],
    origin: {
      on: 'vertebra-t5',
      words: 'transverse process of T5',
      path: [
        at('t5-transverse-process-back', 0.1, -4, -1.9),
        at('t5-transverse-process-back', 2.5, -3, -1.6),
      ],
    },
    width: [0.9, 0, 0.3],
    sections: [
      { name: 'below T4', centre: [34.8, 1374, -82], half: [1.7, 1.8] },
      { name: 'T4', centre: [36, 1390, -76.6], half: [2.4, 2.2] },
      { name: 'T3', centre: [34.1, 1405, -71], half: [1.4, 2], width: [0.9, 0, 0.4] },
      { name: 'T2', centre: [33.3, 1427, -60.1], half: [1.4, 2.2] },
      { name: 'T1', centre: [34.7, 1445.2, -50.6], half: [1.4, 2.2], width: [0.7, 0, 0.7] },
      { name: 'C7', centre: [33.8, 1457, -41.6], half: [1.05, 1.7], width: [0.3, 0, 0.95] },
      { name: 'C6', centre: [34.3, 1470.6, -29.3], half: [1.05, 1.4] },
      { name: 'C5', centre: [33.7, 1482.1, -21.8], half: [0.85, 1.5] },
      { name: 'C4', centre: [31.7, 1494, -18], half: [1, 1.2] },
      { name: 'C3', centre: [29.1, 1508.2, -15.8], half: [0.75, 1.1] },
    ],
    insertion: {
      on: 'axis',
      words: 'posterior tubercle of the transverse process of C2',
      path: [at('c2-posterior-tubercle', 0, -1.5, -1.7), at('c2-posterior-tubercle', 0, -0.6, -1.7)],
    },
  },
  {
    name: 'T6 to C2',
    superficial: [0.4, 0, -0.9],
    edges: ['medial', 'lateral'],
    origin: {
      on: 'vertebra-t6',
      words: 'transverse process of T6',
      path: [
        at('t6-transverse-process-back', -4.4, 3.6, -0.5),
        at('t6-transverse-process-back', -1.9, 4, 0.1),
      ],
    },
    width: [0.9, 0, 0.3],
    sections: [
      { name: 'T5', centre: [31.8, 1352, -88.6], half: [2.7, 1.9] },
      { name: 'below T4', centre: [32, 1374, -83.2], half: [1.9, 1.8] },
      { name: 'T4', centre: [32, 1390, -77.6], half: [1.9, 1.8] },
      { name: 'T3', centre: [32, 1405, -72.6], half: [1.1, 1.5], width: [0.9, 0, 0.4] },
      { name: 'T2', centre: [32.5, 1427.6, -61.7], half: [0.9, 1.7] },
      { name: 'T1', centre: [32.8, 1444, -52], half: [1.2, 1.4], width: [0.7, 0, 0.7] },
      { name: 'C7', centre: [34.5, 1457, -43.4], half: [1.1, 1.6], width: [0.3, 0, 0.95] },
      { name: 'C6', centre: [33.7, 1470.6, -31.4], half: [0.95, 1.3] },
      { name: 'C5', centre: [33, 1481.5, -23.9], half: [0.9, 1.4] },
      { name: 'C4', centre: [31.5, 1494.6, -18.9], half: [0.9, 1.1] },
      { name: 'C3', centre: [28.7, 1507, -17.2], half: [0.7, 0.8] },
    ],
    insertion: {
      on: 'axis',
      words: 'posterior tubercle of the transverse process of C2',
      path: [at('c2-posterior-tubercle', -0.1, -1, -2.5), at('c2-posterior-tubercle', 0.5, 0.5, -1.9)],
    },
  },
];

/** Steps of the mesh follow the length, mm. */
const LENGTHS_MM = [45, 65, 95, 125, 160, 180] as const;

export const longissimusCervicis: SlipsMuscle = {
  kind: 'slips',
  id: 'longissimus-cervicis',
  layer: 'deep',
  context: true,
  slips: COURSES.map((course, i) => strapSlip({ endHalf: [1.2, 0.7], ...course }, LENGTHS_MM[i])),
};
