import { describe, expect, it } from 'vitest';
import { signedVolumeMm3, vertexNormals } from '#generator/core/meshMeasure.ts';
import { topologyOf } from '#generator/core/meshTopology.ts';
import { mirroredSolid } from '#generator/core/mirror.ts';
import { depthInsideMm, probeOf } from '#generator/core/probe.ts';
import { block, ring } from './shapes.ts';

describe('topologyOf', () => {
  it('finds a block closed, in one piece, without handles or folds', () => {
    expect(topologyOf(block([0, 0, 0], [2, 3, 4]))).toEqual({
      numOpenEdges: 0,
      numBadEdges: 0,
      closed: true,
      numPieces: 1,
      genus: 0,
      numFolds: 0,
    });
  });

  it('counts one handle of a ring', () => {
    expect(topologyOf(ring())).toMatchObject({ closed: true, numPieces: 1, genus: 1 });
  });

  it('sees the hole that a missing triangle leaves', () => {
    const solid = block([0, 0, 0], [1, 1, 1]);
    const open = { ...solid, indices: solid.indices.slice(3) };
    expect(topologyOf(open)).toMatchObject({ closed: false, numOpenEdges: 3 });
  });

  it('sees a triangle that is turned inside out', () => {
    const solid = block([0, 0, 0], [1, 1, 1]);
    const indices = solid.indices.slice();
    [indices[0], indices[1]] = [indices[1], indices[0]];
    expect(topologyOf({ ...solid, indices })).toMatchObject({ closed: false, numBadEdges: 3 });
  });

  it('counts the edges of a fold', () => {
    // A tent so flat and sharp that its two slopes face almost opposite ways.
    //      0
    //    / | \      0 high, 1 2 3 a thin base
    //   1--2--3
    const positionsMm = Float64Array.from([0, 10, 0, -1, 0, 0, 0, 0, 0.2, 1, 0, 0]);
    const solid = { positionsMm, indices: Uint32Array.from([0, 1, 2, 0, 2, 3, 0, 3, 1, 1, 3, 2]) };
    expect(topologyOf(solid).numFolds).toBeGreaterThan(0);
  });
});

describe('mirroredSolid', () => {
  it('keeps the volume positive and the normals outward', () => {
    const solid = block([1, 0, 0], [2, 3, 4]);
    const mirror = mirroredSolid({ ...solid, normals: vertexNormals(solid) });
    expect(signedVolumeMm3(mirror)).toBeCloseTo(signedVolumeMm3(solid), 9);
    expect([...mirror.normals]).toEqual(
      [...vertexNormals(mirror)].map((n) => expect.closeTo(n, 6) as number),
    );
  });
});

describe('probe', () => {
  const probe = probeOf(block([0, 0, 0], [10, 10, 10]));

  it('says how far a point inside has to travel to come out', () => {
    expect(probe.exitMm([5, 5, 8], [0, 0, 1])).toBeCloseTo(2, 5);
    expect(probe.exitMm([5, 5, 12], [0, 0, 1])).toBe(0);
    expect(probe.exitMm([5, 5, -1], [0, 0, 1])).toBe(0);
  });

  it('measures depth, negative outside', () => {
    expect(depthInsideMm(probe, [5, 5, 9])).toBeCloseTo(1, 5);
    expect(depthInsideMm(probe, [5, 5, 12])).toBeCloseTo(-2, 5);
  });
});
