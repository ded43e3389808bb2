import { describe, expect, it } from 'vitest';
import { topologyOf } from '#generator/core/meshTopology.ts';
import { depthInsideMm, probeOf } from '#generator/core/probe.ts';
import { skinCover } from '#generator/core/skinCover.ts';
import type { Probe } from '#generator/core/probe.ts';
import type { Solid, Vec3 } from '#generator/core/solid.ts';
import { buildSheet } from '#generator/kernels/sheet.ts';
import { columnsOf, gentleEnvelope } from '#generator/resolve/columns.ts';
import { coveredBy } from '#generator/resolve/coverage.ts';
import { movedSpace } from '#generator/resolve/movedSpace.ts';
import { ontoBone } from '#generator/resolve/ontoBone.ts';
import { pushed, pushOut } from '#generator/resolve/pushOut.ts';
import type { Obstacle } from '#generator/resolve/pushOut.ts';
import { SKIN_THICKNESS_MM, underSkin } from '#generator/resolve/underSkin.ts';
import { ball, block } from './shapes.ts';

/** A flat sheet of 60 x 40 mm, 4 mm thick, in the plane z = 0, fibres along y, its superficial face towards +z. */
const sheet = buildSheet(
  [
    { name: 'origin', pathMm: [[10, 60, 0], [50, 60, 0]], thicknessMm: 4 }, // prettier-ignore
    { name: 'middle', pathMm: [[10, 30, 0], [50, 30, 0]], thicknessMm: 4 }, // prettier-ignore
    { name: 'insertion', pathMm: [[10, 0, 0], [50, 0, 0]], thicknessMm: 4 }, // prettier-ignore
  ],
  { file: 'a test', superficial: [0, 0, 1] },
);
const columns = columnsOf(sheet);

const places = ({ positionsMm: p }: Solid): Vec3[] =>
  Array.from({ length: p.length / 3 }, (_, v) => [p[3 * v], p[3 * v + 1], p[3 * v + 2]]);
const close = (at: Vec3): number[] => at.map((mm) => expect.closeTo(mm, 6) as number);
const deepest = (solid: Solid, probe: Probe): number =>
  Math.max(...places(solid).map((at) => depthInsideMm(probe, at)));

describe('columns', () => {
  it('gather the two faces over each other', () => {
    const most = Math.max(
      ...Array.from(columns.columnOf, (c) => columns.columnOf.filter((d) => d === c).length),
    );
    expect(most).toBe(2);
    expect(columns.num).toBeLessThan(sheet.solid.positionsMm.length / 3);
  });

  it('spread a demand no more steeply than asked', () => {
    const demand = new Float64Array(columns.num);
    demand[Math.floor(columns.num / 2)] = 3;
    const field = gentleEnvelope(columns, demand, 0.3, 0);
    for (let c = 0; c < columns.num; c++) {
      expect(field[c]).toBeGreaterThanOrEqual(demand[c]);
      for (let i = columns.offsets[c]; i < columns.offsets[c + 1]; i++) {
        const rise = Math.abs(field[c] - field[columns.list[i]]);
        expect(rise).toBeLessThanOrEqual(0.3 * columns.distancesMm[i] + 0.01);
      }
    }
  });
});

const bone = (solid: Solid): Obstacle => ({ probe: probeOf(solid), outwardPreference: 1 });

describe('pushOut', () => {
  const hump = probeOf(ball([30, 30, -10], 12));
  const push = pushOut(sheet, columns, [{ probe: hump, outwardPreference: 1 }]);
  const moved = { ...sheet.solid, positionsMm: pushed(sheet, columns, push) };

  it('brings a muscle out of a hump beneath it', () => {
    expect(deepest(sheet.solid, hump)).toBeGreaterThan(3);
    expect(deepest(moved, hump)).toBeLessThanOrEqual(0);
  });

  it('rises over it and folds nothing', () => {
    const area = (solid: Solid): number => Math.max(...places(solid).map((at) => at[2]));
    expect(area(moved) - area(sheet.solid)).toBeGreaterThan(3);
    expect(topologyOf(moved)).toMatchObject({ closed: true, genus: 0, numFolds: 0 });
  });

  it('leaves alone what touches nothing', () => {
    expect(pushOut(sheet, columns, [bone(ball([30, 30, -40], 12))]).mostMm).toBe(0);
  });

  it('lets an end sink as far into its bone as that allows, and no farther', () => {
    const beneathTheEnd = bone(block([0, 55, -10], [60, 70, -1]));
    expect(pushOut(sheet, columns, [{ ...beneathTheEnd, endSinkMm: 2 }]).mostMm).toBe(0);
    expect(pushOut(sheet, columns, [beneathTheEnd]).mostMm).toBeGreaterThan(1);
  });

  it('goes inwards beneath a bone that lies over it', () => {
    const arch = block([20, 20, 1], [40, 30, 12]);
    const under = {
      ...sheet.solid,
      positionsMm: pushed(sheet, columns, pushOut(sheet, columns, [bone(arch)])),
    };
    expect(deepest(under, probeOf(arch))).toBeLessThanOrEqual(0);
    // the face under the bone goes first, the one below follows, and the flesh between yields by 0.8 mm at most
    const lowestMm = Math.min(...places(under).map((at) => at[2]));
    expect(lowestMm).toBeLessThan(-2.2);
    expect(lowestMm).toBeGreaterThan(-3);
  });

  it('makes the muscle no thinner than by its share, and not at all where nothing may yield', () => {
    const arch = bone(block([20, 20, 1], [40, 30, 12]));
    const thinnest = (yieldShare: number): number => {
      const push = pushOut(sheet, columns, [arch], { yieldShare });
      return Math.max(...push.yielded.map(Math.abs));
    };
    expect(thinnest(0.1)).toBeGreaterThan(0.1);
    expect(thinnest(0.1)).toBeLessThanOrEqual(0.1 * 4 + 1e-6);
    expect(thinnest(0)).toBe(0);
  });

  it('goes sideways out of what lies beside it', () => {
    const wall = block([48.5, 20, -30], [60, 40, 30]);
    const { moves } = pushOut(sheet, columns, [bone(wall)]);
    const [x, z] = [0, 2].map((axis) => moves.filter((_, i) => i % 3 === axis));
    expect(Math.min(...x)).toBeLessThan(-1.4);
    expect(Math.max(...z.map(Math.abs))).toBeCloseTo(0, 9);
  });
});

describe('underSkin', () => {
  it('takes the superficial face back under the skin and leaves the deep one', () => {
    const skin = skinCover(block([-50, -50, -30], [100, 100, 2.2]));
    const sunk = { ...sheet.solid, positionsMm: underSkin(sheet, columns, skin).positionsMm };
    expect(-SKIN_THICKNESS_MM).toBeGreaterThanOrEqual(
      -Math.min(...places(sunk).map((at) => skin.depthMm(at))),
    );
    expect(Math.min(...places(sunk).map((at) => at[2]))).toBeCloseTo(-2, 1);
    expect(topologyOf(sunk)).toMatchObject({ closed: true, numFolds: 0 });
  });
});

describe('ontoBone', () => {
  const boneProbe = probeOf(block([0, 62, -20], [60, 80, 20]));
  const rows = [{ end: 'origin' as const, on: 'a-bone', lineMm: [[10, 60, 0], [50, 60, 0]] as Vec3[] }]; // prettier-ignore
  const laid = ontoBone(sheet, columns, rows, new Map([['a-bone', boneProbe]]));

  it('lays the row and the end of the muscle onto the bone', () => {
    expect(laid.attachments[0].lineMm).toEqual([close([10, 62, 0]), close([50, 62, 0])]);
    expect(
      Math.max(...places({ ...sheet.solid, positionsMm: laid.positionsMm }).map((at) => at[1])),
    ).toBeCloseTo(62, 5);
    expect(laid.farthestMm).toBeCloseTo(2, 5);
  });

  it('leaves the other end, and rows on fascia, where they are', () => {
    expect(
      Math.min(...places({ ...sheet.solid, positionsMm: laid.positionsMm }).map((at) => at[1])),
    ).toBeCloseTo(0, 9);
    expect(ontoBone(sheet, columns, rows, new Map()).positionsMm).toEqual(sheet.solid.positionsMm);
  });
});

describe('movedSpace', () => {
  it('carries places along with the faces', () => {
    const after = sheet.solid.positionsMm.map((mm, i) => (i % 3 === 2 ? mm + 5 : mm));
    const space = movedSpace(sheet.space, sheet, after);
    const [x, y, z] = sheet.space.point(0.4, 0.2, 0.5);
    expect(space.point(0.4, 0.2, 0.5)).toEqual([x, y, z + 5].map((mm) => expect.closeTo(mm, 6) as number));
    expect(space.locate([x, y, z + 5])).toMatchObject({ distanceMm: expect.closeTo(0, 0) as number });
  });
});

describe('coveredBy', () => {
  it('names what lies between a structure and the skin', () => {
    const skin = probeOf(block([-50, -50, -200], [110, 110, 30]));
    const others = [
      { id: 'over', probe: probeOf(block([0, 0, 8], [60, 60, 12])) },
      { id: 'beneath', probe: probeOf(block([0, 0, -12], [60, 60, -8])) },
      { id: 'grazes', probe: probeOf(block([48, 56, 8], [60, 70, 12])) },
    ];
    expect(coveredBy(sheet.solid, others, skin)).toEqual(['over']);
  });
});
