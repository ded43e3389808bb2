import { describe, expect, it } from 'vitest';
import { axis } from '#generator/core/fieldMesh.ts';
import { ball, smoothUnion } from '#generator/kernels/distanceFields.ts';
import { surfaceNets } from '#generator/kernels/surfaceNets.ts';
import { sheetsOfMask } from '#generator/kernels/surfaceNetsTables.ts';
import { measureSolid } from './solidChecks.ts';

const even = axis([[-14, 14, 0.7]]);
const grid = { xs: even, ys: even, zs: even };

describe('surface nets', () => {
  it('mesh a ball as a closed surface that faces outwards, its volume within 1 %', () => {
    const facts = measureSolid(surfaceNets(ball([0.1, 0.2, -0.1], 10), grid));
    expect(facts).toMatchObject({ closed: true, genus: 0, numPieces: 1, numFoldedEdges: 0 });
    expect(facts.volumeMm3).toBeGreaterThan(4189 * 0.99);
    expect(facts.volumeMm3).toBeLessThan(4189 * 1.01);
  });

  it('mesh a torus with one handle, on an uneven grid', () => {
    const torus = (x: number, y: number, z: number): number => Math.hypot(Math.hypot(x, y) - 8, z) - 3;
    const xs = axis([
      [-14, 0, 1.1],
      [0, 14, 0.6],
    ]);
    const facts = measureSolid(surfaceNets(torus, { xs, ys: even, zs: even }));
    expect(facts).toMatchObject({ closed: true, genus: 1, numPieces: 1 });
    expect(facts.volumeMm3).toBeCloseTo(2 * Math.PI ** 2 * 8 * 9, -2);
  });

  it('find the same surface with and without skipping blocks', () => {
    const pair = (x: number, y: number, z: number): number =>
      smoothUnion(ball([-5, 0, 0], 6)(x, y, z), ball([5, 0, 0], 6)(x, y, z), 3);
    const skipping = surfaceNets(pair, grid);
    const everywhere = surfaceNets(pair, grid, { blockCells: 0 });
    expect(measureSolid(skipping)).toEqual(measureSolid(everywhere));
  });

  it('stay manifold where the field is rough below the size of a cell', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const rough = (x: number, y: number, z: number): number =>
        Math.hypot(x, y, z) -
        10 +
        2.5 * Math.sin(seed * 1.7 + 3.1 * x + Math.sin(2.3 * y) * 2) * Math.cos(2.9 * z + y);
      const facts = measureSolid(surfaceNets(rough, grid, { blockCells: 0 }));
      expect(facts.closed, `seed ${seed}`).toBe(true);
      expect(facts.volumeMm3, `seed ${seed}`).toBeGreaterThan(0);
    }
  });

  it('leave nothing for a field without surface in the grid', () => {
    expect(surfaceNets(() => 5, grid).indices).toHaveLength(0);
  });
});

describe('the table of sheets', () => {
  it('gives every crossed edge a sheet, at most four to a cell', () => {
    sheetsOfMask.forEach((sheets, mask) => {
      expect(sheets.count, `mask ${mask}`).toBeLessThanOrEqual(4);
      expect(new Set(sheets.ofEdge.filter((s) => s >= 0)).size).toBe(sheets.count);
    });
    expect(sheetsOfMask[0].count).toBe(0);
    expect(sheetsOfMask[0b10000001].count).toBe(2); // opposite corners inside
    expect(sheetsOfMask[0b01101001].count).toBe(4); // every other corner inside
  });
});
