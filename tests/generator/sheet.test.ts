import { describe, expect, it } from 'vitest';
import { DefinitionProblem } from '#generator/core/problem.ts';
import { buildSheet, type SheetRow } from '#generator/kernels/sheet.ts';
import { countSelfCrossings, measureSolid } from './solidChecks.ts';

const options = {
  file: 'test',
  superficial: [0, 0, 1] as const,
  across: 24,
  along: 24,
  edgePower: 60,
  endPower: 60,
};

/** A flat plate, 60 wide (x), 100 long (y), 4 thick (z). */
const plate = (change: Partial<SheetRow> = {}): SheetRow[] =>
  [0, 40, 100].map((y, i) => ({
    name: `y${y}`,
    pathMm: [
      [-30, y, 0],
      [0, y, 0],
      [30, y, 0],
    ],
    thicknessMm: 4,
    ...(i === 1 ? change : {}),
  }));

describe('buildSheet', () => {
  it('makes a closed ball without handles or folds, as large as the figures say', () => {
    const m = measureSolid(buildSheet(plate(), options).solid);
    expect(m).toMatchObject({
      closed: true,
      genus: 0,
      numFoldedEdges: 0,
      numTriangles: 4 * 24 * 24 + 8 * 24,
    });
    expect(m.volumeMm3 / 24000).toBeGreaterThan(0.93);
    expect(m.volumeMm3 / 24000).toBeLessThanOrEqual(1);
    expect(m.maxMm[2]).toBeCloseTo(2, 2);
  });

  it('is outward-facing whichever side is the superficial one', () => {
    const { solid, space } = buildSheet(plate(), { ...options, superficial: [0, 0, -1] });
    expect(measureSolid(solid).volumeMm3).toBeGreaterThan(0);
    expect(space.point(0.5, 0, 0)[2]).toBeCloseTo(-2, 2);
    expect(space.outward(0.5, 0)[2]).toBeCloseTo(-1, 5);
  });

  it('lets along mean length, whatever the spacing of the rows', () => {
    const { space } = buildSheet(plate(), options);
    expect(space.point(0.25, 0, 0.5)[1]).toBeCloseTo(25, 0);
    expect(space.point(0.7, -1, 0.5)[0]).toBeCloseTo(-30, 5);
    expect(space.locate([15, 60, 0]).across).toBeCloseTo(0.5, 1);
  });

  it('passes through every place of every row', () => {
    const rows = plate({
      pathMm: [
        [-25, 42, 3],
        [4, 40, 9],
        [31, 38, 2],
      ],
    });
    const { space } = buildSheet(rows, options);
    for (const place of rows[1].pathMm) expect(space.locate(place).distanceMm).toBeLessThan(0.2);
  });

  it('stays whole where all columns run into one tendon', () => {
    const rows = plate();
    rows[2] = {
      name: 'tendon',
      pathMm: [
        [-1, 100, 0],
        [1, 100, 0],
      ],
      thicknessMm: 1,
    };
    const m = measureSolid(buildSheet(rows, options).solid);
    expect(m).toMatchObject({ closed: true, genus: 0, numFoldedEdges: 0 });
  });

  it('is told from one that crosses itself', () => {
    const rows = plate();
    expect(countSelfCrossings(buildSheet(rows, options).solid)).toBe(0);
    // a middle row far beyond the last one: the sheet has to turn back through itself
    rows[1] = {
      ...rows[1],
      pathMm: [
        [-30, 60, 1.5],
        [0, 140, 0],
        [30, 60, -1.5],
      ],
    };
    expect(countSelfCrossings(buildSheet(rows, options).solid)).toBeGreaterThan(0);
  });

  it('takes a tendon fraction that differs from edge to edge', () => {
    const tendon = { origin: [0.4, 0.1, 0.1], insertion: 0 };
    const { solid, muscleCoordinates } = buildSheet(plate(), { ...options, tendon });
    const weightNear = (along: number, across: number): number => {
      let best = 0;
      let least = Infinity;
      solid.tendon01.forEach((w, v) => {
        const gap = Math.hypot(muscleCoordinates[3 * v] - along, muscleCoordinates[3 * v + 1] - across);
        if (gap < least) [least, best] = [gap, w];
      });
      return best;
    };
    expect(weightNear(0.3, -1)).toBeGreaterThan(0.5);
    expect(weightNear(0.3, 1)).toBe(0);
  });

  it.each([
    [{ thicknessMm: [3, -2, 3] }, 'thicknessMm\\[1\\]', 'more than 0 mm'],
    [{ pathMm: [[0, 0, 0]] as const }, 'path', 'at least 2'],
    [{ stops: [0, 0.5] }, 'stops', '3 needed'],
    [{ stops: [0, 0.5, 0.4] }, 'stops', 'from 0 to 1'],
  ])('refuses %o, naming the field', (change, field, reason) => {
    expect(() => buildSheet(plate(change), options)).toThrow(DefinitionProblem);
    expect(() => buildSheet(plate(change), options)).toThrow(
      new RegExp(`test: rows\\[1\\].*${field}.*${reason}`),
    );
  });
});
