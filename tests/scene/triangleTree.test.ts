import { describe, expect, it } from 'vitest';
import { buildTriangleTree, firstHit } from '#scene/picking/triangleTree.ts';

/** Mulberry32; a failing seed can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Small triangles strewn in a cube, each with vertices of its own. */
function soup(count: number, next: () => number) {
  const positions = new Float32Array(count * 9);
  for (let i = 0; i < count; i++) {
    const centre = [next(), next(), next()];
    for (let k = 0; k < 9; k++) positions[i * 9 + k] = centre[k % 3]! + (next() - 0.5) * 0.2;
  }
  return { positions, indices: Uint32Array.from({ length: count * 3 }, (_, i) => i) };
}

describe('the picking tree', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('answers as a search through all triangles does (seed %i)', (seed) => {
    const next = random(seed);
    const { positions, indices } = soup(400, next);
    const tree = buildTriangleTree(positions, indices);
    // One leaf over everything is the plain search.
    const plain = {
      ...tree,
      boxes: new Float32Array([-9, -9, -9, 9, 9, 9]),
      links: new Uint32Array([0, indices.length / 3]),
    };
    const counts = (triangle: number) => tree.indices[triangle * 3]! % 4 !== 0;
    let met = 0;
    for (let ray = 0; ray < 200; ray++) {
      const origin = [next() * 3 - 1, next() * 3 - 1, next() * 3 - 1] as const;
      const towards = [next() - origin[0], next() - origin[1], next() - origin[2]];
      const length = Math.hypot(...towards);
      const direction = towards.map((t) => t / length) as [number, number, number];
      const hit = firstHit(tree, origin, direction, counts);
      expect(hit).toEqual(firstHit(plain, origin, direction, counts));
      if (hit) met += 1;
    }
    expect(met).toBeGreaterThan(50);
  });

  it('keeps every triangle', () => {
    const { positions, indices } = soup(333, random(9));
    const tree = buildTriangleTree(positions, indices.slice());
    expect([...tree.indices].sort((a, b) => a - b)).toEqual([...indices]);
  });

  it('meets fronts only, along an axis as well', () => {
    const positions = new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]);
    const tree = buildTriangleTree(positions, new Uint32Array([0, 1, 2]));
    expect(firstHit(tree, [0.2, 0.2, 1], [0, 0, -1], () => true)).toEqual({ distance: 1, triangle: 0 });
    expect(firstHit(tree, [0.2, 0.2, -1], [0, 0, 1], () => true)).toBeNull();
    expect(firstHit(tree, [0.2, 0.2, 1], [0, 0, -1], () => false)).toBeNull();
  });

  it('is empty over nothing, and takes triangles that lie on each other', () => {
    expect(
      firstHit(buildTriangleTree(new Float32Array(), new Uint32Array()), [0, 0, 1], [0, 0, -1], () => true),
    ).toBeNull();
    const positions = new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]);
    const many = Uint32Array.from({ length: 120 }, (_, i) => i % 3);
    expect(
      firstHit(buildTriangleTree(positions, many), [0.2, 0.2, 1], [0, 0, -1], () => true)?.distance,
    ).toBe(1);
  });
});
