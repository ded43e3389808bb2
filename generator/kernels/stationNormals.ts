import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { distance, dot, subtract } from './vector.ts';

/** Neighbours that share in a normal, the station itself included. */
const NEIGHBOURS = 9;

/**
 * The outward normal at a station from the plane that best fits its nearest neighbours (mirror images included), nearer ones
 * counting more. Smoother than single readings of normals, which carry the ripples of the surface they were read from.
 *
 * @param points  all stations, half side x >= 0.
 * @param inwardMm  a point inside the body, behind the surface as seen from the station: the normal faces away from it.
 */
export function normalFromNeighbours(
  points: readonly ReadonlyVec3[],
  at: ReadonlyVec3,
  inwardMm: ReadonlyVec3,
): Vec3 {
  const both = points.flatMap((p): ReadonlyVec3[] => (p[0] > 1 ? [p, [-p[0], p[1], p[2]]] : [p]));
  const nearest = both
    .map((p) => ({ p, d: distance(p, at) }))
    .sort((a, b) => a.d - b.d)
    .slice(0, NEIGHBOURS);
  const reach = nearest[nearest.length - 1].d;
  const weighted = nearest.map(({ p, d }) => ({ p, weight: Math.exp(-2 * (d / reach) ** 2) }));
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const centre = [0, 1, 2].map(
    (k) => weighted.reduce((sum, { p, weight }) => sum + weight * p[k], 0) / total,
  );
  const spread = [0, 1, 2].map((a) =>
    [0, 1, 2].map((b) =>
      weighted.reduce((sum, { p, weight }) => sum + weight * (p[a] - centre[a]) * (p[b] - centre[b]), 0),
    ),
  );
  let normal = leastAxis(spread);
  if (dot(normal, subtract(at, inwardMm)) < 0) normal = [-normal[0], -normal[1], -normal[2]];
  if (Math.abs(at[0]) < 1) normal[0] = 0;
  const length = Math.hypot(...normal);
  return [normal[0] / length, normal[1] / length, normal[2] / length];
}

/** The direction in which points with this spread (symmetric 3 × 3) lie closest together: Jacobi's rotations. */
function leastAxis(spread: number[][]): Vec3 {
  const m = spread.map((row) => [...row]);
  const v = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  for (let sweep = 0; sweep < 12; sweep++) {
    for (const [p, q] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ]) {
      if (Math.abs(m[p][q]) < 1e-15) continue;
      const theta = (m[q][q] - m[p][p]) / (2 * m[p][q]);
      const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
      const c = 1 / Math.sqrt(t * t + 1);
      const s = t * c;
      for (let k = 0; k < 3; k++) [m[k][p], m[k][q]] = [c * m[k][p] - s * m[k][q], s * m[k][p] + c * m[k][q]];
      for (let k = 0; k < 3; k++) [m[p][k], m[q][k]] = [c * m[p][k] - s * m[q][k], s * m[p][k] + c * m[q][k]];
      for (let k = 0; k < 3; k++) [v[k][p], v[k][q]] = [c * v[k][p] - s * v[k][q], s * v[k][p] + c * v[k][q]];
    }
  }
  const least = [0, 1, 2].reduce((a, b) => (m[b][b] < m[a][a] ? b : a));
  return [v[0][least], v[1][least], v[2][least]];
}
