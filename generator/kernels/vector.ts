/** The few vector operations of the spline kernels; plain tuples, millimetres. */
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';

export const add = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: ReadonlyVec3, factor: number): Vec3 => [a[0] * factor, a[1] * factor, a[2] * factor];
export const dot = (a: ReadonlyVec3, b: ReadonlyVec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: ReadonlyVec3): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: ReadonlyVec3, b: ReadonlyVec3): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
export const mix = (a: ReadonlyVec3, b: ReadonlyVec3, t: number): Vec3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];

/** a + b * factor. */
export const addScaled = (a: ReadonlyVec3, b: ReadonlyVec3, factor: number): Vec3 => [
  a[0] + b[0] * factor,
  a[1] + b[1] * factor,
  a[2] + b[2] * factor,
];

export const cross = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The unit vector along `a`, or `fallback` where `a` is too short to have a direction. */
export function unit(a: ReadonlyVec3, fallback: ReadonlyVec3): Vec3 {
  const size = length(a);
  return size > 1e-9 ? scale(a, 1 / size) : [...fallback];
}

/** The part of `a` at right angles to the unit vector `axis`. */
export const perpendicularTo = (a: ReadonlyVec3, axis: ReadonlyVec3): Vec3 =>
  addScaled(a, axis, -dot(a, axis));
