import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { dot, unit } from '../vector.ts';

const NEIGHBOURS = 9;

/**
 * Outward direction of the plane through the stations nearest to a place, the nearer weighing more.
 *
 * The direction of least spread is found by inverse iteration; smoother than directions measured one by one.
 *
 * @param stations  of both halves
 * @param middle    a place inside, from which outwards is away
 */
export function stationPlane(
  at: ReadonlyVec3,
  stations: readonly ReadonlyVec3[],
  middle: ReadonlyVec3,
): Vec3 {
  const nearest = stations
    .map((p) => ({ p, mm: Math.hypot(p[0] - at[0], p[1] - at[1], p[2] - at[2]) }))
    .sort((a, b) => a.mm - b.mm)
    .slice(0, NEIGHBOURS);
  const reach = nearest[nearest.length - 1].mm;
  const weights = nearest.map(({ mm }) => Math.exp(-2 * (mm / reach) ** 2));
  const total = weights.reduce((a, b) => a + b, 0);
  const centre = [0, 1, 2].map((k) => nearest.reduce((sum, { p }, i) => sum + weights[i] * p[k], 0) / total);
  const spread = [0, 1, 2].map((a) =>
    [0, 1, 2].map((b) =>
      nearest.reduce((sum, { p }, i) => sum + weights[i] * (p[a] - centre[a]) * (p[b] - centre[b]), 0),
    ),
  );
  // keeps the matrix regular where the neighbours lie in one plane exactly
  const lift = 1e-3 * (spread[0][0] + spread[1][1] + spread[2][2]);
  for (let k = 0; k < 3; k++) spread[k][k] += lift;
  const outward: Vec3 = [at[0] - middle[0], (at[1] - middle[1]) * 0.8, at[2] - middle[2]];
  let normal = unit(outward, [0, 1, 0]);
  for (let i = 0; i < 40; i++) normal = unit(solve3(spread, normal), normal);
  if (dot(normal, outward) < 0) normal = [-normal[0], -normal[1], -normal[2]];
  return at[0] < 1 ? unit([0, normal[1], normal[2]], [0, 1, 0]) : normal;
}

/** Cramer's rule. */
function solve3(m: readonly (readonly number[])[], b: ReadonlyVec3): Vec3 {
  const det3 = (p: readonly number[], q: readonly number[], r: readonly number[]): number =>
    p[0] * (q[1] * r[2] - q[2] * r[1]) -
    p[1] * (q[0] * r[2] - q[2] * r[0]) +
    p[2] * (q[0] * r[1] - q[1] * r[0]);
  // the matrix is symmetric: its rows are its columns
  const [c0, c1, c2] = m;
  const det = det3(c0, c1, c2);
  return [det3(b, c1, c2) / det, det3(c0, b, c2) / det, det3(c0, c1, b) / det];
}
