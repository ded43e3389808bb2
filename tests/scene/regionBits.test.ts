import { expect, test } from 'vitest';
import { REGION_BITS, regionBits } from '#scene/model/regionBits.ts';

/** A square of so many vertices a side; region 6 from the middle on, with one tooth in its border. */
function square(side: number): { surface: Uint8Array; indices: Uint32Array; tooth: number } {
  const surface = new Uint8Array(side * side * 4);
  const middle = Math.floor(side / 2);
  for (let v = 0; v < side * side; v++) surface[v * 4 + 2] = v % side >= middle ? 6 : 0;
  const tooth = middle * side + middle - 1;
  surface[tooth * 4 + 2] = 6;
  const indices: number[] = [];
  for (let row = 0; row + 1 < side; row++)
    for (let at = row * side; at + 1 < (row + 1) * side; at++)
      indices.push(at, at + 1, at + side, at + 1, at + side + 1, at + side);
  return { surface, indices: Uint32Array.from(indices), tooth };
}

test('a border is evened out, and what is well within a region keeps its number', () => {
  const { surface, indices, tooth } = square(20);
  const bits = regionBits(surface, indices);
  const numberAt = (vertex: number): number =>
    Array.from({ length: REGION_BITS }, (_, bit) =>
      bits[vertex * REGION_BITS + bit]! >= 128 ? 1 << bit : 0,
    ).reduce((sum, value) => sum + value);
  expect(numberAt(10 * 20 + 18)).toBe(6);
  expect(numberAt(10 * 20 + 1)).toBe(0);
  expect(numberAt(tooth)).toBe(0);
  // bits that change together do so in the same place
  for (let v = 0; v < 400; v++) expect(bits[v * REGION_BITS + 1]).toBe(bits[v * REGION_BITS + 2]);
});
