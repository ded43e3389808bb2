import type { Solid, Vec3 } from './solid.ts';

/** Enclosed volume, mm3; negative where the mesh is inside out. */
export function signedVolumeMm3({ positionsMm: p, indices }: Solid): number {
  let six = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
    six +=
      p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1]) +
      p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2]) +
      p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
  }
  return six / 6;
}

/** Normal of triangle `t` by the turn of its corners, as long as twice its area (mm2). */
export function doubleAreaNormal(p: Float64Array, indices: Uint32Array, t: number): Vec3 {
  const [a, b, c] = [3 * indices[3 * t], 3 * indices[3 * t + 1], 3 * indices[3 * t + 2]];
  const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}

/** Least and greatest corner of the box round all vertices, mm. */
export function boundsMm({ positionsMm }: Pick<Solid, 'positionsMm'>): [Vec3, Vec3] {
  const least: Vec3 = [Infinity, Infinity, Infinity];
  const greatest: Vec3 = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positionsMm.length; i++) {
    least[i % 3] = Math.min(least[i % 3], positionsMm[i]);
    greatest[i % 3] = Math.max(greatest[i % 3], positionsMm[i]);
  }
  return [least, greatest];
}

/**
 * Unit normals at the vertices: the mean of the faces around each, weighted by area times the angle at the vertex, so
 * that neither slivers nor fans of small triangles pull it aside.
 */
export function vertexNormals({
  positionsMm: p,
  indices,
}: Pick<Solid, 'positionsMm' | 'indices'>): Float32Array {
  const sums = new Float64Array(p.length);
  const edge = (from: number, to: number): Vec3 => [
    p[3 * to] - p[3 * from],
    p[3 * to + 1] - p[3 * from + 1],
    p[3 * to + 2] - p[3 * from + 2],
  ];
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const corner = indices[t + k];
      const [ux, uy, uz] = edge(corner, indices[t + ((k + 1) % 3)]);
      const [vx, vy, vz] = edge(corner, indices[t + ((k + 2) % 3)]);
      const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
      const twiceArea = Math.hypot(x, y, z);
      if (twiceArea < 1e-12) continue;
      const angle = Math.atan2(twiceArea, ux * vx + uy * vy + uz * vz);
      sums[3 * corner] += x * angle;
      sums[3 * corner + 1] += y * angle;
      sums[3 * corner + 2] += z * angle;
    }
  }
  const normals = new Float32Array(p.length);
  for (let i = 0; i < p.length; i += 3) {
    const length = Math.hypot(sums[i], sums[i + 1], sums[i + 2]);
    if (length > 0) for (let k = 0; k < 3; k++) normals[i + k] = sums[i + k] / length;
    // A vertex of slivers only has no normal of its own; up is as good as any and never NaN.
    else normals[i + 1] = 1;
  }
  return normals;
}

/** Neighbours of every vertex along the edges, as one list with offsets. */
export function vertexNeighbours({ positionsMm, indices }: Pick<Solid, 'positionsMm' | 'indices'>): {
  /** Neighbours of vertex v lie at `list[offsets[v]]` to `list[offsets[v + 1] - 1]`; each edge may stand twice. */
  readonly offsets: Uint32Array;
  readonly list: Uint32Array;
} {
  const offsets = new Uint32Array(positionsMm.length / 3 + 1);
  for (const v of indices) offsets[v + 1] += 2;
  for (let v = 0; v < offsets.length - 1; v++) offsets[v + 1] += offsets[v];
  const next = offsets.slice(0, -1);
  const list = new Uint32Array(2 * indices.length);
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const v = indices[t + k];
      list[next[v]++] = indices[t + ((k + 1) % 3)];
      list[next[v]++] = indices[t + ((k + 2) % 3)];
    }
  }
  return { offsets, list };
}
