import { describe, expect, it } from 'vitest';
import { joined } from '#generator/core/mirror.ts';
import { probeOf } from '#generator/core/probe.ts';
import type { Solid } from '#generator/core/solid.ts';
import { overlapOf, placesInside } from '#generator/report/overlap.ts';
import { ball, block } from './shapes.ts';

const body = (solid: Solid) => ({ solid, probe: probeOf(solid) });
const beam = block([0, 0, 0], [40, 10, 10]);

describe('placesInside', () => {
  it('spreads places through a solid in proportion to its volume', () => {
    expect((placesInside(beam, 0.8).length * 0.8 ** 3) / 4000).toBeCloseTo(1, 1);
    const sphere = ball([3, 5, 7], 12, 32, 48);
    expect(placesInside(sphere, 1).length / ((4 / 3) * Math.PI * 12 ** 3)).toBeCloseTo(1, 1);
  });

  it('counts bodies that lie in each other once, and gives the same again', () => {
    const twice = joined([beam, block([30, 0, 0], [60, 10, 10])]);
    expect(placesInside(twice, 1)).toEqual(placesInside(twice, 1));
    expect(placesInside(twice, 1).length / 6000).toBeCloseTo(1, 1);
  });
});

describe('overlapOf', () => {
  const bone = { id: 'bone', isMuscle: false, probe: probeOf(block([-5, 36, -5], [20, 60, 20])) };
  const muscle = { id: 'muscle', isMuscle: true, probe: probeOf(block([-5, -5, -5], [20, 8, 20])) };

  it('tells the shares of the volume in bone and in other muscles', () => {
    const { inBone01, inMuscles01 } = overlapOf([body(block([0, 0, 0], [10, 40, 10]))], [bone, muscle]);
    expect(inBone01).toBeCloseTo(0.1, 2);
    expect(inMuscles01).toBeCloseTo(0.2, 2);
  });

  it('counts slips of one muscle that lie in each other', () => {
    const beside = block([0, 10, 0], [40, 20, 10]);
    expect(overlapOf([body(beam), body(beside)], []).inOwnSlips01).toBe(0);
    const into = block([0, 5, 0], [40, 15, 10]);
    expect(overlapOf([body(beam), body(into)], []).inOwnSlips01).toBeCloseTo(0.5, 1);
    expect(overlapOf([body(beam), body(into)], []).inMuscles01).toBe(0);
  });
});
