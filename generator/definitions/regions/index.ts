import { FACE_REGIONS } from './faceRegions.ts';
import { NECK_REGIONS } from './neckRegions.ts';
import { TRUNK_REGIONS } from './trunkRegions.ts';
import { SCALP_REGIONS } from './scalpRegions.ts';
import type { SurfaceRegion } from './form.ts';

/** In the order they are painted. Add new ones at the end of their group; indices on the skin follow this order. */
export const SURFACE_REGIONS: readonly SurfaceRegion[] = [
  ...TRUNK_REGIONS,
  ...NECK_REGIONS,
  ...SCALP_REGIONS,
  ...FACE_REGIONS,
];

export { INNER_REGIONS } from './innerRegions.ts';
export { SKIN_LANDMARKS } from './landmarks.ts';
