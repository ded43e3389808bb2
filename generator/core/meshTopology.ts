import { doubleAreaNormal } from './meshMeasure.ts';
import type { Solid } from './solid.ts';

/** How the triangles of a mesh hang together. */
export interface Topology {
  /** Edges with exactly one triangle. */
  readonly numOpenEdges: number;
  /** Edges with more than two triangles, or with two that run the same way along it. */
  readonly numBadEdges: number;
  /** Every edge has exactly two triangles, which agree on what is outside. */
  readonly closed: boolean;
  /** Connected pieces. */
  readonly numPieces: number;
  /** Handles of the whole; meaningful only where the mesh is closed. */
  readonly genus: number;
  /** Edges whose two triangles face more than 120 degrees apart: the mesh is folded there. */
  readonly numFolds: number;
}

const FOLD_COSINE = Math.cos((120 * Math.PI) / 180);

/** Slivers below this area have no direction worth judging. */
const LEAST_AREA_MM2 = 1e-4;

/** Judges a mesh; two vertices in one place are two, so a seam that is not welded is open. */
export function topologyOf(solid: Solid): Topology {
  const { positionsMm, indices } = solid;
  const numVertices = positionsMm.length / 3;
  const faceNormals = unitFaceNormals(positionsMm, indices);
  const edges = facesOfEdges(solid);
  const parent = Int32Array.from({ length: numVertices }, (_, v) => v);
  const used = new Uint8Array(numVertices);
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const from = indices[t + k];
      const to = indices[t + ((k + 1) % 3)];
      used[from] = 1;
      parent[rootOf(parent, from)] = rootOf(parent, to);
    }
  }
  let numOpenEdges = 0;
  let numBadEdges = 0;
  let numFolds = 0;
  for (const faces of edges.values()) {
    if (faces.length === 1) numOpenEdges++;
    else if (faces.length > 2 || Math.sign(faces[0]) === Math.sign(faces[1])) numBadEdges++;
    else if (cosineBetween(faceNormals, Math.abs(faces[0]) - 1, Math.abs(faces[1]) - 1) < FOLD_COSINE)
      numFolds++;
  }
  let numPieces = 0;
  let numUsed = 0;
  for (let v = 0; v < numVertices; v++) {
    numUsed += used[v];
    if (used[v] && rootOf(parent, v) === v) numPieces++;
  }
  const euler = numUsed - edges.size + indices.length / 3;
  return {
    numOpenEdges,
    numBadEdges,
    closed: indices.length > 0 && numOpenEdges === 0 && numBadEdges === 0,
    numPieces,
    genus: numPieces - euler / 2,
    numFolds,
  };
}

/** Vertices at the edges of a closed mesh whose two triangles face more than an angle apart. */
export function foldedVertices(solid: Solid, limitDeg: number): Set<number> {
  const limit = Math.cos((limitDeg * Math.PI) / 180);
  const numVertices = solid.positionsMm.length / 3;
  const faceNormals = unitFaceNormals(solid.positionsMm, solid.indices);
  const folded = new Set<number>();
  for (const [key, [a, b]] of facesOfEdges(solid)) {
    if (b === undefined || cosineBetween(faceNormals, Math.abs(a) - 1, Math.abs(b) - 1) >= limit) continue;
    folded.add(Math.floor(key / numVertices)).add(key % numVertices);
  }
  return folded;
}

/**
 * Faces at each edge. The key is least vertex x number of vertices + greatest vertex; a face is its index + 1, negative
 * where it runs along the edge from the greatest to the least.
 */
export function facesOfEdges({ positionsMm, indices }: Solid): Map<number, number[]> {
  const numVertices = positionsMm.length / 3;
  const edges = new Map<number, number[]>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [from, to] = [indices[t + k], indices[t + ((k + 1) % 3)]];
      const key = Math.min(from, to) * numVertices + Math.max(from, to);
      const face = from < to ? t / 3 + 1 : -(t / 3 + 1);
      const list = edges.get(key);
      if (list) list.push(face);
      else edges.set(key, [face]);
    }
  }
  return edges;
}

/** The vertex that stands for the piece a vertex belongs to; shortens the ways to it in `parent`. */
export function rootOf(parent: Int32Array, vertex: number): number {
  while (parent[vertex] !== vertex) {
    parent[vertex] = parent[parent[vertex]];
    vertex = parent[vertex];
  }
  return vertex;
}

/** 3 per triangle; zero for slivers. */
function unitFaceNormals(p: Float64Array, indices: Uint32Array): Float64Array {
  const normals = new Float64Array(indices.length);
  for (let t = 0; t < indices.length; t += 3) {
    const [x, y, z] = doubleAreaNormal(p, indices, t / 3);
    const length = Math.hypot(x, y, z);
    if (length / 2 < LEAST_AREA_MM2) continue;
    normals.set([x / length, y / length, z / length], t);
  }
  return normals;
}

function cosineBetween(n: Float64Array, a: number, b: number): number {
  return n[3 * a] * n[3 * b] + n[3 * a + 1] * n[3 * b + 1] + n[3 * a + 2] * n[3 * b + 2];
}
