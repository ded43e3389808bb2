import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { slipsInLanes, type BandLevel } from './lanes.ts';

/** From below the end of the bust, over the angles of the ribs. */
const BAND: readonly BandLevel[] = [
  { name: 'below the bust', y: 1215, medial: [59, -94], lateral: [80, -94], thicknessMm: 4.5 },
  { name: 'below rib 8', y: 1235, medial: [61, -97], lateral: [85, -95.5], thicknessMm: 5.5 },
  { name: 'rib 8', y: 1255, medial: [65.5, -98.7], lateral: [89.5, -95.5], thicknessMm: 6.5, archMm: 0.7 },
  {
    name: 'below rib 7',
    y: 1275,
    medial: [65.5, -99.5],
    lateral: [88.7, -96.9],
    thicknessMm: [5.6, 4],
    archMm: 1.2,
  },
  { name: 'rib 7', y: 1295, medial: [68, -99], lateral: [88.3, -94], thicknessMm: [4.8, 3.6], archMm: 1 },
  {
    name: 'over rib 6',
    y: 1309,
    medial: [69.8, -99.9],
    lateral: [87.6, -95.6],
    thicknessMm: [3, 1.7],
    archMm: 1.7,
  },
  {
    name: 'rib 6',
    y: 1319,
    medial: [70.7, -98.2],
    lateral: [87.8, -91.9],
    thicknessMm: [3, 2.4],
    archMm: 1.4,
  },
  { name: 'below rib 5', y: 1330, medial: [72, -94.2], lateral: [87.5, -87.2], thicknessMm: [3.8, 3] },
  { name: 'rib 5', y: 1345, medial: [71, -90], lateral: [86, -86.5], thicknessMm: [3.4, 2.2], archMm: 0.2 },
  { name: 'below rib 4', y: 1360, medial: [71, -84.7], lateral: [85.3, -79.5], thicknessMm: [4.2, 3.3] },
  {
    name: 'rib 4',
    y: 1375,
    medial: [69.5, -80.9],
    lateral: [83.2, -74.6],
    thicknessMm: [4.6, 3.2],
    archMm: 0.6,
  },
  { name: 'below rib 3', y: 1390, medial: [65.5, -76], lateral: [78, -70], thicknessMm: [5.5, 4.6] },
  { name: 'rib 3', y: 1405, medial: [60.5, -66.4], lateral: [70.8, -64.3], thicknessMm: 4.3 },
  { name: 'below rib 2', y: 1420, medial: [59, -54], lateral: [67.5, -49.7], thicknessMm: 4.6 },
  { name: 'rib 2', y: 1430, medial: [53, -44.3], lateral: [61.5, -41.5], thicknessMm: 4.5 },
];

export const iliocostalisThoracis: SlipsMuscle = {
  kind: 'slips',
  id: 'iliocostalis-thoracis',
  layer: 'deep',
  slips: slipsInLanes(
    BAND,
    [
      {
        name: 'C7',
        origin: { on: 'rib-6', words: 'angle of rib 6', path: [at('rib-6-posterior-angle', -4.5, 4, 2)] },
        insertion: {
          on: 'vertebra-c7',
          words: 'transverse process of C7',
          path: [at('c7-posterior-tubercle', 0.8, -2.2, -0.3)],
        },
      },
      {
        name: 'rib 1',
        origin: { on: 'rib-7', words: 'angle of rib 7', path: [[66, 1286, -93]] },
        insertion: { on: 'rib-1', words: 'angle of rib 1', path: [at('rib-1-angle', 0.5, 0, -0.5)] },
      },
      {
        name: 'rib 2',
        origin: { on: 'rib-8', words: 'angle of rib 8', path: [[62.5, 1250, -94.5]] },
        insertion: { on: 'rib-2', words: 'angle of rib 2', path: [at('rib-2-angle', 3.5, -1, 0)] },
      },
      {
        name: 'rib 3',
        fromBelow: true,
        origin: { on: 'rib-9', words: 'angle of rib 9, below the bust', path: [[61.5, 1215, -94]] },
        insertion: { on: 'rib-3', words: 'angle of rib 3', path: [at('rib-3-angle', 6.5, -1, -0.3)] },
      },
      {
        name: 'rib 4',
        fromBelow: true,
        origin: { on: 'rib-10', words: 'angle of rib 10, below the bust', path: [[66, 1215, -94]] },
        insertion: { on: 'rib-4', words: 'angle of rib 4', path: [at('rib-4-angle', 7.5, -2, 1.5)] },
      },
      {
        name: 'rib 5',
        fromBelow: true,
        origin: { on: 'rib-11', words: 'angle of rib 11, below the bust', path: [[71.5, 1215, -94]] },
        insertion: { on: 'rib-5', words: 'angle of rib 5', path: [at('rib-5-angle', 4, -1.5, 0)] },
      },
      {
        name: 'rib 6',
        fromBelow: true,
        origin: { on: 'rib-12', words: 'angle of rib 12, below the bust', path: [[76.5, 1215, -94]] },
        insertion: { on: 'rib-6', words: 'angle of rib 6', path: [at('rib-6-angle', 5, -2, 1)] },
      },
    ],
    {
      superficial: [0.3, 0, -1],
      tendon: { origin: 0.08, insertion: 0.16 },
      endMm: { halfWidth: 2.6, halfThickness: 1 },
    },
  ),
};
