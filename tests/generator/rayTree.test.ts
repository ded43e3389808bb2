import { DoubleSide, Ray, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { treeOf } from '#generator/core/bvh.ts';
import { joined } from '#generator/core/mirror.ts';
import { rayTreeOf } from '#generator/core/rayTree.ts';
import { cosineDirections } from '#generator/decorate/directions.ts';
import { ball, block, ring } from './shapes.ts';

describe('rayTreeOf', () => {
  const solids = joined([ring(), ball([60, 4, 0], 9), block([30, -20, -30], [90, -15, 30])]);
  const [ours, theirs] = [rayTreeOf(solids), treeOf(solids)];
  const directions = cosineDirections(200);

  it.each([[25], [400]])('finds to the last bit what the general tree finds within %d mm', (reachMm) => {
    let numHits = 0;
    for (let v = 0; v < solids.positionsMm.length; v += 9) {
      const from = solids.positionsMm.map((mm, i) => mm + [0.1, 0.2, -0.3][i % 3]).slice(v, v + 3);
      for (let i = 0; i < directions.length; i += 3) {
        const direction = directions.slice(i, i + 3);
        const ray = new Ray(new Vector3(...from), new Vector3(...direction));
        const found = theirs.raycastFirst(ray, DoubleSide, 0, reachMm)?.distance ?? Infinity;
        if (ours.firstHitMm(from, direction, reachMm) !== found) expect.fail(`differs at ${v}, ${i}`);
        if (found < Infinity) numHits++;
      }
    }
    expect(numHits).toBeGreaterThan(1000);
  });

  it('finds a face that lies square to the ray, and nothing among no triangles', () => {
    const wall = rayTreeOf(block([-5, -5, 10], [5, 5, 12]));
    expect(wall.firstHitMm(Float64Array.of(0.5, 1, 0), Float64Array.of(0, 0, 1), 40)).toBe(10);
    expect(wall.firstHitMm(Float64Array.of(0.5, 1, 0), Float64Array.of(0, 0, -1), 40)).toBe(Infinity);
    const none = rayTreeOf({ positionsMm: new Float64Array(0), indices: new Uint32Array(0) });
    expect(none.firstHitMm(Float64Array.of(0, 0, 0), Float64Array.of(0, 0, 1), 40)).toBe(Infinity);
  });
});
