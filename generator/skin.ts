/** The skin: from its definition to a mesh, and the points on it that other definitions refer to. */
import { axis, symmetricMesh } from './core/fieldMesh.ts';
import { DefinitionProblem } from './core/problem.ts';
import type { BuiltStructure, Field, Vec3 } from './core/solid.ts';
import { dropOntoSurface, pullToSurface } from './core/surface.ts';
import { SKIN, type SkinDefinition } from './definitions/skin/skinDefinition.ts';
import { builtSkin, skinField } from './definitions/skin/skinField.ts';
import { skinMasks } from './definitions/skin/skinMasks.ts';
import {
  SURFACE_LANDMARKS,
  type SurfaceLandmark,
  type SurfaceLandmarkName,
} from './definitions/skin/surfaceLandmarks.ts';
import type { Grid } from './kernels/surfaceNets.ts';

export { skinField, SURFACE_LANDMARKS as surfaceLandmarks, type SurfaceLandmarkName };

export type SkinQuality = 'preview' | 'final';

const QUALITY = {
  preview: { spacing: 1.4, targetTriangles: 16_000 },
  final: { spacing: 0.85, targetTriangles: 36_000 },
} satisfies Record<SkinQuality, { spacing: number; targetTriangles: number }>;

/** @throws DefinitionProblem */
export async function buildSkin(
  quality: SkinQuality,
  definition: SkinDefinition = SKIN,
): Promise<BuiltStructure> {
  const { field, coarseField } = builtSkin(definition);
  const { spacing, targetTriangles } = QUALITY[quality];
  const solid = await symmetricMesh({
    field,
    grid: skinGrid(spacing),
    nets: { coarseField },
    targetTriangles,
    masksAt: skinMasks(definition),
  });
  return { id: 'skin', kind: 'skin', sides: 'median', solid, genus: 0 };
}

/** A landmark on the surface of a field (the skin's own by default), left half, mm. */
export function surfacePoint(name: SurfaceLandmarkName, field: Field = skinField()): Vec3 {
  const landmark: SurfaceLandmark = SURFACE_LANDMARKS[name];
  const start = 'front' in landmark ? dropOntoSurface(field, ...landmark.front) : landmark.near;
  const [x, y, z] = pullToSurface(field, start);
  return [start[0] === 0 ? 0 : x, y, z];
}

/** All landmarks on the surface, by name. */
export function surfacePoints(field: Field = skinField()): Record<SurfaceLandmarkName, Vec3> {
  const names = Object.keys(SURFACE_LANDMARKS) as SurfaceLandmarkName[];
  return Object.fromEntries(names.map((name) => [name, surfacePoint(name, field)])) as Record<
    SurfaceLandmarkName,
    Vec3
  >;
}

/**
 * For definitions that name a landmark in data.
 *
 * @throws DefinitionProblem where there is none of that name.
 */
export function requireSurfaceLandmark(name: string, file: string, field: string): SurfaceLandmarkName {
  if (name in SURFACE_LANDMARKS) return name as SurfaceLandmarkName;
  throw new DefinitionProblem(file, field, `unknown landmark of the skin "${name}"`);
}

/** Finer where face and ear need it; `spacing` 1 is about 1.1 mm in the face. Covers the left half. */
function skinGrid(spacing: number): Grid {
  const s = spacing;
  return {
    xs: axis([
      [0, 40, 1.1 * s],
      [40, 58, 1.4 * s],
      [58, 96, 1.25 * s],
      [96, 258, 3.4 * s],
    ]),
    ys: axis([
      [1237, 1247, 1.6 * s],
      [1247, 1480, 3.4 * s],
      [1480, 1512, 1.8 * s],
      [1512, 1612, 1.05 * s],
      [1612, 1630, 2 * s],
      [1630, 1716, 3 * s],
    ]),
    zs: axis([
      [-144, -32, 3.2 * s],
      [-32, 14, 1.3 * s],
      [14, 60, 2.4 * s],
      [60, 138, 1.15 * s],
    ]),
  };
}
