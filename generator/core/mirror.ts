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

/** Several solids as one list of triangles. What every one of them carries for its vertices is kept. */
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
  const normals = joinedOf(solids, 'normals');
  const fibreMm = joinedOf(solids, 'fibreMm');
  const tendon01 = joinedOf(solids, 'tendon01');
  return {
    ...{ positionsMm, indices },
    ...(normals && { normals }),
    ...(fibreMm && { fibreMm }),
    ...(tendon01 && { tendon01 }),
  };
}

/** One list of what all solids carry; undefined where one of them carries none. */
function joinedOf(
  solids: readonly Solid[],
  name: 'normals' | 'fibreMm' | 'tendon01',
): Float32Array | undefined {
  const lists = solids.map((solid) => solid[name]);
  if (lists.length === 0 || lists.some((list) => !list)) return undefined;
  const all = new Float32Array(lists.reduce((n, list) => n + list!.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list!, at);
    at += list!.length;
  }
  return all;
}
