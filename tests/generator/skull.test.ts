import { beforeAll, describe, expect, it } from 'vitest';
import { craniumFields } from '#generator/build/craniumField.ts';
import { mandibleFields } from '#generator/build/mandibleField.ts';
import { buildCranium, buildMandible, SKULL } from '#generator/build/skull.ts';
import {
  ellipsoidForm,
  levelStations,
  lineCrease,
  plateForm,
  resolvedSuture,
  stationSolid,
  strapForm,
} from '#generator/build/skullParts.ts';
import { boundsMm } from '#generator/core/meshMeasure.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { Solid } from '#generator/core/solid.ts';
import type { LandmarkId } from '#generator/definitions/landmarks.ts';
import { isExactMirror, measureSolid } from './solidChecks.ts';

const FILE = 'generator/definitions/bones/example.ts';
const INSIDE = [0, 1640, -10] as const;

describe('the skull, at preview density', () => {
  let cranium: Solid;
  let mandible: Solid;
  beforeAll(async () => {
    cranium = await buildCranium('preview');
    mandible = await buildMandible('preview');
  }, 180_000);

  it('is two closed pieces; arches, passages of the nose and lower fissures of the orbits make the handles', () => {
    expect(SKULL.map(({ id, sides, genus }) => [id, sides, genus])).toEqual([
      ['cranium', 'median', 6],
      ['mandible', 'median', 0],
    ]);
    for (const [solid, genus] of [
      [cranium, 6],
      [mandible, 0],
    ] as const) {
      expect(measureSolid(solid)).toMatchObject({ closed: true, genus, numPieces: 1, numFoldedEdges: 0 });
    }
  });

  it('is an exact mirror image of itself', () => {
    expect(isExactMirror(cranium)).toBe(true);
    expect(isExactMirror(mandible)).toBe(true);
  });

  it('has the size of an adult skull', () => {
    const [least, greatest] = boundsMm(cranium);
    // greatest breadth of the braincase: 147 mm between the parietal bones of the measured skull
    expect(greatest[0] - least[0]).toBeCloseTo(147, -0.5);
    // from the tip of the nasal bones to the occiput, some 10 mm more than the length from the glabella
    expect(greatest[2] - least[2]).toBeGreaterThan(190);
    expect(greatest[2] - least[2]).toBeLessThan(206);
    const [jawLeast, jawGreatest] = boundsMm(mandible);
    // between the outer poles of the condyles; from menton to the top of the condyle
    expect(jawGreatest[0] - jawLeast[0]).toBeCloseTo(104, -0.5);
    expect(jawGreatest[1] - jawLeast[1]).toBeCloseTo(82, -0.5);
  });

  it('encloses what it should: orbits and nose carved, the braincase filled but for the posterior fossa', () => {
    expect(measureSolid(cranium).volumeMm3 / 1e6).toBeCloseTo(1.95, 1);
    expect(measureSolid(mandible).volumeMm3 / 1e3).toBeGreaterThan(44);
    expect(measureSolid(mandible).volumeMm3 / 1e3).toBeLessThan(54);
  });

  it('marks teeth and sutures', () => {
    const masks = cranium.masks01!;
    let teeth = 0;
    let seams = 0;
    for (let v = 0; v < masks.length / 4; v++) {
      const [x, y, z] = cranium.positionsMm.subarray(3 * v, 3 * v + 3);
      if (masks[4 * v] > 0.5) {
        teeth++;
        expect(y).toBeLessThan(1545);
        expect(z).toBeGreaterThan(30);
      }
      if (masks[4 * v + 1] > 0.5) seams++;
      expect(Number.isFinite(x + y + z)).toBe(true);
    }
    expect(teeth).toBeGreaterThan(500);
    expect(seams).toBeGreaterThan(300);
  });
});

describe('the bite', () => {
  it('is closed without the jaw entering the cranium', () => {
    const cranium = craniumFields().field;
    const jaw = mandibleFields().field;
    const least = { teeth: Infinity, condyle: Infinity };
    for (let x = 0.25; x < 58; x += 1) {
      for (let y = 1524; y < 1580; y += 1) {
        for (let z = -4; z < 92; z += 1) {
          const inJaw = jaw(x, y, z);
          if (inJaw > 2) continue;
          const gap = Math.max(inJaw, cranium(x, y, z));
          expect(gap, `at ${x}, ${y}, ${z} mm`).toBeGreaterThan(0);
          const part = y < 1536 ? 'teeth' : 'condyle';
          least[part] = Math.min(least[part], gap);
        }
      }
    }
    // twice the distance from the middle of the gap
    expect(least.teeth).toBeLessThan(0.6);
    expect(least.condyle).toBeLessThan(1.5);
  });
});

describe('a faulty definition of the skull', () => {
  const problems: Record<string, () => unknown> = {
    'a strap of negative width': () =>
      strapForm(FILE, {
        name: 'arch',
        filletMm: 2,
        path: [
          [0, 1600, 0, 2, 2],
          [9, 1600, 0, -1, 2],
        ],
      }),
    'a strap at an unknown landmark': () =>
      strapForm(FILE, {
        name: 'process',
        filletMm: 2,
        path: [
          [0, 1600, 0, 2, 2],
          ['nowhere' as LandmarkId, 1, 1],
        ],
      }),
    'a hollow without size': () =>
      ellipsoidForm(FILE, { name: 'pit', centre: [0, 1600, 0], radiiMm: [3, 0, 3], filletMm: 1 }),
    'a fillet of nothing': () =>
      ellipsoidForm(FILE, { name: 'pit', centre: [0, 1600, 0], radiiMm: [3, 3, 3], filletMm: 0 }),
    'a plate of one row': () =>
      plateForm(FILE, {
        name: 'wall',
        filletMm: 1,
        rows: [{ from: [0, 1600, 0], to: [0, 1600, 9], thicknessMm: [2] }],
      }),
    'a plate of no thickness': () =>
      plateForm(FILE, {
        name: 'wall',
        filletMm: 1,
        rows: [
          { from: [0, 1600, 0], to: [0, 1600, 9], thicknessMm: [2] },
          { from: [0, 1590, 0], to: [0, 1590, 9], thicknessMm: [2, 0] },
        ],
      }),
    'a level with a negative radius': () =>
      levelStations(FILE, [{ levelMm: 1620, radiiMm: { 0: 90, 40: -3 } }], { x: 0, z: 0 }),
    'a station on the right half': () =>
      stationSolid(FILE, { euryon: { at: [-70, 1630, -20] }, vertex: { at: [0, 1705, -10] } }, INSIDE),
    'a station without a direction': () =>
      stationSolid(FILE, { vertex: { at: [0, 1705, -10], normal: [0, 0, 0] } }, INSIDE),
    'a station that is no place': () => stationSolid(FILE, { vertex: { at: [0, NaN, -10] } }, INSIDE),
    'a ridge of no width': () =>
      lineCrease(FILE, { name: 'line', heightMm: 1, spreadMm: 0, path: [[0, 1600, 80, 1]] }),
    'a suture with teeth of no length': () =>
      resolvedSuture(FILE, {
        name: 'seam',
        depthMm: 1,
        spreadMm: 1,
        teethMm: 1,
        toothLengthMm: 0,
        path: [['bregma', 1]],
      }),
  };

  it.each(Object.entries(problems))('stops with file, field and reason: %s', (_, build) => {
    expect(build).toThrow(DefinitionProblem);
    expect(build).toThrow(FILE);
  });
});
