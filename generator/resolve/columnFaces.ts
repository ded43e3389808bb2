import type { Columns, MuscleBody } from './columns.ts';

/** The ends of each column: its outermost and innermost vertex (one and the same on the rim), and the way outwards. */
export interface ColumnFaces {
  readonly superficial: Uint32Array;
  readonly deep: Uint32Array;
  /** 3 per column, unit. */
  readonly outward: Float64Array;
}

export function columnFaces({ solid, outwardDirections: out }: MuscleBody, columns: Columns): ColumnFaces {
  const { positionsMm: p } = solid;
  const superficial = new Uint32Array(columns.num);
  const deep = new Uint32Array(columns.num);
  const outward = new Float64Array(3 * columns.num);
  const greatest = new Float64Array(columns.num).fill(-Infinity);
  const least = new Float64Array(columns.num).fill(Infinity);
  columns.columnOf.forEach((c, v) => {
    const height = p[3 * v] * out[3 * v] + p[3 * v + 1] * out[3 * v + 1] + p[3 * v + 2] * out[3 * v + 2];
    if (height > greatest[c]) [greatest[c], superficial[c]] = [height, v];
    if (height < least[c]) [least[c], deep[c]] = [height, v];
    for (let k = 0; k < 3; k++) outward[3 * c + k] = out[3 * v + k];
  });
  return { superficial, deep, outward };
}
