/**
 * Straightens the few edges that simplifying and projecting have folded over.
 */
import type { TriangleMesh } from '#generator/kernels/surfaceNets.ts';

/** An edge is folded where its two faces look further apart than this; stricter than the 120 degrees that are tested. */
const FOLD_COSINE = Math.cos((110 * Math.PI) / 180);
const ROUNDS = 8;

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly triangles: number[];
}

/**
 * Moves the corners of folded edges half-way to the mean of their neighbours, round after round, until none is left. Changes
 * the positions in place.
 *
 * @param constrain  puts vertices back where they must stay; called after each round.
 */
export function unfold(mesh: TriangleMesh, constrain: (positionsMm: Float64Array) => void): void {
  const edges = edgesOf(mesh.indices, mesh.positionsMm.length / 3);
  for (let round = 0; round < ROUNDS; round++) {
    const folded = foldedCorners(mesh, edges);
    if (folded.size === 0) return;
    const sums = new Map([...folded].map((v) => [v, [0, 0, 0, 0]]));
    for (const { a, b } of edges) {
      addTo(sums.get(a), b);
      addTo(sums.get(b), a);
    }
    for (const [v, [x, y, z, count]] of sums) {
      const p = mesh.positionsMm.subarray(3 * v, 3 * v + 3);
      p.set([(p[0] + x / count) / 2, (p[1] + y / count) / 2, (p[2] + z / count) / 2]);
    }
    constrain(mesh.positionsMm);
  }

  function addTo(sum: number[] | undefined, v: number): void {
    if (!sum) return;
    for (let k = 0; k < 3; k++) sum[k] += mesh.positionsMm[3 * v + k];
    sum[3]++;
  }
}

function edgesOf(indices: Uint32Array, vertexCount: number): Edge[] {
  const edges = new Map<number, Edge>();
  for (let i = 0; i < indices.length; i++) {
    const next = indices[i - (i % 3) + ((i + 1) % 3)];
    const [a, b] = indices[i] < next ? [indices[i], next] : [next, indices[i]];
    const triangle = Math.floor(i / 3);
    const known = edges.get(a * vertexCount + b);
    if (known) known.triangles.push(triangle);
    else edges.set(a * vertexCount + b, { a, b, triangles: [triangle] });
  }
  return [...edges.values()];
}

function foldedCorners({ positionsMm: p, indices }: TriangleMesh, edges: readonly Edge[]): Set<number> {
  const corners = new Set<number>();
  for (const { triangles } of edges) {
    if (triangles.length !== 2) continue;
    const [m, n] = triangles.map((t) => faceNormal(p, indices, t));
    const length = Math.hypot(...m) * Math.hypot(...n);
    if (m[0] * n[0] + m[1] * n[1] + m[2] * n[2] >= FOLD_COSINE * length) continue;
    for (const t of triangles) for (let k = 0; k < 3; k++) corners.add(indices[3 * t + k]);
  }
  return corners;
}

/** As long as twice the face's area. */
function faceNormal(p: Float64Array, indices: Uint32Array, t: number): [number, number, number] {
  const [a, b, c] = [3 * indices[3 * t], 3 * indices[3 * t + 1], 3 * indices[3 * t + 2]];
  const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}
