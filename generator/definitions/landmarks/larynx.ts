/**
 * Landmarks of the hyoid bone, the larynx and the floor of the mouth, left side, atlas mm.
 *
 * Measured on the meshes of Z-Anatomy (CC BY-SA 4.0, after BodyParts3D, (c) The Database Center for Life Science), which hang on the
 * hyoid and the fifth cervical vertebra there, and rounded to 0.5 mm.
 */
import type { ReadonlyVec3 } from '#generator/core/solid.ts';

export const LARYNX_LANDMARKS = {
  'hyoid-body-lower-border': [5, 1493, 36],
  'hyoid-body-upper-border': [3, 1501.5, 37],
  'hyoid-greater-horn-front-lower': [13.5, 1494.5, 31],
  'hyoid-lesser-horn-tip': [15, 1506.5, 31],
  'thyroid-oblique-line-upper': [18.5, 1485.5, 9],
  'thyroid-oblique-line-middle': [16, 1477.5, 13],
  'thyroid-oblique-line-lower': [12.5, 1469.5, 15.5],
  'digastric-sling': [15, 1504.5, 33],
} as const satisfies Record<string, ReadonlyVec3>;
