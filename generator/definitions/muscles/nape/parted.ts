/** Where slips have come together side by side: one row across them all, parted between neighbours. */
import { chordKnots, pointCurve, profile } from '#generator/kernels/spline.ts';
import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import type { Place } from '#generator/definitions/landmarks.ts';
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

/** A row that slips of equal width share. */
export interface SharedRow {
  readonly name: string;
  readonly numSlips: number;
  /** From the first edge of the first slip to the last edge of the last, atlas mm. */
  readonly path: readonly ReadonlyVec3[];
  /** At evenly spread places of the row, mm. */
  readonly thicknessMm: readonly number[];
}

/** The share of the row that belongs to slip `num`, counted from 0. */
export function shareOf({ name, numSlips, path, thicknessMm }: SharedRow, num: number): MuscleRow {
  const place = pointCurve(chordKnots(path), path);
  const thickness = profile(thicknessMm);
  const edges = [num / numSlips, (num + 1) / numSlips];
  return { name, path: edges.map(place), thicknessMm: edges.map(thickness) };
}
