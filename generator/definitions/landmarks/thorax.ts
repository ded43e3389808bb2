/**
 * Landmarks of the lower thoracic vertebrae and the chest wall, left side, atlas mm.
 *
 * Measured on the bone meshes of Z-Anatomy (CC BY-SA 4.0, after BodyParts3D, (c) The Database Center for Life Science) as in
 * `spine.ts`: extreme points of a bone in a direction, snapped to the bone and rounded to 0.5 mm.
 */
import type { ReadonlyVec3 } from '#generator/core/solid.ts';

export const THORAX_LANDMARKS = {
  't7-transverse-process-tip': [38, 1295.5, -84.5],
  't8-transverse-process-tip': [35, 1262.5, -83],
} as const satisfies Record<string, ReadonlyVec3>;
