import { describe, expect, it } from 'vitest';
import { DefinitionProblem } from '#generator/core/problem.ts';
import { buildStrap, type StrapStation } from '#generator/kernels/strap.ts';
import { measureSolid } from './solidChecks.ts';

const options = { file: 'test', superficial: [0, 0, 1] as const, around: 32, along: 40, endPower: 40 };

/** A straight bar along y, 100 mm long, 20 wide, 10 thick, an ellipse in section. */
const bar = (change: Partial<StrapStation> = {}, at = 1): StrapStation[] =>
  [0, 50, 100].map((y, i) => ({
    name: `y${y}`,
    centreMm: [0, y, 0],
    widthDirection: [1, 0, 0],
    halfWidthMm: 10,
    halfThicknessMm: 5,
    ...(i === at ? change : {}),
  }));

describe('buildStrap', () => {
  it('makes a closed ball without handles or folds, as large as the figures say', () => {
    const m = measureSolid(buildStrap(bar(), options).solid);
    expect(m).toMatchObject({ closed: true, genus: 0, numFoldedEdges: 0 });
    expect(m.volumeMm3).toBeGreaterThan(Math.PI * 50 * 100 * 0.95);
    expect(m.volumeMm3).toBeLessThan(Math.PI * 50 * 100);
    expect(m.minMm[0]).toBeCloseTo(-10, 0);
    expect(m.maxMm[2]).toBeCloseTo(5, 0);
  });

  it('is outward-facing whichever way the thickness axis falls', () => {
    const flipped = buildStrap(bar(), { ...options, superficial: [0, 0, -1] });
    expect(measureSolid(flipped.solid).volumeMm3).toBeGreaterThan(0);
    expect(flipped.space.point(0.5, 0, 0)[2]).toBeCloseTo(-5, 1);
  });

  it('places a point by along, across and depth', () => {
    const { space } = buildStrap(bar(), options);
    const surface = space.point(0.5, 0, 0);
    expect(surface[1]).toBeCloseTo(50);
    expect(surface[2]).toBeCloseTo(5, 1);
    expect(space.point(0.5, 1, 0.5)[0]).toBeCloseTo(10, 1);
    const found = space.locate([4, 30, 1]);
    expect(found.distanceMm).toBeLessThan(0.3);
    expect(found.along).toBeCloseTo(0.3, 1);
    expect(found.across).toBeCloseTo(0.4, 1);
  });

  it('gives fibre coordinates in mm and tendon at the ends only', () => {
    const { solid, muscleCoordinates } = buildStrap(bar(), {
      ...options,
      tendon: { origin: 0.1, insertion: 0.2 },
    });
    const longest = Math.max(...solid.fibreMm.filter((_, i) => i % 2 === 1));
    expect(longest).toBeCloseTo(100, 3);
    solid.tendon01.forEach((weight, v) => {
      const along = muscleCoordinates[3 * v];
      if (along > 0.16 && along < 0.69) expect(weight).toBe(0);
      if (along === 0 || along === 1) expect(weight).toBe(1);
    });
  });

  it.each([
    [{ halfThicknessMm: -1 }, 'halfThicknessMm', 'more than 0 mm'],
    [{ halfWidthMm: 0 }, 'halfWidthMm', 'more than 0 mm'],
    [{ widthDirection: [-1, 0, 0] as const }, 'widthDirection', 'twist'],
    [{ centreMm: [0, 0, 0] as const }, 'centreMm', 'coincides'],
    [{ exponent: 9 }, 'exponent', 'between'],
  ])('refuses %o, naming the field', (change, field, reason) => {
    expect(() => buildStrap(bar(change), options)).toThrow(DefinitionProblem);
    expect(() => buildStrap(bar(change), options)).toThrow(
      new RegExp(`test: stations\\[1\\].*${field}.*${reason}`),
    );
  });
});
