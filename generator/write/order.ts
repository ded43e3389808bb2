import { MeshoptEncoder } from 'meshoptimizer';
import type { DecoratedStructure } from '#generator/core/decorated.ts';

/** The same mesh with triangles and vertices in the order that packs smallest and draws without cache misses. */
export async function ordered(structure: DecoratedStructure): Promise<DecoratedStructure> {
  await MeshoptEncoder.ready;
  const { solid } = structure;
  const indices = solid.indices.slice();
  const [newIndexOf, numUsed] = MeshoptEncoder.reorderMesh(indices, true, true);
  const pick = <T extends Float32Array | Float64Array | Uint8Array>(
    src: T | undefined,
    size: number,
  ): T | undefined => {
    if (!src) return undefined;
    const dst = src.slice(0, numUsed * size) as T;
    for (let v = 0; v < newIndexOf.length; v++) {
      const to = newIndexOf[v];
      if (to === 0xffffffff) continue;
      for (let k = 0; k < size; k++) dst[to * size + k] = src[v * size + k];
    }
    return dst;
  };
  const fibreMm = pick(solid.fibreMm, 2);
  const tendon01 = pick(solid.tendon01, 1);
  const masks01 = pick(solid.masks01, 4);
  const regionIndex = pick(structure.regionIndex, 1);
  return {
    ...structure,
    open01: pick(structure.open01, 1)!,
    ...(regionIndex && { regionIndex }),
    solid: {
      positionsMm: pick(solid.positionsMm, 3)!,
      indices,
      normals: pick(solid.normals, 3)!,
      ...(fibreMm && { fibreMm }),
      ...(tendon01 && { tendon01 }),
      ...(masks01 && { masks01 }),
    },
  };
}
