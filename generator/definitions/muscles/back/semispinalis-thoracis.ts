import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { slipsInLanes, type BandLevel } from './lanes.ts';

/** Over the laminae, from the transverse processes on the lateral side to the spinous ones on the medial. */
const BAND: readonly BandLevel[] = [
  { name: 'below the bust', y: 1215, medial: [10, -85], lateral: [27, -81], thicknessMm: 4 },
  { name: 'T9', y: 1240, medial: [8, -89.5], lateral: [31, -85], thicknessMm: 4.5 },
  { name: 'T8', y: 1265, medial: [6.5, -93], lateral: [30, -89], thicknessMm: 4.5 },
  { name: 'T7', y: 1290, medial: [5.5, -95], lateral: [30, -91.5], thicknessMm: 5 },
  { name: 'T6', y: 1310, medial: [4.5, -96], lateral: [30.5, -91], thicknessMm: 5 },
  { name: 'below T5', y: 1330, medial: [4, -95.5], lateral: [29.5, -91], thicknessMm: 5 },
  { name: 'T5', y: 1350, medial: [3.5, -94], lateral: [28, -89.5], thicknessMm: 5 },
  { name: 'below T4', y: 1370, medial: [4, -92], lateral: [24.5, -87], thicknessMm: 4.5 },
  { name: 'T4', y: 1390, medial: [4, -85], lateral: [19.5, -83.5], thicknessMm: 4.5 },
  { name: 'T3', y: 1410, medial: [3.5, -79.5], lateral: [13.5, -78], thicknessMm: 4.5 },
  { name: 'T2', y: 1425, medial: [3, -74], lateral: [8.5, -71.5], thicknessMm: 4 },
];

// The uppermost slip of the source ends on T1; by the texts slips go on to C6 and C7.
export const semispinalisThoracis: SlipsMuscle = {
  kind: 'slips',
  id: 'semispinalis-thoracis',
  layer: 'deepest',
  context: true,
  slips: slipsInLanes(
    BAND,
    [
      {
        name: 'T4',
        fromBelow: true,
        origin: {
          on: 'vertebra-t10',
          words: 'transverse process of T10, below the bust',
          path: [[12, 1215, -85]],
        },
        insertion: {
          on: 'vertebra-t4',
          words: 'side of the spinous process of T4',
          path: [at('t4-spinous-tip-lower', 1.5, 2, 4)],
        },
      },
      {
        name: 'T3',
        fromBelow: true,
        origin: {
          on: 'vertebra-t9',
          words: 'transverse process of T9, below the bust',
          path: [[21, 1215, -83]],
        },
        insertion: {
          on: 'vertebra-t3',
          words: 'side of the spinous process of T3',
          path: [at('t3-spinous-tip-lower', 1.5, 3, 8)],
        },
      },
      {
        name: 'T2',
        origin: {
          on: 'vertebra-t8',
          words: 'transverse process of T8',
          path: [at('t8-transverse-process-tip', -3, -2, -3)],
        },
        insertion: {
          on: 'vertebra-t2',
          words: 'side of the spinous process of T2',
          path: [at('t2-spinous-tip-upper', 2, -2, 8)],
        },
      },
      {
        name: 'T1',
        origin: {
          on: 'vertebra-t7',
          words: 'transverse process of T7',
          path: [at('t7-transverse-process-tip', -6, 1, -4)],
        },
        insertion: {
          on: 'vertebra-t1',
          words: 'side of the spinous process of T1',
          path: [at('t1-spinous-tip-lower', 2, 2, 8)],
        },
      },
      {
        name: 'C7',
        origin: {
          on: 'vertebra-t6',
          words: 'transverse process of T6',
          path: [at('t6-transverse-process-back', -4, 0, 0)],
        },
        insertion: {
          on: 'vertebra-c7',
          words: 'side of the spinous process of C7',
          path: [at('c7-spinous-tip-lower', 2.5, 1, 9)],
        },
      },
    ],
    {
      superficial: [0.1, 0, -1],
      tendon: { origin: 0.12, insertion: 0.3 },
      endMm: { halfWidth: 2, halfThickness: 1.2 },
    },
  ),
};
