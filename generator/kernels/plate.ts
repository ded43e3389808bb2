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
  const triangles = trianglesOf(positions, indices);
  const count = indices.length / 3;
  const foot = { distanceSq: 0, v: 0, w: 0 };
  const distanceTo = (t: number, x: number, y: number, z: number): number => {
    footOnTriangle(triangles, t, x, y, z, foot);
    return Math.sqrt(foot.distanceSq);
  };
  const { near, farMm } = candidates(count, distanceTo, thickest + ROUGH_BEYOND_MM);
  return (x, y, z) => {
    const close = near(x, y, z);
    if (close.length === 0) return farMm() - thickest;
    let best = Infinity;
    let half = 0;
    for (let n = 0; n < close.length; n++) {
      const t = close[n];
      footOnTriangle(triangles, t, x, y, z, foot);
      if (foot.distanceSq >= best) continue;
      best = foot.distanceSq;
      const a = halfThickness[indices[3 * t]];
      half =
        a +
        (halfThickness[indices[3 * t + 1]] - a) * foot.v +
        (halfThickness[indices[3 * t + 2]] - a) * foot.w;
    }
    return Math.sqrt(best) - half;
  };
}

/** Numbers kept for each triangle: its first corner, the two edges from there, and their products. */
const STRIDE = 12;

function trianglesOf(p: readonly number[], indices: readonly number[]): Float64Array {
  const out = new Float64Array((indices.length / 3) * STRIDE);
  for (let t = 0; t < indices.length / 3; t++) {
    const [a, b, c] = [3 * indices[3 * t], 3 * indices[3 * t + 1], 3 * indices[3 * t + 2]];
    const e = [0, 1, 2].map((k) => p[b + k] - p[a + k]);
    const f = [0, 1, 2].map((k) => p[c + k] - p[a + k]);
    const product = (u: readonly number[], v: readonly number[]): number =>
      u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
    out.set([p[a], p[a + 1], p[a + 2], ...e, ...f, product(e, e), product(e, f), product(f, f)], t * STRIDE);
  }
  return out;
}

/**
 * Foot of the perpendicular from a point on a triangle, or the nearest point of its rim: squared distance and the shares of the
 * second and third corner. After Ericson, Real-Time Collision Detection, 5.1.5.
 */
function footOnTriangle(
  data: Float64Array,
  t: number,
  x: number,
  y: number,
  z: number,
  foot: { distanceSq: number; v: number; w: number },
): void {
  const o = t * STRIDE;
  const px = x - data[o];
  const py = y - data[o + 1];
  const pz = z - data[o + 2];
  const d1 = data[o + 3] * px + data[o + 4] * py + data[o + 5] * pz;
  const d2 = data[o + 6] * px + data[o + 7] * py + data[o + 8] * pz;
  const d3 = d1 - data[o + 9];
  const d4 = d2 - data[o + 10];
  const d5 = d1 - data[o + 10];
  const d6 = d2 - data[o + 11];
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
  const ex = px - data[o + 3] * v - data[o + 6] * w;
  const ey = py - data[o + 4] * v - data[o + 7] * w;
  const ez = pz - data[o + 5] * v - data[o + 8] * w;
  foot.distanceSq = ex * ex + ey * ey + ez * ez;
  foot.v = v;
  foot.w = w;
}
