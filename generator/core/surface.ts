/** Points and directions on the zero set of a field. */
import type { Field, ReadonlyVec3, Vec3 } from './solid.ts';

/** Step of the central difference, mm. */
const STEP_MM = 0.25;
/** Below this squared slope the field says nothing about where its surface is. */
const FLAT_SQ = 0.02;

/** Slope of the field by central differences, 1 for each mm of a true distance. */
export function gradient(field: Field, x: number, y: number, z: number, stepMm = STEP_MM): Vec3 {
  const half = 1 / (2 * stepMm);
  return [
    (field(x + stepMm, y, z) - field(x - stepMm, y, z)) * half,
    (field(x, y + stepMm, z) - field(x, y - stepMm, z)) * half,
    (field(x, y, z + stepMm) - field(x, y, z - stepMm)) * half,
  ];
}

/** Outward unit normal of the field at a point; straight up where the field is flat. */
export function unitNormal(field: Field, x: number, y: number, z: number, stepMm = 0.35): Vec3 {
  const g = gradient(field, x, y, z, stepMm);
  const length = Math.hypot(...g);
  return length > 1e-9 ? [g[0] / length, g[1] / length, g[2] / length] : [0, 1, 0];
}

/** Walks down the gradient onto the surface (Newton, steps of at most 4 mm). */
export function pullToSurface(field: Field, [x, y, z]: ReadonlyVec3, steps = 30, toleranceMm = 0.005): Vec3 {
  for (let i = 0; i < steps; i++) {
    const f = field(x, y, z);
    if (Math.abs(f) < toleranceMm) break;
    const g = gradient(field, x, y, z);
    const slopeSq = g[0] * g[0] + g[1] * g[1] + g[2] * g[2];
    if (slopeSq < FLAT_SQ) break;
    const t = Math.max(-4, Math.min(4, f / slopeSq));
    x -= t * g[0];
    y -= t * g[1];
    z -= t * g[2];
  }
  return [x, y, z];
}

/**
 * The first point of the surface met on the way backwards (-z) from in front of the body at (x, y).
 *
 * @throws RangeError where the line misses the surface.
 */
export function dropOntoSurface(field: Field, x: number, y: number, fromZMm = 150, toZMm = -150): Vec3 {
  let z = fromZMm;
  while (z > toZMm) {
    const next = z - Math.max(0.3, Math.min(Math.abs(field(x, y, z)) * 0.6, 10));
    if (field(x, y, next) < 0) return [x, y, crossing(field, x, y, next, z)];
    z = next;
  }
  throw new RangeError(`the line from the front at x ${x}, y ${y} mm misses the surface`);
}

/** Newton towards the surface for every vertex, each step at most `longestMm`. Changes the positions in place. */
export function projectOntoField(field: Field, positionsMm: Float64Array, steps = 2, longestMm = 1.2): void {
  for (let i = 0; i < positionsMm.length; i += 3) {
    let [x, y, z] = positionsMm.subarray(i, i + 3);
    for (let s = 0; s < steps; s++) {
      const f = field(x, y, z);
      if (Math.abs(f) < 0.01) break;
      const g = gradient(field, x, y, z);
      const slopeSq = g[0] * g[0] + g[1] * g[1] + g[2] * g[2];
      if (slopeSq < FLAT_SQ) break;
      let t = f / slopeSq;
      const length = Math.abs(t) * Math.sqrt(slopeSq);
      if (length > longestMm) t *= longestMm / length;
      x -= t * g[0];
      y -= t * g[1];
      z -= t * g[2];
    }
    positionsMm[i] = x;
    positionsMm[i + 1] = y;
    positionsMm[i + 2] = z;
  }
}

/** Normals from the field, 3 per vertex: smoother and truer than any from the triangles. */
export function fieldNormals(field: Field, positionsMm: Float64Array, stepMm = 0.35): Float32Array {
  const normals = new Float32Array(positionsMm.length);
  for (let i = 0; i < positionsMm.length; i += 3) {
    normals.set(unitNormal(field, positionsMm[i], positionsMm[i + 1], positionsMm[i + 2], stepMm), i);
  }
  return normals;
}

function crossing(field: Field, x: number, y: number, inside: number, outside: number): number {
  for (let k = 0; k < 24; k++) {
    const middle = (inside + outside) / 2;
    if (field(x, y, middle) < 0) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}
