/**
 * From a trigger point and the generated atlas to one value that the overlay draws and the panel reads. The regions are those
 * of the point's own lists; that the strokes cover exactly these is a test (`tests/generator/maps.test.ts`).
 */
import type { Atlas, ReferralMap, RegionPlace, ZoneKind } from './atlas.ts';
import type { TriggerPoint } from './content.ts';
import { mirrored } from './frames.ts';
import { oppositeSide } from './ids.ts';
import type { InstanceSide, RegionId, Side } from './ids.ts';
import type { PlacedGlyph, PlacedRegion, PlacedStroke, ReferralPicture } from './referralPicture.ts';

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
  const map = atlas.maps.find(({ pointId }) => pointId === point.id);
  if (!map) throw new RangeError(`the atlas has no map of "${point.id}"`);
  return {
    pointId: point.id,
    side,
    strokes: placedStrokes(map, side),
    glyphs: placedGlyphs(map, atlas.regions, side),
    regions: placedRegions(point, atlas.regions, side),
    mapConfidence: point.mapConfidence,
  };
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

/** How a mark in the picture looks; the overlay draws it, the legend shows a sample of it. */
export type LegendMark =
  'solid' | 'stippled' | 'glyph-essential' | 'glyph-spillover' | 'cross' | 'cross-covered';

export interface LegendEntry {
  readonly mark: LegendMark;
  readonly label: string;
  readonly meaning: string;
}

const LEGEND: Readonly<Record<LegendMark, Omit<LegendEntry, 'mark'>>> = {
  solid: { label: 'Solid: essential zone', meaning: 'where pain from this point is typically felt' },
  stippled: { label: 'Stippled: spillover zone', meaning: 'where it may be felt as well, by some people' },
  'glyph-essential': {
    label: 'Filled ring: essential, inside',
    meaning: 'typically felt inside, not on the skin: in the eye, the ear, the teeth or the throat',
  },
  'glyph-spillover': {
    label: 'Dotted ring: spillover, inside',
    meaning: 'may be felt inside, not on the skin',
  },
  cross: { label: 'Cross: trigger point', meaning: 'where the point lies in its muscle' },
  'cross-covered': {
    label: 'Dashed cross: trigger point, covered',
    meaning: 'something lies over the point in this view',
  },
};

const glyphMark = (zone: ZoneKind): LegendMark =>
  zone === 'essential' ? 'glyph-essential' : 'glyph-spillover';

/** The marks that occur in a picture, in a steady order; without a picture all of them. */
export function legendEntries(picture: Pick<ReferralPicture, 'strokes' | 'glyphs'> | null): LegendEntry[] {
  const marks = Object.keys(LEGEND) as LegendMark[];
  const drawn = new Set<LegendMark>(['cross', 'cross-covered']);
  for (const { zone } of picture?.strokes ?? []) drawn.add(zone === 'essential' ? 'solid' : 'stippled');
  for (const { zone } of picture?.glyphs ?? []) drawn.add(glyphMark(zone));
  return marks.filter((mark) => !picture || drawn.has(mark)).map((mark) => ({ mark, ...LEGEND[mark] }));
}
