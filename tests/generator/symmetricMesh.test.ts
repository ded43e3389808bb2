import { describe, expect, it } from 'vitest';
import { axis, symmetricMesh } from '#generator/core/fieldMesh.ts';
import type { Solid } from '#generator/core/solid.ts';
import {
  ball,
  ellipsoid,
  smoothDifference,
  smoothUnion,
  symmetric,
} from '#generator/kernels/distanceFields.ts';
import { meshFacts } from './meshFacts.ts';

/** A head of sorts: an egg with two ears, a nose and a mouth across the midline. */
const egg = ellipsoid([0, 0, 0], [20, 26, 23]);
const ear = ellipsoid([21, 2, 0], [3, 7, 5]);
const nose = ball([0, 0, 23], 5);
const mouth = ellipsoid([0, -11, 22], [8, 1.5, 5]);
const head = symmetric((x, y, z) =>
  smoothDifference(
    smoothUnion(smoothUnion(egg(x, y, z), ear(x, y, z), 3), nose(x, y, z), 4),
    mouth(x, y, z),
    1,
  ),
);
const options = {
  field: head,
  grid: { xs: axis([[0, 27, 1]]), ys: axis([[-29, 29, 1]]), zs: axis([[-26, 31, 1]]) },
};

/** Whether every vertex has its mirror image, to the last bit, and every triangle too. */
export function isExactMirror({ positionsMm: p, indices }: Solid): boolean {
  const key = (v: number, sign: 1 | -1): string => `${sign * p[3 * v] + 0} ${p[3 * v + 1]} ${p[3 * v + 2]}`;
  const at = new Map(Array.from({ length: p.length / 3 }, (_, v) => [key(v, 1), v]));
  const least = (t: number[]): string => {
    const first = t.indexOf(Math.min(...t));
    return [t[first], t[(first + 1) % 3], t[(first + 2) % 3]].join(' ');
  };
  const triangles = new Set<string>();
  for (let i = 0; i < indices.length; i += 3) triangles.add(least([...indices.subarray(i, i + 3)]));
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [...indices.subarray(i, i + 3)].map((v) => at.get(key(v, -1)));
    if (a === undefined || b === undefined || c === undefined || !triangles.has(least([a, c, b])))
      return false;
  }
  return true;
}

describe('a symmetric mesh', () => {
  it('is closed, in one piece, and an exact mirror image of itself', async () => {
    const solid = await symmetricMesh(options);
    expect(meshFacts(solid)).toMatchObject({ closed: true, genus: 0, pieces: 1, foldedEdges: 0 });
    expect(isExactMirror(solid)).toBe(true);
  });

  it('stays so when it is simplified, the midline locked or not', async () => {
    for (const lockMidline of [false, true]) {
      const solid = await symmetricMesh({ ...options, targetTriangles: 1600, lockMidline });
      const facts = meshFacts(solid);
      expect(facts).toMatchObject({ closed: true, genus: 0, pieces: 1, foldedEdges: 0 });
      expect(facts.triangles).toBeLessThan(1800);
      expect(isExactMirror(solid)).toBe(true);
    }
  });

  it('has normals that lie in the median plane on the midline', async () => {
    const { positionsMm, normals } = await symmetricMesh({ ...options, targetTriangles: 1600 });
    for (let i = 0; i < positionsMm.length; i += 3) {
      if (positionsMm[i] === 0) expect(normals?.[i]).toBe(0);
    }
  });

  it('is the same to the last bit each time', async () => {
    const [a, b] = [
      await symmetricMesh({ ...options, targetTriangles: 1600 }),
      await symmetricMesh({ ...options, targetTriangles: 1600 }),
    ];
    expect(a.positionsMm).toEqual(b.positionsMm);
    expect(a.indices).toEqual(b.indices);
  });
});
