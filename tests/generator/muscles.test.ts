import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '#domain/layers.ts';
import { attachmentsOf, shapeMuscle } from '#generator/build/buildMuscle.ts';
import {
  attachments,
  buildMuscle,
  MUSCLE_ORDER,
  muscleDefinition,
  muscleSpace,
} from '#generator/build/muscles.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import { at, type LandmarkId } from '#generator/definitions/landmarks.ts';
import { example } from '#generator/definitions/muscles/_example.ts';
import type { SheetMuscle } from '#generator/definitions/muscles/definition.ts';
import { distance } from '#generator/kernels/vector.ts';
import { countSelfCrossings, measureSolid } from './solidChecks.ts';

/** Corners of a sheet are rounded off by up to 2.5 mm each way, acute ones by a little more. */
const END_WITHIN_MM = 6;

/** Volume of one side, cm3. A changed definition changes this on purpose or not at all. */
const VOLUME_CM3: Record<string, number> = {
  'rectus-capitis-posterior-minor': 1.3,
  'rectus-capitis-posterior-major': 4.3,
  'obliquus-capitis-inferior': 2.5,
  'obliquus-capitis-superior': 1.3,
  'semispinalis-capitis': 15.5,
  'splenius-cervicis': 11.5,
  'splenius-capitis': 30,
  'levator-scapulae': 12.5,
  'scm-clavicular': 12.7,
  'scm-sternal': 28.5,
  temporalis: 20.5,
  'masseter-deep': 3.6,
  'masseter-superficial': 4.8,
  occipitalis: 2.8,
  frontalis: 8.3,
  'trapezius-lower': 108,
  'trapezius-middle': 59,
  'trapezius-upper': 81,
};

describe.each(MUSCLE_ORDER)('%s', (id) => {
  const built = buildMuscle(id);
  const measures = measureSolid(built.solid);

  it('is a closed ball, outward-facing, without folds', () => {
    expect(measures).toMatchObject({ closed: true, genus: 0, numFoldedEdges: 0 });
  });

  it('does not cross itself', () => {
    expect(countSelfCrossings(built.solid)).toBe(0);
  });

  it('has the volume written down for it, within a tenth', () => {
    expect(measures.volumeMm3 / 1000 / VOLUME_CM3[id]).toBeCloseTo(1, 0.7);
  });

  it('keeps clear of its twin across the midline', () => {
    expect(measures.minMm[0]).toBeGreaterThanOrEqual(0.5);
  });

  it('ends on its attachment lines', () => {
    const space = muscleSpace(id);
    for (const { end, lineMm } of attachments(id)) {
      const along = end === 'origin' ? 0 : 1;
      const rim = Array.from({ length: 241 }, (_, i) => space.point(along, i / 120 - 1, 0.5));
      for (const place of lineMm) {
        // a strap may run along its attachment; a sheet meets it edge on
        const isStrap = muscleDefinition(id).kind === 'strap';
        const gap = isStrap
          ? space.locate(place).distanceMm
          : Math.min(...rim.map((p) => distance(p, place)));
        expect(gap).toBeLessThan(END_WITHIN_MM);
      }
    }
  });

  it('carries fibre coordinates, tendon weights and the way to give way for each vertex', () => {
    const { solid, outwardDirections, muscleCoordinates } = built;
    const numVertices = solid.positionsMm.length / 3;
    expect(solid.fibreMm).toHaveLength(2 * numVertices);
    expect(solid.tendon01).toHaveLength(numVertices);
    expect(muscleCoordinates).toHaveLength(3 * numVertices);
    expect(Math.max(...solid.fibreMm!)).toBeLessThan(512);
    for (let v = 0; v < numVertices; v++)
      expect(Math.hypot(...outwardDirections.subarray(3 * v, 3 * v + 3))).toBeCloseTo(1, 3);
  });

  it('lies at the depth that the content gives it', () => {
    const content = JSON.parse(readFileSync(`src/content/muscles/${id}.json`, 'utf8')) as {
      layer: { depth: string };
    };
    expect(built.layer).toBe(content.layer.depth);
  });

  it('gives the point of a place and finds the place of a point', () => {
    const space = muscleSpace(id);
    const found = space.locate(space.point(0.45, 0.3, 0.5));
    expect(found.distanceMm).toBeLessThan(0.4);
    expect(Math.abs(found.along - 0.45)).toBeLessThan(0.06);
  });
});

describe('the muscles together', () => {
  it('are eighteen, from the deepest to the most superficial', () => {
    const depths = MUSCLE_ORDER.map((id) => LAYERS.indexOf(muscleDefinition(id).layer));
    expect(MUSCLE_ORDER).toHaveLength(18);
    expect(depths).toEqual(depths.toSorted((a, b) => b - a));
  });

  it('stay within 41,000 triangles', () => {
    const total = MUSCLE_ORDER.reduce((sum, id) => sum + buildMuscle(id).solid.indices.length / 3, 0);
    expect(total).toBeLessThan(41_000);
  });
});

describe('a definition', () => {
  it('can start from the example', () => {
    expect(measureSolid(shapeMuscle(example).solid)).toMatchObject({
      closed: true,
      genus: 0,
      numFoldedEdges: 0,
    });
  });

  const broken = (change: Partial<SheetMuscle>) => () => shapeMuscle({ ...example, ...change });

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
    expect(() => attachmentsOf({ ...example, origin })).toThrow(DefinitionProblem);
  });

  it('with a negative thickness is refused, naming the row', () => {
    const rows = [{ ...example.rows[0], thicknessMm: [3, -1, 3] }];
    expect(broken({ rows })).toThrow(
      /example\.ts: rows\[1\] \(half-way to the scapula\)\.thicknessMm\[1\]: must be more than 0 mm/,
    );
  });

  it('of an unknown muscle is refused', () => {
    expect(() => buildMuscle('biceps')).toThrow(DefinitionProblem);
  });
});
