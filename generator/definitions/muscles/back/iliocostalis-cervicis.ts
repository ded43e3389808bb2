import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { slipsInLanes, type BandLevel } from './lanes.ts';

/** Medial to the upper slips of iliocostalis thoracis. Measured on the right side: the source has no left one. */
const BAND: readonly BandLevel[] = [
  { name: 'below rib 5', y: 1332, medial: [65, -94.5], lateral: [71, -93], thicknessMm: 4 },
  { name: 'rib 5', y: 1348, medial: [63, -90.5], lateral: [71, -90], thicknessMm: 4.2 },
  { name: 'below rib 4', y: 1362, medial: [61.5, -86.5], lateral: [70, -85], thicknessMm: 4.5 },
  { name: 'rib 4', y: 1376, medial: [58, -82.5], lateral: [68.5, -80.5], thicknessMm: 4.5 },
  { name: 'below rib 3', y: 1390, medial: [54.5, -76], lateral: [64.5, -75.5], thicknessMm: 5 },
  { name: 'rib 3', y: 1403, medial: [51.5, -68], lateral: [60, -70], thicknessMm: 5 },
  { name: 'above rib 3', y: 1418, medial: [49.5, -59.5], lateral: [58, -61.5], thicknessMm: 4.5 },
  { name: 'below rib 2', y: 1430, medial: [47, -51], lateral: [54.5, -54.5], thicknessMm: 4 },
  { name: 'rib 1', y: 1444, medial: [42, -39.5], lateral: [50, -45], thicknessMm: 4 },
  { name: 'C7', y: 1455, medial: [37, -32.2], lateral: [44.7, -35.6], thicknessMm: 3.1 },
  { name: 'C6', y: 1466, medial: [33, -21.5], lateral: [38.5, -25.5], thicknessMm: 3.5 },
  { name: 'C5', y: 1478, medial: [31, -16.5], lateral: [34, -19], thicknessMm: 3 },
];

export const iliocostalisCervicis: SlipsMuscle = {
  kind: 'slips',
  id: 'iliocostalis-cervicis',
  layer: 'deep',
  slips: slipsInLanes(
    BAND,
    [
      {
        name: 'C6, from rib 3',
        origin: { on: 'rib-3', words: 'angle of rib 3', path: [at('rib-3-angle', -16, 1.5, 2)] },
        insertion: {
          on: 'vertebra-c6',
          words: 'posterior tubercle of C6',
          path: [at('c6-posterior-tubercle', -0.5, -3, -0.5)],
        },
      },
      {
        name: 'C6, from rib 4',
        origin: { on: 'rib-4', words: 'angle of rib 4', path: [at('rib-4-angle', -20.5, 4.5, 0)] },
        insertion: {
          on: 'vertebra-c6',
          words: 'posterior tubercle of C6',
          path: [at('c6-posterior-tubercle', -0.5, 1.5, 0)],
        },
      },
      {
        name: 'C5',
        origin: { on: 'rib-5', words: 'angle of rib 5', path: [at('rib-5-angle', -21, 7, 4)] },
        insertion: {
          on: 'vertebra-c5',
          words: 'posterior tubercle of C5',
          path: [at('c5-posterior-tubercle', -1.5, -1.5, 0.5)],
        },
      },
      {
        name: 'C4',
        origin: { on: 'rib-6', words: 'angle of rib 6', path: [at('rib-6-angle', -12.5, 6, 2)] },
        insertion: {
          on: 'vertebra-c4',
          words: 'posterior tubercle of C4',
          path: [at('c4-posterior-tubercle', -1.5, -0.8, -0.1)],
        },
      },
    ],
    {
      superficial: [0.3, 0.2, -1],
      tendon: { origin: 0.1, insertion: 0.24 },
      endMm: { halfWidth: 1.7, halfThickness: 1 },
    },
  ),
};
