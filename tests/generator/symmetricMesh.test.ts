import { describe, expect, it } from 'vitest';
import { axis, symmetricMesh } from '#generator/core/fieldMesh.ts';
import {
  ball,
  ellipsoid,
  smoothDifference,
  smoothUnion,
  symmetric,
} from '#generator/kernels/distanceFields.ts';
import { isExactMirror, measureSolid } from './solidChecks.ts';

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

describe('a symmetric mesh', () => {
  it('is closed, in one piece, and an exact mirror image of itself', async () => {
    const solid = await symmetricMesh(options);
    expect(measureSolid(solid)).toMatchObject({ closed: true, genus: 0, numPieces: 1, numFoldedEdges: 0 });
    expect(isExactMirror(solid)).toBe(true);
  });

  it('stays so when it is simplified, the midline locked or not', async () => {
    for (const lockMidline of [false, true]) {
      const solid = await symmetricMesh({ ...options, targetTriangles: 1600, lockMidline });
      const facts = measureSolid(solid);
      expect(facts).toMatchObject({ closed: true, genus: 0, numPieces: 1, numFoldedEdges: 0 });
      expect(facts.numTriangles).toBeLessThan(1800);
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
