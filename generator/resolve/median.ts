import type { MuscleBody } from './columns.ts';

/**
 * The right half of a body of the midline as the mirror image of its left one: obstacles are known on the left alone. A
 * vertex without a twin stays where it is.
 *
 * @returns positions, 3 per vertex, mm
 */
export function mirroredHalves(
  { solid, muscleCoordinates: m }: MuscleBody,
  moved: Float64Array,
): Float64Array {
  const { positionsMm: before } = solid;
  const twins = new Map<string, number>();
  const keyAt = (v: number, side: 1 | -1): string =>
    [m[3 * v], side * m[3 * v + 1], m[3 * v + 2]].map((n) => Math.round(n * 1e4) + 0).join();
  for (let v = 0; v < m.length / 3; v++) twins.set(keyAt(v, 1), v);
  const positionsMm = moved.slice();
  for (let v = 0; v < m.length / 3; v++) {
    const twin = twins.get(keyAt(v, -1));
    if (twin === undefined) continue;
    if (twin === v) positionsMm[3 * v] = 0;
    else if (before[3 * v] < before[3 * twin]) {
      positionsMm.set([-moved[3 * twin], moved[3 * twin + 1], moved[3 * twin + 2]], 3 * v);
    }
  }
  return positionsMm;
}
