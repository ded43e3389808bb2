import type { Solid } from '#generator/core/solid.ts';

/** A muscle as its kernel made it, on its way to its final place. */
export interface MuscleBody {
  readonly solid: Solid;
  /** 3 per vertex: along (0 to 1), across (-1 to 1), face (1 superficial, -1 deep, 0 rim). */
  readonly muscleCoordinates: Float32Array;
  /** 3 per vertex, unit: the way the superficial side lies. */
  readonly outwardDirections: Float32Array;
}

/**
 * The vertices of a muscle gathered by their place on its middle surface: a column holds the ones that lie over each
 * other, from the deep face to the superficial one. What moves a column moves both faces, so that thickness stays.
 */
export interface Columns {
  readonly num: number;
  /** Column of each vertex. */
  readonly columnOf: Uint32Array;
  /** Place of each column in the muscle: 0 to 1, and -1 to 1. */
  readonly along: Float64Array;
  readonly across: Float64Array;
  /** Neighbours of column c: `list[offsets[c]]` to `list[offsets[c + 1] - 1]`, and their distances in mm. */
  readonly offsets: Uint32Array;
  readonly list: Uint32Array;
  readonly distancesMm: Float64Array;
}

const keyOf = (along: number, across: number): number =>
  Math.round(along * 2e4) * 1e6 + Math.round((across + 1) * 1e4);

export function columnsOf({ solid, muscleCoordinates: m }: MuscleBody): Columns {
  const numVertices = solid.positionsMm.length / 3;
  const ids = new Map<number, number>();
  const columnOf = new Uint32Array(numVertices);
  const sums: number[] = [];
  const along: number[] = [];
  const across: number[] = [];
  for (let v = 0; v < numVertices; v++) {
    const key = keyOf(m[3 * v], m[3 * v + 1]);
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size;
      ids.set(key, id);
      sums.push(0, 0, 0, 0);
      along.push(m[3 * v]);
      across.push(m[3 * v + 1]);
    }
    columnOf[v] = id;
    for (let k = 0; k < 3; k++) sums[4 * id + k] += solid.positionsMm[3 * v + k];
    sums[4 * id + 3]++;
  }
  const neighbours = Array.from({ length: ids.size }, () => new Map<number, number>());
  const link = (a: number, b: number): void => {
    if (a === b || neighbours[a].has(b)) return;
    let squares = 0;
    for (let k = 0; k < 3; k++)
      squares += (sums[4 * a + k] / sums[4 * a + 3] - sums[4 * b + k] / sums[4 * b + 3]) ** 2;
    neighbours[a].set(b, Math.sqrt(squares));
    neighbours[b].set(a, Math.sqrt(squares));
  };
  for (let t = 0; t < solid.indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => columnOf[solid.indices[t + k]]);
    link(a, b);
    link(b, c);
    link(c, a);
  }
  const offsets = new Uint32Array(ids.size + 1);
  neighbours.forEach((map, c) => (offsets[c + 1] = offsets[c] + map.size));
  return {
    num: ids.size,
    columnOf,
    along: Float64Array.from(along),
    across: Float64Array.from(across),
    offsets,
    list: Uint32Array.from(neighbours.flatMap((map) => [...map.keys()])),
    distancesMm: Float64Array.from(neighbours.flatMap((map) => [...map.values()])),
  };
}

/**
 * The least field over the columns that is nowhere below `demand` and nowhere steeper than `slope` (mm each mm), smoothed:
 * a local demand becomes a gentle swelling instead of a dent beside a bump.
 */
export function gentleEnvelope(
  columns: Columns,
  demand: Float64Array,
  slope: number,
  numSmoothings = 4,
): Float64Array {
  const { offsets, list, distancesMm, num } = columns;
  let field = demand.slice();
  // Relaxation in order of height: each column is settled once, as in Dijkstra's search.
  const queue = Array.from(field.keys()).filter((c) => field[c] > 0);
  while (queue.length > 0) {
    const c = queue.shift()!;
    for (let i = offsets[c]; i < offsets[c + 1]; i++) {
      const offered = field[c] - slope * distancesMm[i];
      if (offered > field[list[i]] + 1e-3) {
        field[list[i]] = offered;
        queue.push(list[i]);
      }
    }
  }
  for (let pass = 0; pass < numSmoothings; pass++) {
    const next = field.slice();
    for (let c = 0; c < num; c++) {
      const degree = offsets[c + 1] - offsets[c];
      if (degree === 0) continue;
      let sum = 0;
      for (let i = offsets[c]; i < offsets[c + 1]; i++) sum += field[list[i]];
      next[c] = Math.max(demand[c], (field[c] + sum / degree) / 2);
    }
    field = next;
  }
  return field;
}
