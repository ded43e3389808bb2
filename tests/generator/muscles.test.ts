import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import catalogue from '#content/catalogue.json' with { type: 'json' };
import { LAYERS } from '#domain/layers.ts';
import { shapeMuscle } from '#generator/build/buildMuscle.ts';
import { MUSCLE_ORDER, muscleBellies, muscleDefinition, muscleSpace } from '#generator/build/muscles.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import { at, type LandmarkId } from '#generator/definitions/landmarks.ts';
import { example } from '#generator/definitions/muscles/_example.ts';
import type { SheetMuscle } from '#generator/definitions/muscles/definition.ts';
import { definitionFile } from '#generator/definitions/muscles/index.ts';
import { DEPTH_ORDER } from '#generator/definitions/muscles/order.ts';
import { distance } from '#generator/kernels/vector.ts';
import { countSelfCrossings, measureSolid, surfaceMm2 } from './solidChecks.ts';

/** Corners of a sheet are rounded off by up to 2.5 mm each way, acute ones by a little more. */
const END_WITHIN_MM = 6;

/** Volume over half the surface: a membrane is no thinner, the thickest spindle of the neck no thicker, mm. */
const MEAN_THICKNESS_MM = [0.35, 20] as const;

describe.each(MUSCLE_ORDER)('%s', (id) => {
  const bellies = muscleBellies(id);
  const definition = muscleDefinition(id);

  it('is made of closed balls, outward-facing, without folds', () => {
    for (const { slip, solid } of bellies) {
      const { closed, genus, numPieces, numFoldedEdges, volumeMm3 } = measureSolid(solid);
      expect({ slip, closed, genus, numPieces, numFoldedEdges }).toEqual({
        ...{ slip, closed: true, genus: 0, numPieces: 1, numFoldedEdges: 0 },
      });
      const thicknessMm = (2 * volumeMm3) / surfaceMm2(solid);
      expect(thicknessMm, slip).toBeGreaterThan(MEAN_THICKNESS_MM[0]);
      expect(thicknessMm, slip).toBeLessThan(MEAN_THICKNESS_MM[1]);
    }
  });

  it('does not cross itself', () => {
    for (const { slip, solid } of bellies)
      expect({ slip, crossings: countSelfCrossings(solid) }).toEqual({ slip, crossings: 0 });
  });

  it('names each of its slips once', () => {
    expect(new Set(bellies.map(({ slip }) => slip)).size).toBe(bellies.length);
  });

  it('keeps clear of its twin across the midline, or lies evenly on both sides of it', () => {
    for (const { slip, solid, median } of bellies) {
      const { minMm, maxMm } = measureSolid(solid);
      if (median) expect(Math.abs(minMm[0] + maxMm[0]), slip).toBeLessThan(0.5);
      else expect(minMm[0], slip).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('ends on its attachment lines', () => {
    for (const [i, { slip, attachments }] of bellies.entries()) {
      const { kind } = definition.kind === 'slips' ? definition.slips[i] : definition;
      const space = muscleSpace(id, slip);
      for (const { end, lineMm } of attachments) {
        const along = end === 'origin' ? 0 : 1;
        const rim = Array.from({ length: 241 }, (_, k) => space.point(along, k / 120 - 1, 0.5));
        for (const place of lineMm) {
          // a strap may run along its attachment; a sheet meets it edge on
          const gap =
            kind === 'strap'
              ? space.locate(place).distanceMm
              : Math.min(...rim.map((p) => distance(p, place)));
          expect(gap, `${slip} ${end}`).toBeLessThan(END_WITHIN_MM);
        }
      }
    }
  });

  it('carries fibre coordinates, tendon weights and the way to give way for each vertex', () => {
    for (const { solid, outwardDirections, muscleCoordinates } of bellies) {
      const numVertices = solid.positionsMm.length / 3;
      expect(solid.fibreMm).toHaveLength(2 * numVertices);
      expect(solid.tendon01).toHaveLength(numVertices);
      expect(muscleCoordinates).toHaveLength(3 * numVertices);
      expect(Math.max(...solid.fibreMm!)).toBeLessThan(512);
      for (let v = 0; v < numVertices; v++)
        expect(Math.hypot(...outwardDirections.subarray(3 * v, 3 * v + 3))).toBeCloseTo(1, 3);
    }
  });

  it('lies at the depth that the content gives it, or is there for the picture alone', () => {
    const file = `src/content/muscles/${id}.json`;
    if (!existsSync(file)) {
      expect(definition.context).toBe(true);
      return;
    }
    const content = JSON.parse(readFileSync(file, 'utf8')) as { layer: { depth: string } };
    expect(definition.layer).toBe(content.layer.depth);
    expect(definition.context ?? false).toBe(false);
  });

  it('gives the point of a place and finds the place of a point', () => {
    for (const { slip } of bellies) {
      const space = muscleSpace(id, slip);
      const found = space.locate(space.point(0.45, 0.3, 0.5));
      expect(found.distanceMm, slip).toBeLessThan(0.4);
      expect(Math.abs(found.along - 0.45), slip).toBeLessThan(0.06);
    }
  });
});

describe('the muscles together', () => {
  it('are those that the order of depth names, and every muscle of the content is among them', () => {
    expect(MUSCLE_ORDER).toEqual(DEPTH_ORDER);
    expect(MUSCLE_ORDER).toEqual(expect.arrayContaining(catalogue.muscles.map(({ id }) => id)));
  });

  it('stand each in a file of its own, in the folder of its region', () => {
    expect(MUSCLE_ORDER.filter((id) => !existsSync(definitionFile(id)))).toEqual([]);
  });

  it('stand from the deepest to the most superficial', () => {
    const depths = MUSCLE_ORDER.map((id) => LAYERS.indexOf(muscleDefinition(id).layer));
    expect(depths).toEqual(depths.toSorted((a, b) => b - a));
  });

  it('stay within 200,000 triangles', () => {
    const bellies = MUSCLE_ORDER.flatMap((id) => muscleBellies(id));
    const total = bellies.reduce((sum, { solid }) => sum + solid.indices.length / 3, 0);
    expect(total).toBeLessThan(200_000);
  });
});

const EXAMPLE_FILE = 'generator/definitions/muscles/example.ts';

describe('a definition', () => {
  it('can start from the example', () => {
    expect(measureSolid(shapeMuscle(example, EXAMPLE_FILE)[0].shape.solid)).toMatchObject({
      closed: true,
      genus: 0,
      numFoldedEdges: 0,
    });
  });

  const broken = (change: Partial<SheetMuscle>) => () => shapeMuscle({ ...example, ...change }, EXAMPLE_FILE);

  it('with an unknown landmark is refused, naming file, field and landmark', () => {
    const origin = {
      lines: [
        { on: 'vertebra-c7', words: 'nowhere', path: [at('c7-spinous-tip-upper'), at('c77' as LandmarkId)] },
      ],
      thicknessMm: 3,
    };
    expect(broken({ origin })).toThrow(DefinitionProblem);
    expect(broken({ origin })).toThrow(
      'generator/definitions/muscles/example.ts: origin.lines[0].path[1]: there is no landmark "c77"',
    );
  });

  it('with a negative thickness is refused, naming the row', () => {
    const rows = [{ ...example.rows[0], thicknessMm: [3, -1, 3] }];
    expect(broken({ rows })).toThrow(
      /example\.ts: rows\[1\] \(half-way to the scapula\)\.thicknessMm\[1\]: must be more than 0 mm/,
    );
  });

  it('of slips is refused where one of them is wrong, naming the slip', () => {
    const slip = { ...example, name: 'C4', rows: [{ ...example.rows[0], thicknessMm: 0 }] };
    const { id, layer } = example;
    expect(() =>
      shapeMuscle({ id, layer, kind: 'slips', slips: [{ ...example, name: 'C3' }, slip] }, EXAMPLE_FILE),
    ).toThrow(/slips\[1\] \(C4\)/);
    expect(() => shapeMuscle({ id, layer, kind: 'slips', slips: [] }, EXAMPLE_FILE)).toThrow(
      /slips: is empty/,
    );
  });

  it('of an unknown muscle is refused', () => {
    expect(() => muscleBellies('biceps')).toThrow(DefinitionProblem);
    expect(() => muscleSpace('temporalis', 'C9')).toThrow(/there is no slip "C9"/);
  });
});
