import { at } from '#generator/definitions/landmarks.ts';
import type { AttachmentLine, SlipsMuscle } from '../definition.ts';
import { slipsInLanes, type BandLevel } from './lanes.ts';

/** The widest column of the erector spinae, between iliocostalis and semispinalis, over the transverse processes. */
const BAND: readonly BandLevel[] = [
  { name: 'below the bust', y: 1215, medial: [24, -91], lateral: [58, -92], thicknessMm: 8 },
  { name: 'T9', y: 1240, medial: [26.5, -94], lateral: [59, -95], thicknessMm: [9, 7] },
  { name: 'T8', y: 1265, medial: [29.5, -94], lateral: [61.8, -98], thicknessMm: [9.1, 7.1] },
  { name: 'T7', y: 1290, medial: [29.5, -96.5], lateral: [65.3, -98], thicknessMm: [8.6, 4.8] },
  { name: 'T6', y: 1310, medial: [32.5, -95.5], lateral: [67.5, -97.5], thicknessMm: [6.5, 5.1] },
  { name: 'below T5', y: 1330, medial: [34, -94], lateral: [65.5, -94], thicknessMm: 4 },
  { name: 'T5', y: 1350, medial: [34, -90.2], lateral: [64.5, -87.5], thicknessMm: [5.5, 3.6] },
  { name: 'below T4', y: 1370, medial: [38.8, -87], lateral: [58, -83.5], thicknessMm: [6, 3.4] },
  { name: 'T4', y: 1390, medial: [40, -79.8], lateral: [52.5, -76], thicknessMm: 3.5 },
  { name: 'T3', y: 1410, medial: [42.4, -71.5], lateral: [51.5, -69], thicknessMm: 3.5 },
  { name: 'T2', y: 1430, medial: [44.7, -57.5], lateral: [47, -53], thicknessMm: 4 },
];

const fromBelow = (x: number): { readonly fromBelow: true; readonly origin: AttachmentLine } => ({
  fromBelow: true,
  origin: {
    on: 'erector-spinae-aponeurosis',
    words: 'sacrum, iliac crest and lumbar spinous processes by the common tendon, below the bust',
    path: [[x, 1215, -92]],
  },
});

const transverse = (level: string, path: AttachmentLine['path']): AttachmentLine => ({
  on: `vertebra-${level.toLowerCase()}`,
  words: `tip of the transverse process of ${level}`,
  path,
});

const rib = (number: number, path: AttachmentLine['path']): AttachmentLine => ({
  on: `rib-${number}`,
  words: `rib ${number}, between the tubercle and the angle`,
  path,
});

export const longissimusThoracis: SlipsMuscle = {
  kind: 'slips',
  id: 'longissimus-thoracis',
  layer: 'deep',
  context: true,
  slips: slipsInLanes(
    BAND,
    [
      {
        ...{ name: 'T7', ...fromBelow(26) },
        insertion: transverse('T7', [at('t7-transverse-process-tip', -4.5, -1, -5)]),
      },
      {
        ...{ name: 'T6', ...fromBelow(29) },
        insertion: transverse('T6', [at('t6-transverse-process-back', 0.5, -2, -1)]),
      },
      {
        ...{ name: 'T5', ...fromBelow(32) },
        insertion: transverse('T5', [at('t5-transverse-process-back', 3.2, -3, 0.3)]),
      },
      {
        ...{ name: 'T4', ...fromBelow(35) },
        insertion: transverse('T4', [at('t4-transverse-process-back', 6.6, -4, 0.8)]),
      },
      {
        ...{ name: 'T3', ...fromBelow(38) },
        insertion: transverse('T3', [at('t3-transverse-process-back', 6.8, -3, 1)]),
      },
      {
        ...{ name: 'T2', ...fromBelow(41) },
        insertion: transverse('T2', [at('t2-transverse-process-back', 5, -1.5, 0.5)]),
      },
      {
        ...{ name: 'T1', ...fromBelow(44) },
        insertion: transverse('T1', [at('t1-transverse-process-back', 4, -1, 0.5)]),
      },
      {
        ...{ name: 'rib 3', ...fromBelow(47) },
        insertion: rib(3, [[51, 1405.5, -62]]),
      },
      {
        ...{ name: 'rib 4', ...fromBelow(50) },
        insertion: rib(4, [[56, 1380, -76.5]]),
      },
      {
        ...{ name: 'rib 5', ...fromBelow(53) },
        insertion: rib(5, [[63.5, 1352, -83]]),
      },
      {
        ...{ name: 'rib 6', ...fromBelow(56) },
        insertion: rib(6, [[66, 1317, -94]]),
      },
    ],
    {
      superficial: [0.1, 0, -1],
      tendon: { origin: 0.05, insertion: 0.12 },
      endMm: { halfWidth: 1.9, halfThickness: 1.1 },
      around: 8,
    },
  ),
};
