import { vertexNeighbours } from '#generator/core/meshMeasure.ts';
import { foldedVertices } from '#generator/core/meshTopology.ts';
import type { Solid } from '#generator/core/solid.ts';

/** A fold is an edge of more than 120 degrees; rounding to the grid of the file must not make one either. */
const FOLDED_DEG = 112;
const MOST_PASSES = 80;
/** Each pass takes this share of the move away where the mesh is folded, so that the end is reached in any case. */
const LOSS = 0.04;

/**
 * Takes back as much of a move as folds the mesh: around folded edges the move is evened out among neighbours and
 * weakened, in ever wider rings, until no fold is left that the mesh did not have before.
 */
export function unfolded(before: Solid, moved: Float64Array): Float64Array {
  const { offsets, list } = vertexNeighbours(before);
  let moves: Float64Array = moved.map((mm, i) => mm - before.positionsMm[i]);
  let positionsMm = moved;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const folded = foldedVertices({ ...before, positionsMm }, FOLDED_DEG);
    if (folded.size === 0) return positionsMm;
    let ring = folded;
    for (let width = 0; width < 2 + pass / 8; width++) ring = widened(ring, offsets, list);
    const next = moves.slice();
    for (const v of ring) {
      const num = offsets[v + 1] - offsets[v];
      for (let k = 0; k < 3; k++) {
        let sum = 0;
        for (let i = offsets[v]; i < offsets[v + 1]; i++) sum += moves[3 * list[i] + k];
        next[3 * v + k] = ((1 - LOSS) * (moves[3 * v + k] + sum / num)) / 2;
      }
    }
    moves = next;
    positionsMm = before.positionsMm.map((mm, i) => mm + moves[i]);
  }
  return positionsMm;
}

function widened(vertices: ReadonlySet<number>, offsets: Uint32Array, list: Uint32Array): Set<number> {
  const wider = new Set(vertices);
  for (const v of vertices) for (let i = offsets[v]; i < offsets[v + 1]; i++) wider.add(list[i]);
  return wider;
}
