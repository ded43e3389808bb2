import { DefinitionProblem, type DefinitionPlace } from '#generator/core/problem.ts';
import type { Field, ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { dropOntoSurface, pullToSurface, unitNormal } from '#generator/core/surface.ts';
import type { LandmarkTable, SkinLandmark } from '#generator/definitions/regions/landmarkTable.ts';
import { distance } from '#generator/kernels/vector.ts';

/** A place on the skin: millimetres, outward unit normal. */
export interface SkinPoint {
  readonly atMm: Vec3;
  readonly normal: Vec3;
}

/** Where a point came to rest when it was dropped on to the skin. */
export interface DroppedPoint extends SkinPoint {
  /** How far it had to go, mm. */
  readonly movedMm: number;
  /** What is left between it and the skin, mm; large where no skin was found. */
  readonly missMm: number;
}

/** The skin as a surface that points can be dropped on to. */
export interface SkinSurface {
  readonly field: Field;
  /** @throws RangeError where a line of sight from the front misses the skin. */
  readonly drop: (from: SkinLandmark) => DroppedPoint;
  /** Outward unit normal at a place on the skin. */
  readonly normalAt: (at: ReadonlyVec3) => Vec3;
}

/** Half step of the central difference for normals, mm. Wide enough to look past pores and creases of the face. */
const SLOPE_STEP_MM = 1;
const MAX_STEPS = 60;

/** @param field  of the skin, mm, negative inside, both halves. */
export function skinSurface(field: Field): SkinSurface {
  const normalAt = ([x, y, z]: ReadonlyVec3): Vec3 => unitNormal(field, x, y, z, SLOPE_STEP_MM);
  const drop = (from: SkinLandmark): DroppedPoint => {
    const start = 'front' in from ? dropOntoSurface(field, ...from.front) : from;
    const atMm = pullToSurface(field, start, MAX_STEPS);
    const movedMm = distance(atMm, start);
    return { atMm, normal: normalAt(atMm), movedMm, missMm: Math.abs(field(...atMm)) };
  };
  return { field, drop, normalAt };
}

/**
 * A landmark on the skin.
 * @throws DefinitionProblem naming `place` where there is none of that name.
 */
export function landmarkOnSkin(
  skin: SkinSurface,
  landmarks: LandmarkTable,
  name: string,
  { file, field }: DefinitionPlace,
): DroppedPoint {
  const near = landmarks[name];
  if (!near) throw new DefinitionProblem(file, field, `unknown landmark "${name}"`);
  return skin.drop(near);
}
