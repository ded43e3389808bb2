/** Bodies and sheets of the reference: its muscles are closed bodies, some of them inside out, its fasciae open sheets. */
import { facesOfEdges, rootOf } from '#generator/core/meshTopology.ts';
import type { Surface } from './fairComparison.ts';

/** Vertices nearer than this are one: the reference parts its meshes along seams, mm. */
const SAME_PLACE_MM = 0.01;

/** The connected pieces of a surface that no edge leaves open, each turned so that it faces outwards. */
export function closedPieces(surface: Surface): Surface {
  const { positionsMm } = surface;
  const indices = welded(surface);
  const parent = Int32Array.from({ length: positionsMm.length / 3 }, (_, v) => v);
  for (let i = 0; i < indices.length; i += 3)
    for (const k of [1, 2]) parent[rootOf(parent, indices[i + k]!)] = rootOf(parent, indices[i]!);

  const open = new Set<number>();
  for (const faces of facesOfEdges({ positionsMm: Float64Array.from(positionsMm), indices }).values())
    if (faces.length === 1) open.add(rootOf(parent, indices[3 * (Math.abs(faces[0]!) - 1)]!));

  const volumes = new Map<number, number>();
  for (let i = 0; i < indices.length; i += 3) {
    const piece = rootOf(parent, indices[i]!);
    volumes.set(piece, (volumes.get(piece) ?? 0) + sixfoldVolume(positionsMm, indices, i));
  }
  const kept: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const piece = rootOf(parent, indices[i]!);
    if (open.has(piece)) continue;
    const [a, b, c] = indices.subarray(i, i + 3);
    kept.push(a!, ...((volumes.get(piece) ?? 0) < 0 ? [c!, b!] : [b!, c!]));
  }
  return { positionsMm, indices: Uint32Array.from(kept) };
}

/** The indices with one vertex for each place. */
function welded({ positionsMm, indices }: Surface): Uint32Array {
  const vertexAt = new Map<string, number>();
  return indices.map((v) => {
    const place = [0, 1, 2].map((k) => Math.round(positionsMm[3 * v + k]! / SAME_PLACE_MM)).join();
    const known = vertexAt.get(place);
    if (known === undefined) vertexAt.set(place, v);
    return known ?? v;
  });
}

/** Six times the volume between a triangle and the origin, mm3; negative where it faces inwards. */
function sixfoldVolume(p: Float32Array, indices: Uint32Array, i: number): number {
  const [a, b, c] = [0, 1, 2].map((k) => 3 * indices[i + k]!) as [number, number, number];
  return (
    p[a]! * (p[b + 1]! * p[c + 2]! - p[c + 1]! * p[b + 2]!) -
    p[a + 1]! * (p[b]! * p[c + 2]! - p[c]! * p[b + 2]!) +
    p[a + 2]! * (p[b]! * p[c + 1]! - p[c]! * p[b + 1]!)
  );
}
