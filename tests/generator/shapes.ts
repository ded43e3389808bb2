/** Small literal solids for the tests. */
import type { ReadonlyVec3, Solid } from '#generator/core/solid.ts';

/** An axis-parallel block, outward-facing. */
export function block(least: ReadonlyVec3, greatest: ReadonlyVec3): Solid {
  const positionsMm = Float64Array.from({ length: 24 }, (_, i) => {
    const corner = Math.floor(i / 3);
    return (corner >> (i % 3)) & 1 ? greatest[i % 3] : least[i % 3];
  });
  // Corners are numbered by bits: 1 = greatest x, 2 = greatest y, 4 = greatest z.
  const quads = [
    [0, 4, 6, 2],
    [1, 3, 7, 5],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 2, 3, 1],
    [4, 5, 7, 6],
  ];
  return { positionsMm, indices: Uint32Array.from(quads.flatMap(([a, b, c, d]) => [a, b, c, a, c, d])) };
}

/** A ring about the y axis through (60, 0, 0), outward-facing. */
export function ring(numAround = 24, numThrough = 12, majorMm = 20, minorMm = 6): Solid {
  const positionsMm: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i < numAround; i++) {
    for (let j = 0; j < numThrough; j++) {
      const [a, b] = [(2 * Math.PI * i) / numAround, (2 * Math.PI * j) / numThrough];
      const radius = majorMm + minorMm * Math.cos(b);
      positionsMm.push(60 + radius * Math.cos(a), minorMm * Math.sin(b), -radius * Math.sin(a));
      const at = (di: number, dj: number): number =>
        ((i + di) % numAround) * numThrough + ((j + dj) % numThrough);
      indices.push(at(0, 0), at(1, 0), at(1, 1), at(0, 0), at(1, 1), at(0, 1));
    }
  }
  return { positionsMm: Float64Array.from(positionsMm), indices: Uint32Array.from(indices) };
}

/** A ball, outward-facing; rings of latitude about the y axis. */
export function ball(centre: ReadonlyVec3, radiusMm: number, numRings = 16, numAround = 24): Solid {
  const positionsMm = [centre[0], centre[1] + radiusMm, centre[2]];
  for (let j = 1; j < numRings; j++) {
    const [height, radius] = [Math.cos((Math.PI * j) / numRings), Math.sin((Math.PI * j) / numRings)];
    for (let i = 0; i < numAround; i++) {
      const angle = (2 * Math.PI * i) / numAround;
      const unit = [radius * Math.sin(angle), height, radius * Math.cos(angle)];
      positionsMm.push(...unit.map((n, k) => centre[k] + n * radiusMm));
    }
  }
  positionsMm.push(centre[0], centre[1] - radiusMm, centre[2]);
  const indices: number[] = [];
  const at = (j: number, i: number): number => 1 + (j - 1) * numAround + (i % numAround);
  const pole = positionsMm.length / 3 - 1;
  for (let i = 0; i < numAround; i++) {
    indices.push(0, at(1, i), at(1, i + 1), pole, at(numRings - 1, i + 1), at(numRings - 1, i));
    for (let j = 1; j < numRings - 1; j++) {
      indices.push(at(j, i), at(j + 1, i), at(j + 1, i + 1), at(j, i), at(j + 1, i + 1), at(j, i + 1));
    }
  }
  return { positionsMm: Float64Array.from(positionsMm), indices: Uint32Array.from(indices) };
}
