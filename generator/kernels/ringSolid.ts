import type { ReadonlyVec3, Solid } from '#generator/core/solid.ts';
import { distance } from './vector.ts';

/**
 * A ball-like solid from rings of vertices between two poles; squares are cut along their shorter diagonal.
 *
 * @param rings all of one length, from the first pole to the last; counter-clockwise for one who looks at the first pole
 *   from outside.
 */
export function ringSolid(
  first: ReadonlyVec3,
  rings: readonly (readonly ReadonlyVec3[])[],
  last: ReadonlyVec3,
): Solid {
  const around = rings[0].length;
  const places = [first, ...rings.flat(), last];
  const indices: number[] = [];
  const vertex = (ring: number, i: number): number => 1 + ring * around + (i % around);
  const pole = places.length - 1;
  for (let i = 0; i < around; i++) {
    indices.push(0, vertex(0, i), vertex(0, i + 1));
    for (let k = 0; k + 1 < rings.length; k++) {
      const [a, b, c, d] = [vertex(k, i), vertex(k + 1, i), vertex(k + 1, i + 1), vertex(k, i + 1)];
      if (distance(places[a], places[c]) <= distance(places[b], places[d])) indices.push(a, b, c, a, c, d);
      else indices.push(a, b, d, b, c, d);
    }
    indices.push(pole, vertex(rings.length - 1, i + 1), vertex(rings.length - 1, i));
  }
  return { positionsMm: Float64Array.from(places.flat()), indices: Uint32Array.from(indices) };
}
