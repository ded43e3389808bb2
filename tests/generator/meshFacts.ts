import { topologyOf } from '#generator/core/meshTopology.ts';
import type { Solid } from '#generator/core/solid.ts';
import { measureSolid } from './solidChecks.ts';

/** What a meshed field must promise, whatever its triangles are. */
export function meshFacts(solid: Solid) {
  const { closed, genus, numPieces, numFolds } = topologyOf(solid);
  const { volumeMm3, numTriangles } = measureSolid(solid);
  return { closed, genus, pieces: numPieces, foldedEdges: numFolds, volumeMm3, triangles: numTriangles };
}
