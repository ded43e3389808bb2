/** Where slips have come together side by side: one row across them all, parted between neighbours. */
import type { Place } from '../../landmarks.ts';
import type { MuscleRow } from '../definition.ts';

export interface PartedRow {
  readonly name: string;
  /** Edges of the slips, from the first edge of the first to the last edge of the last: one more than there are slips. */
  readonly edges: readonly Place[];
  /** At these edges, mm. */
  readonly thicknessMm: readonly number[];
}

/** The stretch of the row that belongs to slip `num`, counted from 0. */
export function partOf({ name, edges, thicknessMm }: PartedRow, num: number): MuscleRow {
  return { name, path: edges.slice(num, num + 2), thicknessMm: thicknessMm.slice(num, num + 2) };
}
