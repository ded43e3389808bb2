import type { ModelFile } from '#domain/atlas.ts';
import type { DecoratedStructure } from '#generator/core/decorated.ts';
import { topologyOf } from '#generator/core/meshTopology.ts';
import { simplifiedIndices } from '#generator/core/simplify.ts';

/** How finely a file shows its structures. */
export type Detail = ModelFile['detail'];

/** Share of the triangles that is left; where that would tear, pinch or crumple the mesh, more. */
const SHARES = [0.4, 0.5, 0.6, 0.75] as const;

/** Folded edges against triangles: a few that are smaller than a pixel do no harm here. */
const MOST_FOLDS = 1 / 300;

/**
 * The same structure with fewer triangles, for slow machines: a subset of its vertices with all that they carry. What cannot be
 * thinned without harm stays as it is.
 */
export async function lowDetail(structure: DecoratedStructure): Promise<DecoratedStructure> {
  const { solid } = structure;
  const before = topologyOf(solid);
  for (const share of SHARES) {
    const indices = await simplifiedIndices(solid, {
      targetTriangles: (share * solid.indices.length) / 3,
      normals: solid.normals,
      normalWeight: 0.8,
      ...(solid.masks01 && { masks01: solid.masks01, maskWeight: 1 }),
    });
    const { closed, genus, numPieces, numFolds } = topologyOf({ ...solid, indices });
    const same = genus === before.genus && numPieces === before.numPieces;
    if (closed && same && numFolds <= (MOST_FOLDS * indices.length) / 3)
      return { ...structure, solid: { ...solid, indices } };
  }
  return structure;
}
