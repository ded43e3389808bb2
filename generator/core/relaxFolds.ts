import type { TriangleMesh } from '#generator/kernels/surfaceNets.ts';
import { doubleAreaNormal } from './meshMeasure.ts';
import { facesOfEdges } from './meshTopology.ts';

/** An edge is folded where its two faces look further apart than this; stricter than the 120 degrees that count as a fault. */
const FOLD_COSINE = Math.cos((110 * Math.PI) / 180);
/** Folds that are still there after so many rounds are left for the caller to find. */
const ROUNDS = 8;

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly triangles: readonly number[];
}

/**
 * Straightens the few edges that the simplifier, and the projection onto the field after it, have folded over: the corners of
 * both faces move half-way to the mean of their neighbours, round after round, until no edge is folded or {@link ROUNDS} are
 * over. Changes the positions (mm) in place; a mesh without folds stays as it is to the last bit.
 *
 * @param constrain  puts vertices back where they must stay; called after each round.
 */
export function relaxFolds(mesh: TriangleMesh, constrain: (positionsMm: Float64Array) => void): void {
  const edges = edgesOf(mesh);
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

  /** Adds a vertex to the sum of positions and their number, where a sum is kept. */
  function addTo(sum: number[] | undefined, v: number): void {
    if (!sum) return;
    for (let k = 0; k < 3; k++) sum[k] += mesh.positionsMm[3 * v + k];
    sum[3]++;
  }
}

function edgesOf(mesh: TriangleMesh): Edge[] {
  const numVertices = mesh.positionsMm.length / 3;
  return [...facesOfEdges(mesh)].map(([key, faces]) => ({
    a: Math.floor(key / numVertices),
    b: key % numVertices,
    triangles: faces.map((face) => Math.abs(face) - 1),
  }));
}

/** Slivers count too, unlike in `foldedVertices`: it is they that fold first. */
function foldedCorners({ positionsMm, indices }: TriangleMesh, edges: readonly Edge[]): Set<number> {
  const corners = new Set<number>();
  for (const { triangles } of edges) {
    if (triangles.length !== 2) continue;
    const [m, n] = triangles.map((t) => doubleAreaNormal(positionsMm, indices, t));
    const length = Math.hypot(...m) * Math.hypot(...n);
    if (m[0] * n[0] + m[1] * n[1] + m[2] * n[2] >= FOLD_COSINE * length) continue;
    for (const t of triangles) for (let k = 0; k < 3; k++) corners.add(indices[3 * t + k]);
  }
  return corners;
}
