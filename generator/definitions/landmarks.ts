/**
 * Named landmarks, atlas mm, left side: what every definition refers to. `landmarks/` holds the figures by region and says
 * where each was measured.
 */
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { DOSSIER_LANDMARKS } from './landmarks/dossier.ts';
import { FACE_LANDMARKS } from './landmarks/face.ts';
import { LARYNX_LANDMARKS } from './landmarks/larynx.ts';
import { SHOULDER_LANDMARKS } from './landmarks/shoulder.ts';
import { SKULL_LANDMARKS } from './landmarks/skull.ts';
import { SPINE_LANDMARKS } from './landmarks/spine.ts';
import { THORAX_LANDMARKS } from './landmarks/thorax.ts';

export { DOSSIER_LANDMARKS };

export const LANDMARKS = {
  ...SKULL_LANDMARKS,
  ...SPINE_LANDMARKS,
  ...LARYNX_LANDMARKS,
  ...THORAX_LANDMARKS,
  ...SHOULDER_LANDMARKS,
  ...FACE_LANDMARKS,
  ...DOSSIER_LANDMARKS,
} as const satisfies Record<string, ReadonlyVec3>;

export type LandmarkId = keyof typeof LANDMARKS;

/** A landmark with an offset (mm; left, up, forwards), or a bare position in atlas mm. */
export type Place = { readonly landmark: LandmarkId; readonly offsetMm: ReadonlyVec3 } | ReadonlyVec3;

/** A place at a landmark: `at('c7-spinous-tip-upper', 1, 0, -2)` lies 1 mm to the left of it and 2 mm behind. */
export function at(landmark: LandmarkId, leftMm = 0, upMm = 0, forwardsMm = 0): Place {
  return { landmark, offsetMm: [leftMm, upMm, forwardsMm] };
}

/**
 * Atlas mm of a place.
 * @throws DefinitionProblem naming `file` and `field` where the landmark is unknown.
 */
export function resolvePlace(place: Place, file: string, field: string): Vec3 {
  if (!('landmark' in place)) return [...place];
  const base: ReadonlyVec3 | undefined = LANDMARKS[place.landmark];
  if (!base) throw new DefinitionProblem(file, field, `there is no landmark "${place.landmark}"`);
  return [base[0] + place.offsetMm[0], base[1] + place.offsetMm[1], base[2] + place.offsetMm[2]];
}
