import type { Atlas, ZoneKind } from '#domain/atlas.ts';
import type { SidedRegion } from '#domain/compared.ts';
import { mirrored } from '#domain/frames.ts';
import type { AtlasMm, UnitVector } from '#domain/frames.ts';
import type { PlacedMap } from '#domain/referralPicture.ts';

/** The name of a region that stands on the picture: of a glyph, or of the place that is read. */
export interface PlacedLabel extends SidedRegion {
  readonly zone: ZoneKind | 'place';
  readonly atMm: AtlasMm;
  /** Outward, of the skin it belongs to; seen from behind it is not shown. Null where it speaks of what lies deep. */
  readonly normal: UnitVector | null;
  /** How far the small region that is named reaches round this, mm; 0 for a mark, and where a name lies well on it. */
  readonly reachMm: number;
}

/** A region as large as a name leaves room for it. */
const ROOMY_MM2 = 2500;

/** Each name once, however many maps have it. */
export function labelsOf(
  maps: readonly PlacedMap[],
  place: SidedRegion | null,
  { regions }: Pick<Atlas, 'regions'>,
): readonly PlacedLabel[] {
  const labels = new Map<string, PlacedLabel>();
  const add = (label: PlacedLabel): void => {
    const key = `${label.regionId} ${label.side}`;
    if (labels.get(key)?.zone !== 'essential') labels.set(key, label);
  };
  const region = regions.find(({ id }) => id === place?.regionId);
  if (place && region) {
    const turn = (value: AtlasMm): AtlasMm => (place.side === 'right' ? mirrored(value) : value);
    const normal = region.kind === 'surface' ? turn(region.normal) : null;
    const { regionId, side } = place;
    const isSmall = region.kind === 'surface' && region.areaMm2 < ROOMY_MM2;
    const reachMm = isSmall ? Math.sqrt(region.areaMm2 / Math.PI) : 0;
    add({ regionId, side, zone: 'place', atMm: turn(region.anchorMm), normal, reachMm });
  }
  for (const { regionId, side, zone, atMm } of maps.flatMap(({ glyphs }) => glyphs))
    add({ regionId, side, zone, atMm, normal: null, reachMm: 0 });
  return [...labels.values()];
}
