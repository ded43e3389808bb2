/** Tracks that several maps share: stations in order, to be drawn solid or stippled. */
import type { Station } from './form.ts';

type Track = readonly Station[];

/** Down the front of the upper arm, from below the deltoid. */
export const ARM_FRONT: Track = [
  ['arm-front-high', 9],
  ['arm-front-mid', 15],
  ['arm-front-low', 16],
];

/** Down the outer side of the upper arm, from below the deltoid. */
export const ARM_SIDE: Track = [
  ['arm-side-high', 11],
  ['arm-side-mid', 17],
  ['arm-side-low', 17],
];

/** Down the back of the upper arm. */
export const ARM_BACK: Track = [
  ['arm-back-high', 9],
  ['arm-back-mid', 15],
  ['arm-back-low', 17],
];

/** Two fingers down the chest, to about the level of the nipple. */
export const CHEST_STREAKS: readonly Track[] = [
  [
    ['chest-inner-high', 9],
    ['chest-inner-mid', 20],
    ['chest-inner-low', 18],
  ],
  [
    ['chest-outer-high', 9],
    ['chest-outer-mid', 20],
    ['chest-outer-low', 18],
  ],
];

/** The back of the head beside the midline, from the ridge upwards. */
export const OCCIPUT: Track = [
  ['occiput-low', 12],
  ['occiput-paramedian', 19],
  ['occiput-high', 17],
  ['lambda-near', 9],
];

/** The inner border of the shoulder blade, its upper half. */
export const BLADE_EDGE_UPPER: Track = [
  ['blade-edge-top', 7],
  ['blade-edge-high', 11],
  ['blade-edge-upper', 11],
  ['blade-edge-mid', 8],
];

/** The whole inner border of the shoulder blade. */
export const BLADE_EDGE: Track = [
  ['blade-edge-top', 7],
  ['blade-edge-high', 10],
  ['blade-edge-mid', 11],
  ['blade-edge-lower', 10],
  ['blade-edge-low', 7],
];

/** From the inner border of the shoulder blade towards the spine. */
export const BETWEEN_BLADES: Track = [
  ['blade-inside-top', 11],
  ['blade-inside-high', 15],
  ['blade-inside-mid', 15],
  ['blade-inside-low', 10],
];

/** Along the body of the lower jaw. */
export const JAW_BODY: Track = [
  ['jaw-body-start', 5],
  ['jaw-body-back', 9],
  ['jaw-body-mid', 10],
  ['jaw-body-front', 8],
  ['jaw-body-end', 4],
];
