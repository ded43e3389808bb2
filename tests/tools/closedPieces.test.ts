import { expect, test } from 'vitest';
import { closedPieces } from '#tools/closedPieces.ts';

/** A tetrahedron at `x`, its four triangles with vertices of their own, as if cut along every edge. */
function tetrahedron(x: number, outwards: boolean): number[] {
  const [a, b, c, d] = [
    [x, 0, 0],
    [x + 1, 0, 0],
    [x, 1, 0],
    [x, 0, 1],
  ] as [number[], number[], number[], number[]];
  const faces = [
    [a, c, b],
    [a, b, d],
    [a, d, c],
    [b, c, d],
  ];
  return faces.flatMap((face) => (outwards ? face : face.toReversed()).flat());
}

const surfaceOf = (positions: readonly number[]) => ({
  positionsMm: Float32Array.from(positions),
  indices: Uint32Array.from({ length: positions.length / 3 }, (_, v) => v),
});

test('keeps what is closed, turned outwards, and drops a sheet', () => {
  const outside = tetrahedron(0, true);
  const insideOut = tetrahedron(10, false);
  const sheet = [20, 0, 0, 21, 0, 0, 20, 1, 0];
  const { positionsMm, indices } = closedPieces(surfaceOf([...outside, ...insideOut, ...sheet]));
  expect(indices).toHaveLength(24);
  const corner = (i: number) => [...positionsMm.subarray(3 * indices[i]!, 3 * indices[i]! + 3)];
  const sixfold = (first: number) =>
    [0, 3, 6, 9].reduce((sum, i) => {
      const [p, q, r] = [0, 1, 2].map((k) => corner(first + i + k)) as [number[], number[], number[]];
      const [x, y, z] = p as [number, number, number];
      return (
        sum +
        x * (q[1]! * r[2]! - q[2]! * r[1]!) -
        y * (q[0]! * r[2]! - q[2]! * r[0]!) +
        z * (q[0]! * r[1]! - q[1]! * r[0]!)
      );
    }, 0);
  expect(sixfold(0)).toBeCloseTo(1, 3);
  expect(sixfold(12)).toBeCloseTo(1, 3);
});
