import { at } from '#generator/definitions/landmarks.ts';
import type { AttachmentLine, SlipsMuscle } from '../definition.ts';
import { slipsInLanes, type BandLevel } from './lanes.ts';

/** A narrow column beside the tips of the spinous processes, behind semispinalis. */
const BAND: readonly BandLevel[] = [
  { name: 'below the bust', y: 1215, medial: [2, -91.5], lateral: [10.5, -88.5], thicknessMm: 3.5 },
  { name: 'T8', y: 1240, medial: [2.6, -93.5], lateral: [10.5, -92.5], thicknessMm: 3.4 },
  { name: 'T7', y: 1265, medial: [2.5, -96], lateral: [9.8, -95.5], thicknessMm: 3.4 },
  { name: 'T6', y: 1290, medial: [2.6, -98], lateral: [10.7, -99], thicknessMm: 3.4 },
  { name: 'below T5', y: 1310, medial: [2.6, -97.8], lateral: [10.6, -99.4], thicknessMm: 2.8 },
  { name: 'T5', y: 1330, medial: [2.6, -97.4], lateral: [10, -99], thicknessMm: 2.5 },
  { name: 'T4', y: 1350, medial: [2.6, -96.4], lateral: [9.4, -97], thicknessMm: 2.5 },
  { name: 'T3', y: 1370, medial: [2.6, -95], lateral: [8.8, -94.6], thicknessMm: 2.5 },
  { name: 'below T2', y: 1390, medial: [3, -93], lateral: [8, -93], thicknessMm: 2.8 },
];

const spinous = (level: string, path: AttachmentLine['path']): AttachmentLine => ({
  on: `vertebra-${level.toLowerCase()}`,
  words: `side of the spinous process of ${level}`,
  path,
});

const fromBelow = (x: number): { readonly fromBelow: true; readonly origin: AttachmentLine } => ({
  fromBelow: true,
  origin: {
    on: 'erector-spinae-aponeurosis',
    words: 'spinous processes of T11 to L2, below the bust',
    path: [[x, 1215, -90]],
  },
});

export const spinalisThoracis: SlipsMuscle = {
  kind: 'slips',
  id: 'spinalis-thoracis',
  layer: 'deep',
  context: true,
  slips: slipsInLanes(
    BAND,
    [
      {
        ...{ name: 'T6', ...fromBelow(3) },
        insertion: spinous('T6', [at('t6-spinous-tip-upper', 1, -5, -0.5)]),
      },
      {
        ...{ name: 'T5', ...fromBelow(5) },
        insertion: spinous('T5', [at('t5-spinous-tip-upper', 1.2, -3, 0)]),
      },
      {
        ...{ name: 'T4', ...fromBelow(7) },
        insertion: spinous('T4', [at('t4-spinous-tip-upper', 1, -4, 0)]),
      },
      {
        ...{ name: 'T3', ...fromBelow(8) },
        insertion: spinous('T3', [at('t3-spinous-tip-upper', 1, -3, 0.5)]),
      },
      {
        ...{ name: 'T2', ...fromBelow(10) },
        insertion: spinous('T2', [at('t2-spinous-tip-upper', 1, -3, 0)]),
      },
    ],
    {
      superficial: [0.2, 0, -1],
      tendon: { origin: 0.05, insertion: 0.15 },
      endMm: { halfWidth: 1.2, halfThickness: 0.9 },
    },
  ),
};
