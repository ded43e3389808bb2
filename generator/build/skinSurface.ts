import type { Field, ReadonlyVec3, Vec3 } from '../core/solid.ts';

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
  readonly drop: (from: ReadonlyVec3) => DroppedPoint;
  readonly normalAt: (at: ReadonlyVec3) => Vec3;
}

/** Half step of the central difference, mm. Wide enough to look past pores and creases of the face. */
const SLOPE_STEP_MM = 1;
const MAX_STEPS = 60;
/** Longest Newton step, mm: the field is no true distance far from the skin. */
const MAX_STEP_MM = 3;
const CLOSE_ENOUGH_MM = 0.005;

export function skinSurface(field: Field): SkinSurface {
  const slopeAt = ([x, y, z]: ReadonlyVec3): Vec3 => {
    const h = SLOPE_STEP_MM;
    return [
      (field(x + h, y, z) - field(x - h, y, z)) / (2 * h),
      (field(x, y + h, z) - field(x, y - h, z)) / (2 * h),
      (field(x, y, z + h) - field(x, y, z - h)) / (2 * h),
    ];
  };

  const normalAt = (at: ReadonlyVec3): Vec3 => {
    const [x, y, z] = slopeAt(at);
    const size = Math.hypot(x, y, z) || 1;
    return [x / size, y / size, z / size];
  };

  const drop = (from: ReadonlyVec3): DroppedPoint => {
    const at: Vec3 = [...from];
    let value = field(...at);
    for (let step = 0; step < MAX_STEPS && Math.abs(value) > CLOSE_ENOUGH_MM; step++) {
      const slope = slopeAt(at);
      const steep = Math.hypot(...slope);
      if (steep < 1e-3) break;
      const go = Math.max(-MAX_STEP_MM, Math.min(MAX_STEP_MM, value / steep)) / steep;
      for (let k = 0; k < 3; k++) at[k] -= go * slope[k];
      value = field(...at);
    }
    const movedMm = Math.hypot(at[0] - from[0], at[1] - from[1], at[2] - from[2]);
    return { atMm: at, normal: normalAt(at), movedMm, missMm: Math.abs(value) };
  };

  return { field, drop, normalAt };
}
