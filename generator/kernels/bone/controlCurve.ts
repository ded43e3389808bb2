/** Smooth curves through a few control points; every further number of a point (a radius, a weight) is carried along. */
import { catmullRom } from '#generator/kernels/chains.ts';

export type ControlPoint = readonly number[];

/**
 * Catmull-Rom spline through the points, resampled.
 *
 * A curve that starts on the median plane (x = 0) is continued by its own mirror image, so that it crosses the plane at
 * right angles and leaves no seam; any other end is continued straight.
 */
export function controlCurve(points: readonly ControlPoint[], samplesPerSpan: number): number[][] {
  const last = points.length - 1;
  const startsOnMidline = Math.abs(points[0][0]) < 1e-6;
  const before = (v: number, k: number): number =>
    startsOnMidline ? points[1][k] * (k === 0 ? -1 : 1) : 2 * v - points[1][k];
  const at = (i: number): ControlPoint => {
    if (i < 0) return points[0].map(before);
    if (i > last) return points[last].map((v, k) => 2 * v - points[last - 1][k]);
    return points[i];
  };
  const curve: number[][] = [];
  for (let i = 0; i < last; i++) curve.push(...span(at(i - 1), at(i), at(i + 1), at(i + 2), samplesPerSpan));
  curve.push([...points[last]]);
  return curve;
}

/** Closed Catmull-Rom loop. */
export function closedLoop(points: readonly ControlPoint[], samplesPerSpan: number): number[][] {
  const n = points.length;
  return points.flatMap((p, i) =>
    span(points[(i + n - 1) % n], p, points[(i + 1) % n], points[(i + 2) % n], samplesPerSpan),
  );
}

function span(
  a: ControlPoint,
  b: ControlPoint,
  c: ControlPoint,
  d: ControlPoint,
  samples: number,
): number[][] {
  return Array.from({ length: samples }, (_, s) =>
    b.map((v, k) => catmullRom(a[k], v, c[k], d[k], s / samples)),
  );
}
