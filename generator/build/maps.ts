import type { Atlas, RegionPlace } from '#domain/atlas.ts';
import { DefinitionProblem, type DefinitionPlace } from '#generator/core/problem.ts';
import type { MapDefinition, MuscleMaps, StrokeDefinition } from '#generator/definitions/maps/form.ts';
import { MUSCLE_MAPS } from '#generator/definitions/maps/index.ts';
import type { LandmarkTable } from '#generator/definitions/regions/landmarkTable.ts';
import { SKIN_LANDMARKS } from '#generator/definitions/regions/index.ts';
import { landmarkOnSkin, type SkinSurface } from './skinSurface.ts';
import { laidStroke } from './strokes.ts';

type ReferralMap = Atlas['maps'][number];

export interface MapDefinitions {
  readonly muscles: readonly MuscleMaps[];
  readonly landmarks: LandmarkTable;
}

const DEFINED: MapDefinitions = { muscles: MUSCLE_MAPS, landmarks: SKIN_LANDMARKS };

/**
 * Lays the strokes of every map along the skin and puts its glyphs in their places, for a point on the left.
 * @throws DefinitionProblem for an unknown landmark or region, a width that is not positive, a stroke that leaves the skin.
 */
export function buildMaps(
  skin: SkinSurface,
  regions: readonly RegionPlace[],
  { muscles, landmarks }: MapDefinitions = DEFINED,
): ReferralMap[] {
  return muscles.flatMap(({ muscleId, maps }) =>
    maps.map((map): ReferralMap => {
      const file = `generator/definitions/maps/${muscleId}.ts`;
      return {
        pointId: map.pointId,
        strokes: map.strokes.flatMap((stroke, i) =>
          placedStroke(stroke, skin, landmarks, { file, field: `${map.pointId}.strokes[${i}]` }),
        ),
        glyphs: placedGlyphs(map, regions, file),
      };
    }),
  );
}

function placedStroke(
  { zone, side = 'same', along }: StrokeDefinition,
  skin: SkinSurface,
  landmarks: LandmarkTable,
  place: DefinitionPlace,
): ReferralMap['strokes'] {
  const stations = along.map(([name, halfWidthMm]) => ({
    name,
    atMm: landmarkOnSkin(skin, landmarks, name, place).atMm,
    halfWidthMm,
  }));
  const path = laidStroke(skin, stations, place).map(({ atMm, radiusMm, normal }) => ({
    atMm: [...atMm] as [number, number, number],
    radiusMm,
    normal: [...normal] as [number, number, number],
  }));
  return bothOr(side).map((at) => ({ zone, side: at, path }));
}

type Relative = 'same' | 'other';

const bothOr = (side: Relative | 'both'): readonly Relative[] =>
  side === 'both' ? ['same', 'other'] : [side];

function placedGlyphs(
  map: MapDefinition,
  regions: readonly RegionPlace[],
  file: string,
): ReferralMap['glyphs'] {
  return map.glyphs.flatMap(({ zone, regionId, side = 'same' }, i) => {
    const field = `${map.pointId}.glyphs[${i}]`;
    const region = regions.find(({ id }) => id === regionId);
    if (!region) throw new DefinitionProblem(file, field, `unknown region "${regionId}"`);
    if (region.kind === 'surface')
      throw new DefinitionProblem(file, field, `"${regionId}" is on the skin: draw a stroke`);
    const sides = !region.sideable ? (['median'] as const) : bothOr(side);
    return sides.map((at) => ({ regionId, zone, side: at, atMm: region.anchorMm }));
  });
}
