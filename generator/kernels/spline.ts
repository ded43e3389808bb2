/**
 * Catmull-Rom curves on unevenly spaced knots: cubic Hermite pieces whose tangents are the slope of the parabola through
 * three neighbours. Interpolating (a figure in a definition is a place on the muscle), C1, local, and free of overshoot
 * where spacing is uneven, which uniform Catmull-Rom is not.
 */
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { distance } from './vector.ts';

/** Evenly spread knots from 0 to 1. */
export function evenKnots(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (count > 1 ? i / (count - 1) : 0));
}

/** Knots from 0 to 1 in proportion to the distance between successive points; never two equal ones. */
export function chordKnots(points: readonly ReadonlyVec3[]): number[] {
  const sums = [0];
  for (let i = 1; i < points.length; i++)
    sums.push(sums[i - 1] + Math.max(1e-6, distance(points[i - 1], points[i])));
  const total = sums[sums.length - 1];
  return total > 0 ? sums.map((s) => s / total) : sums;
}

/** Index of the piece that holds `s`; the first or last piece outside the knots. */
function pieceOf(knots: readonly number[], s: number): number {
  let low = 0;
  let high = knots.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (knots[middle] <= s) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Slope of the curve at knot `i`, from the parabola through its neighbours; one-sided at the ends. */
function slopeAt(knots: readonly number[], values: readonly number[], i: number): number {
  const last = knots.length - 1;
  const step = (a: number): number => (values[a + 1] - values[a]) / (knots[a + 1] - knots[a]);
  if (i === 0) return step(0);
  if (i === last) return step(last - 1);
  const before = knots[i] - knots[i - 1];
  const after = knots[i + 1] - knots[i];
  return (step(i - 1) * after + step(i) * before) / (before + after);
}

/** The curve through `values` at `knots` (ascending); clamped to the ends. */
export function curve(knots: readonly number[], values: readonly number[]): (s: number) => number {
  if (values.length === 1) return () => values[0];
  const slopes = values.map((_, i) => slopeAt(knots, values, i));
  return (s) => {
    const at = Math.min(knots[knots.length - 1], Math.max(knots[0], s));
    const i = pieceOf(knots, at);
    const span = knots[i + 1] - knots[i];
    const t = (at - knots[i]) / span;
    const t2 = t * t;
    const t3 = t2 * t;
    return (
      values[i] * (2 * t3 - 3 * t2 + 1) +
      slopes[i] * span * (t3 - 2 * t2 + t) +
      values[i + 1] * (3 * t2 - 2 * t3) +
      slopes[i + 1] * span * (t3 - t2)
    );
  };
}

/** The curve through `points` at `knots`. */
export function pointCurve(knots: readonly number[], points: readonly ReadonlyVec3[]): (s: number) => Vec3 {
  const axes = ([0, 1, 2] as const).map((k) =>
    curve(
      knots,
      points.map((p) => p[k]),
    ),
  );
  return (s) => [axes[0](s), axes[1](s), axes[2](s)];
}

/** A profile given at evenly spread places, over 0 to 1; a single number is the same everywhere. */
export function profile(values: number | readonly number[]): (s: number) => number {
  return typeof values === 'number' ? () => values : curve(evenKnots(values.length), values);
}

/** One value of `curve`; keep the curve where many are wanted. */
export function interpolate(knots: readonly number[], values: readonly number[], s: number): number {
  return curve(knots, values)(s);
}

/** One point of `pointCurve`; keep the curve where many are wanted. */
export function interpolatePoint(knots: readonly number[], points: readonly ReadonlyVec3[], s: number): Vec3 {
  return pointCurve(knots, points)(s);
}
