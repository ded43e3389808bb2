import type { Field, ReadonlyVec3 } from '#generator/core/solid.ts';
import { candidates } from './candidates.ts';
import { evenKnots, chordKnots, interpolate } from './spline.ts';

/** Further than this from the surface a rough distance will do, mm. */
const ROUGH_BEYOND_MM = 12;

/** One row of a plate, from edge to edge. */
export interface PlateRow {
  readonly from: ReadonlyVec3;
  readonly to: ReadonlyVec3;
  /** How far the plate stands off the straight line between the edges, mm along `facing`, at even steps between them. */
  readonly hollow: readonly number[];
  /** Full thickness, mm, at even steps from edge to edge. */
  readonly thickness: readonly number[];
}

export interface PlateOptions {
  /** Direction in which hollows are counted. */
  readonly facing: ReadonlyVec3;
  /** Steps from edge to edge and from row to row of the surface that distances are taken from. */
  readonly steps?: readonly [across: number, betweenRows: number];
}

/**
 * A thin bent plate of changing thickness with rounded rims (blade of the scapula, sternum): rows between two edges.
 * The rim lies half a thickness outside the edges. The value is the distance from the middle surface less half the
 * thickness at its nearest point.
 */
export function plate(rows: readonly PlateRow[], { facing, steps = [14, 4] }: PlateOptions): Field {
  const [across, between] = steps;
  // every row at even steps: x, y, z, thickness
  const columns = rows.map((row) =>
    Array.from({ length: across + 1 }, (_, c) => {
      const t = c / across;
      const heights = [0, ...row.hollow, 0];
      const off = interpolate(evenKnots(heights.length), heights, t);
      const thickness = interpolate(evenKnots(row.thickness.length), row.thickness, t);
      return [
        ...[0, 1, 2].map((k) => row.from[k] + (row.to[k] - row.from[k]) * t + facing[k] * off),
        thickness,
      ];
    }),
  );
  const knots = chordKnots(
    rows.map((row) => [0, 1, 2].map((k) => (row.from[k] + row.to[k]) / 2) as [number, number, number]),
  );
  const lines = (rows.length - 1) * between + 1;
  const positions: number[] = [];
  const halfThickness: number[] = [];
  for (let line = 0; line < lines; line++) {
    const row = Math.min(Math.floor(line / between), rows.length - 2);
    const t = knots[row] + (knots[row + 1] - knots[row]) * (line / between - row);
    for (let c = 0; c <= across; c++) {
      const value = (k: number): number =>
        interpolate(
          knots,
          columns.map((column) => column[c][k]),
          t,
        );
      positions.push(value(0), value(1), value(2));
      halfThickness.push(Math.max(0.3, value(3) / 2));
    }
  }
  const indices: number[] = [];
  for (let line = 0; line + 1 < lines; line++) {
    for (let c = 0; c < across; c++) {
      const a = line * (across + 1) + c;
      const d = a + across + 1;
      indices.push(a, a + 1, d + 1, a, d + 1, d);
    }
  }
  const thickest = Math.max(...halfThickness);
  const p = Float64Array.from(positions);
  const foot = { distanceSq: 0, v: 0, w: 0 };
  const count = indices.length / 3;
  const { near, farMm } = candidates(
    count,
    (t, x, y, z) => {
      footOnTriangle(p, indices[3 * t], indices[3 * t + 1], indices[3 * t + 2], x, y, z, foot);
      return Math.sqrt(foot.distanceSq);
    },
    thickest + ROUGH_BEYOND_MM,
  );
  return (x, y, z) => {
    const close = near(x, y, z);
    if (close.length === 0) return farMm() - thickest;
    let best = Infinity;
    let half = 0;
    for (const t of close) {
      const [a, b, c] = [indices[3 * t], indices[3 * t + 1], indices[3 * t + 2]];
      footOnTriangle(p, a, b, c, x, y, z, foot);
      if (foot.distanceSq >= best) continue;
      best = foot.distanceSq;
      half = halfThickness[a] * (1 - foot.v - foot.w) + halfThickness[b] * foot.v + halfThickness[c] * foot.w;
    }
    return Math.sqrt(best) - half;
  };
}

/**
 * Foot of the perpendicular from a point on a triangle, or the nearest point of its rim: squared distance and the shares of the
 * second and third corner. After Ericson, Real-Time Collision Detection, 5.1.5.
 */
function footOnTriangle(
  p: Float64Array,
  a: number,
  b: number,
  c: number,
  x: number,
  y: number,
  z: number,
  foot: { distanceSq: number; v: number; w: number },
): void {
  const [ax, ay, az] = [p[3 * a], p[3 * a + 1], p[3 * a + 2]];
  const [bx, by, bz] = [p[3 * b] - ax, p[3 * b + 1] - ay, p[3 * b + 2] - az];
  const [cx, cy, cz] = [p[3 * c] - ax, p[3 * c + 1] - ay, p[3 * c + 2] - az];
  const [px, py, pz] = [x - ax, y - ay, z - az];
  const d1 = bx * px + by * py + bz * pz;
  const d2 = cx * px + cy * py + cz * pz;
  const bb = bx * bx + by * by + bz * bz;
  const bc = bx * cx + by * cy + bz * cz;
  const cc = cx * cx + cy * cy + cz * cz;
  const [d3, d4, d5, d6] = [d1 - bb, d2 - bc, d1 - bc, d2 - cc];
  const vc = d1 * d4 - d3 * d2;
  const vb = d5 * d2 - d1 * d6;
  const va = d3 * d6 - d5 * d4;
  let v = 0;
  let w = 0;
  if (d1 <= 0 && d2 <= 0) v = 0;
  else if (d3 >= 0 && d4 <= d3) v = 1;
  else if (vc <= 0 && d1 >= 0 && d3 <= 0) v = d1 / (d1 - d3);
  else if (d6 >= 0 && d5 <= d6) w = 1;
  else if (vb <= 0 && d2 >= 0 && d6 <= 0) w = d2 / (d2 - d6);
  else if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    w = (d4 - d3) / (d4 - d3 + d5 - d6);
    v = 1 - w;
  } else {
    const sum = 1 / (va + vb + vc);
    v = vb * sum;
    w = vc * sum;
  }
  const [ex, ey, ez] = [px - bx * v - cx * w, py - by * v - cy * w, pz - bz * v - cz * w];
  foot.distanceSq = ex * ex + ey * ey + ez * ez;
  foot.v = v;
  foot.w = w;
}
