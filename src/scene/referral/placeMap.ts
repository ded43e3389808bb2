import type { Atlas, ReferralMap } from '#domain/atlas.ts';
import { mirrored } from '#domain/frames.ts';
import type { InstanceSide, Side } from '#domain/ids.ts';
import { oppositeSide } from '#domain/ids.ts';
import type { PlacedGlyph, PlacedStroke } from '#domain/referralPicture.ts';

/** What the scene draws of a point's map: the picture half of a `ReferralPicture`. */
export interface PlacedMap {
  readonly strokes: readonly PlacedStroke[];
  readonly glyphs: readonly PlacedGlyph[];
}

const NOTHING: PlacedMap = { strokes: [], glyphs: [] };

/** Lays the map of a point on the body: the atlas gives the left side, the right is its mirror image. */
export function placeMap(atlas: Atlas, pointId: string, side: Side): PlacedMap {
  const map = atlas.maps.find((candidate) => candidate.pointId === pointId);
  return map ? { strokes: placeStrokes(map, side), glyphs: placeGlyphs(atlas, map, side) } : NOTHING;
}

function placeStrokes(map: ReferralMap, side: Side): PlacedStroke[] {
  return map.strokes.map((stroke) => {
    const felt = stroke.side === 'same' ? side : oppositeSide(side);
    if (felt === 'left') return { zone: stroke.zone, path: stroke.path };
    const path = stroke.path.map((vertex) => ({
      ...vertex,
      atMm: mirrored(vertex.atMm),
      normal: mirrored(vertex.normal),
    }));
    return { zone: stroke.zone, path };
  });
}

function placeGlyphs(atlas: Atlas, map: ReferralMap, side: Side): PlacedGlyph[] {
  return map.glyphs.map(({ regionId, zone, side: relative, atMm }) => {
    const felt: InstanceSide =
      relative === 'median' ? 'median' : relative === 'same' ? side : oppositeSide(side);
    const kind = atlas.regions.find(({ id }) => id === regionId)?.kind === 'dental' ? 'dental' : 'deep';
    return { regionId, zone, kind, side: felt, atMm: felt === 'right' ? mirrored(atMm) : atMm };
  });
}
