import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';

/** A place of an end row and how far it has to move, mm. */
export interface RowAnchor {
  readonly atMm: ReadonlyVec3;
  readonly move: ReadonlyVec3;
}

/** Moves along an end row: where a place of the row's course has to go. */
export type RowMoves = (at: ReadonlyVec3) => Vec3;

/** Places along the row are this far apart, mm. */
const STEP_MM = 1;
/** The moves are averaged over about this far to either side, mm: a step between two bones would crease the muscle. */
const SMOOTH_MM = 5;

/**
 * From moves at the anchors of a row, in their order, to moves all along it: in between in proportion, then averaged.
 */
export function rowMoves(anchors: readonly RowAnchor[]): RowMoves {
  const places: { at: Vec3; move: Vec3 }[] = [];
  anchors.forEach(({ atMm, move }, i) => {
    const before = anchors[i - 1];
    const gapMm = before ? distance(before.atMm, atMm) : 0;
    const numSteps = before ? Math.max(1, Math.round(gapMm / STEP_MM)) : 1;
    for (let k = 1; k <= numSteps; k++) {
      const t = before ? k / numSteps : 1;
      places.push({
        at: between(before?.atMm ?? atMm, atMm, t),
        move: between(before?.move ?? move, move, t),
      });
    }
  });
  const smoothed = places.map((_, i) => {
    const sum: Vec3 = [0, 0, 0];
    let total = 0;
    places.forEach(({ move }, j) => {
      const weight = Math.exp(-0.5 * (((i - j) * STEP_MM) / SMOOTH_MM) ** 2);
      total += weight;
      for (let k = 0; k < 3; k++) sum[k] += weight * move[k];
    });
    return sum.map((mm) => mm / total) as Vec3;
  });
  return (at) => {
    let [nearest, leastSq] = [0, Infinity];
    places.forEach((place, i) => {
      const sq = (place.at[0] - at[0]) ** 2 + (place.at[1] - at[1]) ** 2 + (place.at[2] - at[2]) ** 2;
      if (sq < leastSq) [nearest, leastSq] = [i, sq];
    });
    return smoothed[nearest] ?? [0, 0, 0];
  };
}

/** Places of a polyline, its own and so many between that none lie farther apart than `stepMm`. */
export function subdivided(line: readonly ReadonlyVec3[], stepMm: number): Vec3[] {
  return line.flatMap((to, i): Vec3[] => {
    if (i === 0) return [[...to]];
    const from = line[i - 1];
    const num = Math.max(1, Math.ceil(distance(from, to) / stepMm));
    return Array.from({ length: num }, (_, k) => between(from, to, (k + 1) / num));
  });
}

const between = (a: ReadonlyVec3, b: ReadonlyVec3, t: number): Vec3 =>
  [0, 1, 2].map((k) => a[k] + (b[k] - a[k]) * t) as Vec3;

const distance = (a: ReadonlyVec3, b: ReadonlyVec3): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
