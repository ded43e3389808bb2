import { MeshoptSimplifier } from 'meshoptimizer';
import type { TriangleMesh } from '#generator/kernels/surfaceNets.ts';

export interface SimplifyOptions {
  /** Triangles wanted; slightly more are left where the shape forbids fewer. */
  readonly targetTriangles: number;
  /** 3 per vertex, unit length. Edges across which they turn are kept. */
  readonly normals: Float32Array;
  /** How much a turn of the normals counts against a shift of the surface, in meshoptimizer's scale. Default 2.2. */
  readonly normalWeight?: number;
  /** Per vertex numbers from 0 to 1 whose borders are to be kept (masks), equally many for each. */
  readonly masks01?: Float32Array;
  /** How much a mask counts, in the same scale. Default 1.5. */
  readonly maskWeight?: number;
  /** Keeps the vertices of an open border where and as many as they are. Default false: the border is thinned along itself. */
  readonly lockBorder?: boolean;
}

/** Greatest error allowed, as a share of the mesh's size: the number of triangles is what ends the work. */
const GREATEST_ERROR = 0.05;

/**
 * Fewer triangles over a subset of the same vertices. `RegularizeLight` avoids slivers that would shade as cracks; the full
 * regularisation destroys small forms such as lids and ears.
 */
export async function simplify(mesh: TriangleMesh, options: SimplifyOptions): Promise<TriangleMesh> {
  return compact(mesh.positionsMm, await simplifiedIndices(mesh, options));
}

/** The triangles that {@link simplify} leaves, over all the vertices of the mesh. */
export async function simplifiedIndices(mesh: TriangleMesh, options: SimplifyOptions): Promise<Uint32Array> {
  await MeshoptSimplifier.ready;
  const count = mesh.positionsMm.length / 3;
  const maskCount = options.masks01 ? options.masks01.length / count : 0;
  const stride = 3 + maskCount;
  const attributes = new Float32Array(count * stride);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 3; k++) attributes[i * stride + k] = options.normals[3 * i + k];
    for (let k = 0; k < maskCount; k++)
      attributes[i * stride + 3 + k] = options.masks01?.[maskCount * i + k] ?? 0;
  }
  const weights = [
    ...Array<number>(3).fill(options.normalWeight ?? 2.2),
    ...Array<number>(maskCount).fill(options.maskWeight ?? 1.5),
  ];
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    Float32Array.from(mesh.positionsMm),
    3,
    attributes,
    stride,
    weights,
    null,
    Math.round(options.targetTriangles) * 3,
    GREATEST_ERROR,
    options.lockBorder ? ['RegularizeLight', 'LockBorder'] : ['RegularizeLight'],
  );
  return indices;
}

/** Drops vertices that no triangle uses, keeping the order of first use. */
export function compact(positionsMm: Float64Array, indices: Uint32Array): TriangleMesh {
  const renumbered = new Int32Array(positionsMm.length / 3).fill(-1);
  const from: number[] = [];
  const used = indices.map((v) => {
    if (renumbered[v] < 0) renumbered[v] = from.push(v) - 1;
    return renumbered[v];
  });
  const kept = new Float64Array(from.length * 3);
  from.forEach((v, i) => kept.set(positionsMm.subarray(3 * v, 3 * v + 3), 3 * i));
  return { positionsMm: kept, indices: used };
}
