/** Bodies and sheets of the reference: its muscles are closed bodies, some of them inside out, its fasciae open sheets. */
import type { Surface } from './fairComparison.ts';

/** Vertices nearer than this are one: the reference parts its meshes along seams, mm. */
const SAME_PLACE_MM = 0.01;

/** The connected pieces of a surface that no edge leaves open, each turned so that it faces outwards. */
export function closedPieces(surface: Surface): Surface {
  const { positionsMm } = surface;
  const indices = welded(surface);
  const pieceOf = pieces(indices, positionsMm.length / 3);
  const open = new Set(openVertices(indices).map((v) => pieceOf[v]));

  const volumes = new Map<number, number>();
  for (let i = 0; i < indices.length; i += 3) {
    const piece = pieceOf[indices[i]!]!;
    volumes.set(piece, (volumes.get(piece) ?? 0) + sixfoldVolume(positionsMm, indices, i));
  }
  const kept: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const piece = pieceOf[indices[i]!]!;
    if (open.has(piece)) continue;
    const [a, b, c] = indices.subarray(i, i + 3);
    kept.push(a!, ...((volumes.get(piece) ?? 0) < 0 ? [c!, b!] : [b!, c!]));
  }
  return { positionsMm, indices: Uint32Array.from(kept) };
}

/** For each vertex the least one of its piece: what the corners of each triangle know spreads until nothing changes. */
function pieces(indices: Uint32Array, numVertices: number): Int32Array {
  const pieceOf = Int32Array.from({ length: numVertices }, (_, v) => v);
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < indices.length; i += 3) {
      const corners = indices.subarray(i, i + 3);
      const least = Math.min(...Array.from(corners, (v) => pieceOf[v]!));
      for (const v of corners) {
        if (pieceOf[v] === least) continue;
        pieceOf[v] = least;
        changed = true;
      }
    }
  }
  return pieceOf;
}

/** One end of each edge that bounds one triangle alone. */
function openVertices(indices: Uint32Array): number[] {
  const numFaces = new Map<string, number>();
  for (let i = 0; i < indices.length; i += 3)
    for (let k = 0; k < 3; k++) {
      const ends = [indices[i + k]!, indices[i + ((k + 1) % 3)]!].sort((a, b) => a - b).join();
      numFaces.set(ends, (numFaces.get(ends) ?? 0) + 1);
    }
  return [...numFaces].filter(([, faces]) => faces === 1).map(([ends]) => Number.parseInt(ends));
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
