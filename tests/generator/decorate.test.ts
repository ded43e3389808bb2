import { describe, expect, it } from 'vitest';
import { bakedOpenness, shadeTask, shadedSolid } from '#generator/decorate/decorate.ts';
import type { LayeredStructure } from '#generator/decorate/decorate.ts';
import { cosineDirections } from '#generator/decorate/directions.ts';
import { openness } from '#generator/decorate/occlusion.ts';
import { rayTreeOf } from '#generator/core/rayTree.ts';
import { joined } from '#generator/core/mirror.ts';
import type { Solid } from '#generator/core/solid.ts';
import { ball, block } from './shapes.ts';

const structure = (id: string, kind: LayeredStructure['kind'], layer: LayeredStructure['layer'], solid: Solid): LayeredStructure => ({ id, kind, layer, sides: 'paired', genus: 0, solid }); // prettier-ignore

describe('cosineDirections', () => {
  it('are unit vectors above the plane whose mean height is two thirds', () => {
    const directions = cosineDirections(400);
    let height = 0;
    for (let i = 0; i < directions.length; i += 3) {
      expect(Math.hypot(...directions.subarray(i, i + 3))).toBeCloseTo(1, 12);
      height += directions[i + 2] / 400;
    }
    expect(height).toBeCloseTo(2 / 3, 3);
  });
});

describe('openness', () => {
  const floor = shadedSolid(ball([0, 0, 0], 20));

  it('is 1 all over a lone ball', () => {
    expect(Math.min(...openness(floor, rayTreeOf(floor)))).toBe(1);
  });

  it('falls beneath something close, and less the farther it is', () => {
    const under = (gapMm: number): number => {
      const roof = block([-30, 20 + gapMm, -30], [30, 25 + gapMm, 30]);
      return openness(floor, rayTreeOf(joined([floor, roof])))[0];
    };
    expect(under(2)).toBeLessThan(0.35);
    expect(under(15)).toBeGreaterThan(under(2) + 0.1);
    expect(under(60)).toBe(1);
  });

  it('does not grow dark on an edge', () => {
    const solid = shadedSolid(block([0, 0, 0], [10, 10, 10]));
    expect(Math.min(...openness(solid, rayTreeOf(solid)))).toBeGreaterThan(0.99);
  });
});

describe('shadeTask', () => {
  const deep = structure('deep', 'muscle', 'deep', ball([20, 0, 0], 5));
  const over = structure('over', 'muscle', 'superficial', ball([20, 0, 11], 5));
  const bone = structure('bone', 'bone', 'bones', ball([20, 0, -11], 5));
  const skin = structure('skin', 'skin', 'skin', ball([0, 0, 0], 60));
  const all = [deep, over, bone, skin];
  const numShading = (target: LayeredStructure): number => shadeTask(target, all).around.length;

  it('leaves out what is gone once the structure can be seen, and what is out of reach', () => {
    expect(numShading(deep)).toBe(2);
    expect(numShading(over)).toBe(3);
    // The other side's bone lies 30 mm off: within reach among bones, beyond it among muscles.
    expect(numShading(bone)).toBe(2);
  });

  it('leaves out the other parts of the same muscle', () => {
    const part = { ...over, id: 'trapezius-middle' };
    const beside = { ...over, id: 'trapezius-lower' };
    expect(shadeTask(part, [part, beside]).around).toHaveLength(1);
    expect(shadeTask(over, [over, beside]).around.length).toBeGreaterThan(1);
  });

  it('shades a muscle where another lies beside it', () => {
    const open01 = bakedOpenness(shadeTask(over, all));
    const [near, far] = [Math.min(...open01), Math.max(...open01)];
    expect(near).toBeLessThan(0.8);
    expect(far).toBe(1);
  });
});
