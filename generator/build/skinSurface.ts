import { dropOntoSurface, pullToSurface, unitNormal } from '#generator/core/surface.ts';
import type { Field, ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import type { SkinLandmark } from '#generator/definitions/regions/landmarkTable.ts';

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
  readonly drop: (from: SkinLandmark) => DroppedPoint;
  readonly normalAt: (at: ReadonlyVec3) => Vec3;
}

/** Half step of the central difference for normals, mm. Wide enough to look past pores and creases of the face. */
const SLOPE_STEP_MM = 1;
const MAX_STEPS = 60;

export function skinSurface(field: Field): SkinSurface {
  const normalAt = ([x, y, z]: ReadonlyVec3): Vec3 => unitNormal(field, x, y, z, SLOPE_STEP_MM);
  const drop = (from: SkinLandmark): DroppedPoint => {
    const start = 'front' in from ? dropOntoSurface(field, ...from.front) : from;
    const atMm = pullToSurface(field, start, MAX_STEPS);
    const movedMm = Math.hypot(atMm[0] - start[0], atMm[1] - start[1], atMm[2] - start[2]);
    return { atMm, normal: normalAt(atMm), movedMm, missMm: Math.abs(field(...atMm)) };
  };
  return { field, drop, normalAt };
}
