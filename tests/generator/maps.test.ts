import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coveredRegions } from '#domain/coverage.ts';
import type { CoveredRegion } from '#domain/coverage.ts';
import type { Muscle, Region } from '#domain/content.ts';
import { oppositeSide, SIDES } from '#domain/ids.ts';
import type { Side } from '#domain/ids.ts';
import { placedRegions } from '#domain/referral.ts';
import { buildMaps } from '#generator/build/maps.ts';
import { buildRegions } from '#generator/build/regions.ts';
import { skinSurface } from '#generator/build/skinSurface.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { MapDefinition } from '#generator/definitions/maps/form.ts';
import { essential, essentialGlyph, spillover } from '#generator/definitions/maps/form.ts';
import { SKIN_LANDMARKS } from '#generator/definitions/regions/index.ts';
import { skinField } from '#generator/build/skinField.ts';

/** More vertices than this and the picture is dear to draw. */
const MOST_VERTICES = 60;

const muscleFolder = new URL('../../src/content/muscles/', import.meta.url);
const points = readdirSync(muscleFolder).flatMap(
  (file) => (JSON.parse(readFileSync(new URL(file, muscleFolder), 'utf8')) as Muscle).triggerPoints,
);

const regions = JSON.parse(
  readFileSync(new URL('../../src/content/regions.json', import.meta.url), 'utf8'),
) as Region[];
const shown = new Set(regions.filter(({ inShownModel }) => inShownModel).map(({ id }) => id));

const skin = skinSurface(skinField());
const { places, samples, traitsOf } = buildRegions(skin);
const maps = buildMaps(skin, places);
const mapOf = (pointId: string) => {
  const map = maps.find((candidate) => candidate.pointId === pointId);
  if (!map) throw new Error(`no map of ${pointId}`);
  return map;
};

describe('every trigger point', () => {
  it('has one map, and every map its point', () => {
    expect(points).toHaveLength(71);
    expect(maps.map(({ pointId }) => pointId).sort()).toEqual(points.map(({ id }) => id).sort());
  });

  it.each(points)(
    '$id: the map covers the regions that the words name, on both sides of the body',
    (point) => {
      const covered = coveredRegions(mapOf(point.id), samples, traitsOf);
      for (const side of SIDES) {
        // forearm and hand lie outside the model: words alone speak of them
        const named = placedRegions(point, regions, side).filter(({ regionId }) => shown.has(regionId));
        expect(covered.map((region) => described(region, side)).sort()).toEqual(
          named.map(({ zone, regionId, side: at }) => `${zone} ${regionId} ${at}`).sort(),
        );
      }
    },
  );

  it.each(points)('$id: its strokes lie on the skin and its glyphs inside', ({ id }) => {
    const { strokes, glyphs } = mapOf(id);
    const vertices = strokes.flatMap(({ path }) => path);
    expect(vertices.length).toBeLessThanOrEqual(MOST_VERTICES);
    for (const { atMm, radiusMm, normal } of vertices) {
      expect(Math.abs(skin.field(...atMm))).toBeLessThan(0.1);
      expect(radiusMm).toBeGreaterThan(2);
      expect(Math.hypot(...normal)).toBeCloseTo(1, 6);
    }
    for (const { atMm, regionId } of glyphs) {
      expect(skin.field(...atMm), regionId).toBeLessThan(-3);
    }
  });
});

const described = ({ zone, regionId, side }: CoveredRegion, pointSide: Side): string => {
  const at = { same: pointSide, other: oppositeSide(pointSide), median: 'median' }[side];
  return `${zone} ${regionId} ${at}`;
};

describe('a faulty map', () => {
  const built = (map: Partial<MapDefinition>) =>
    buildMaps(skin, places, {
      muscles: [
        { muscleId: 'some-muscle', maps: [{ pointId: 'some-point', strokes: [], glyphs: [], ...map }] },
      ],
      landmarks: SKIN_LANDMARKS,
    });
  const problemOf = (map: Partial<MapDefinition>): DefinitionProblem => {
    try {
      built(map);
    } catch (problem) {
      if (problem instanceof DefinitionProblem) return problem;
      throw problem;
    }
    throw new Error('no problem was found');
  };

  it('is named by file, field and reason: unknown landmark', () => {
    const { file, field, reason } = problemOf({ strokes: [essential(['brow-mid', 5], ['third-eye', 5])] });
    expect(file).toBe('generator/definitions/maps/some-muscle.ts');
    expect(field).toBe('some-point.strokes[0]');
    expect(reason).toContain('third-eye');
  });

  it('is refused for a width that is not positive', () => {
    for (const width of [0, -4, NaN]) {
      const { reason } = problemOf({ strokes: [spillover(['brow-mid', 5], ['brow-lateral', width])] });
      expect(reason).toMatch(/half width at "brow-lateral" must be greater than 0/);
    }
  });

  it('is refused where a stroke leaves the skin', () => {
    const { reason } = problemOf({ strokes: [essential(['pronasale', 5], ['sternum-high', 5])] });
    expect(reason).toMatch(/leaves the skin between "pronasale" and "sternum-high"/);
    expect(problemOf({ strokes: [essential()] }).reason).toMatch(/at least one landmark/);
  });

  it('is refused for a glyph of no region, or of one on the skin', () => {
    expect(problemOf({ glyphs: [essentialGlyph('moon')] }).reason).toContain('unknown region');
    expect(problemOf({ glyphs: [essentialGlyph('temple')] }).reason).toContain('draw a stroke');
  });
});
