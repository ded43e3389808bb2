/**
 * From a trigger point and the generated atlas to one value that the overlay draws and the panel reads. The regions are those
 * of the point's own lists; that the strokes cover exactly these is a test (`tests/generator/maps.test.ts`).
 */
import type { Atlas, ReferralMap, RegionPlace } from './atlas.ts';
import type { TriggerPoint } from './content.ts';
import { mirrored } from './frames.ts';
import { oppositeSide } from './ids.ts';
import type { InstanceSide, RegionId, Side, TriggerPointId } from './ids.ts';
import type {
  PlacedGlyph,
  PlacedMap,
  PlacedRegion,
  PlacedStroke,
  ReferralPicture,
} from './referralPicture.ts';

/** What a picture needs of a trigger point. */
export type ReferringPoint = Pick<TriggerPoint, 'id' | 'mapConfidence'> & {
  readonly referral: Pick<TriggerPoint['referral'], 'essential' | 'spillover' | 'laterality'>;
};

/**
 * The picture of a point on one side of the body.
 * @throws RangeError where the atlas has no map of the point or no place for a region.
 */
export function referralPicture(
  point: ReferringPoint,
  atlas: Pick<Atlas, 'maps' | 'regions'>,
  side: Side,
): ReferralPicture {
  if (!atlas.maps.some((map) => map.pointId === point.id)) {
    throw new RangeError(`the atlas has no map of "${point.id}"`);
  }
  return {
    pointId: point.id,
    side,
    ...placedMap(point.id, atlas, side),
    regions: placedRegions(point, atlas.regions, side),
    mapConfidence: point.mapConfidence,
  };
}

/** The part of the picture that is drawn, for whoever has no words at hand; empty for a point without a map. */
export function placedMap(
  pointId: TriggerPointId,
  atlas: Pick<Atlas, 'maps' | 'regions'>,
  side: Side,
): PlacedMap {
  const map = atlas.maps.find((candidate) => candidate.pointId === pointId);
  if (!map) return { strokes: [], glyphs: [] };
  return { strokes: placedStrokes(map, side), glyphs: placedGlyphs(map, atlas.regions, side) };
}

/** The regions of a point's lists on the sides where they are felt, essential first. Needs no atlas: words go without. */
export function placedRegions(
  { referral }: Pick<ReferringPoint, 'referral'>,
  regions: readonly Pick<RegionPlace, 'id' | 'sideable'>[],
  side: Side,
): PlacedRegion[] {
  const felt: readonly Side[] =
    referral.laterality === 'bilateral'
      ? [side, oppositeSide(side)]
      : [referral.laterality === 'contralateral' ? oppositeSide(side) : side];
  const sidesOf = (regionId: RegionId): readonly InstanceSide[] =>
    regionOf(regions, regionId).sideable ? felt : ['median'];
  return (['essential', 'spillover'] as const).flatMap((zone) =>
    referral[zone].flatMap((regionId) => sidesOf(regionId).map((at) => ({ regionId, zone, side: at }))),
  );
}

function placedStrokes(map: ReferralMap, side: Side): PlacedStroke[] {
  return map.strokes.map((stroke) => ({
    zone: stroke.zone,
    path: stroke.path.map(({ atMm, radiusMm, normal }) =>
      placedSide(stroke.side, side) === 'left'
        ? { atMm, radiusMm, normal }
        : { atMm: mirrored(atMm), radiusMm, normal: mirrored(normal) },
    ),
  }));
}

function placedGlyphs(map: ReferralMap, regions: Atlas['regions'], side: Side): PlacedGlyph[] {
  return map.glyphs.flatMap((glyph) => {
    const { kind } = regionOf(regions, glyph.regionId);
    if (kind === 'surface') return [];
    const at = glyph.side === 'median' ? ('median' as const) : placedSide(glyph.side, side);
    const atMm = at === 'right' ? mirrored(glyph.atMm) : glyph.atMm;
    return [{ regionId: glyph.regionId, zone: glyph.zone, kind, side: at, atMm }];
  });
}

const placedSide = (relative: 'same' | 'other', side: Side): Side =>
  relative === 'same' ? side : oppositeSide(side);

function regionOf<R extends { readonly id: string }>(regions: readonly R[], id: RegionId): R {
  const region = regions.find((place) => place.id === id);
  if (!region) throw new RangeError(`the atlas has no region "${id}"`);
  return region;
}
