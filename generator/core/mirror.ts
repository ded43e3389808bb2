import type { Solid } from './solid.ts';

/** The mirror image through the median plane, turned outward again. Normals and everything else per vertex carry over. */
export function mirroredSolid<T extends Solid>(solid: T): T {
  const indices = solid.indices.slice();
  for (let t = 0; t < indices.length; t += 3)
    [indices[t + 1], indices[t + 2]] = [indices[t + 2], indices[t + 1]];
  return {
    ...solid,
    positionsMm: solid.positionsMm.map((mm, i) => (i % 3 === 0 ? -mm : mm)),
    indices,
    ...(solid.normals && { normals: solid.normals.map((n, i) => (i % 3 === 0 ? -n : n)) }),
  };
}

/** Several solids as one list of triangles, for rays and distances. */
export function joined(solids: readonly Solid[]): Solid {
  const positionsMm = new Float64Array(solids.reduce((n, s) => n + s.positionsMm.length, 0));
  const indices = new Uint32Array(solids.reduce((n, s) => n + s.indices.length, 0));
  let p = 0;
  let i = 0;
  for (const solid of solids) {
    positionsMm.set(solid.positionsMm, p);
    for (const v of solid.indices) indices[i++] = v + p / 3;
    p += solid.positionsMm.length;
  }
  return { positionsMm, indices };
}
