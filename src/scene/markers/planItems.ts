import type { Atlas, AtlasStructure, TriggerPointPlace } from '#domain/atlas.ts';
import { isSamePoint } from '#domain/compared.ts';
import type { SidedRegion } from '#domain/compared.ts';
import type { AtlasMm, UnitVector } from '#domain/frames.ts';
import { mirrored } from '#domain/frames.ts';
import type { Side, TriggerPointId } from '#domain/ids.ts';
import { SIDES, structureKey } from '#domain/ids.ts';
import { isShownAtDepth } from '#domain/layers.ts';
import type { PlanState } from '../parts/drawPlan.ts';
import { shownPoints } from '../referral/shownMaps.ts';
import type { PlacedGlyph } from '#domain/referralPicture.ts';
import type { ItemKind, OverlayItem } from './items.ts';

/** A trigger point that is drawn, with what is needed to point at it. */
export interface Marker {
  readonly pointId: TriggerPointId;
  readonly muscleId: string;
  readonly side: Side;
  readonly atMm: AtlasMm;
  /** Outward, of the skin above it. */
  readonly normal: UnitVector;
  readonly kind: 'quietCross' | 'cross' | 'chosenCross';
  /** Number of its map; null where none is shown. */
  readonly hue: number | null;
}

const HALF_PX: Record<Marker['kind'], number> = { quietCross: 4.5, cross: 6.5, chosenCross: 12 };
const GLYPH_HALF_PX = 11;
const LINE_HALF_PX = 1.7;

/**
 * The crosses of a state: with nothing chosen every point quietly on the skin (or on its muscle, where the skin is
 * gone); where a passage speaks of muscles those of them; with a muscle chosen that muscle's points.
 */
export function planMarkers(state: PlanState, atlas: Atlas): Marker[] {
  const { selection, hidden } = state;
  const structures = new Map(atlas.structures.map((structure) => [structure.id, structure]));
  const onSkin =
    selection.muscleId === null && isShownAtDepth('skin', state.depth) && !hidden.has('skin--median');
  const mapped = shownPoints(state);
  const hueOf = (pointId: TriggerPointId, side: Side): number | null => {
    const hue = mapped.findIndex((point) => point && isSamePoint(point, { pointId, side }));
    return hue < 0 ? null : hue;
  };
  const shown = (place: TriggerPointPlace, side: Side): boolean => {
    if (hueOf(place.id, side) !== null) return true;
    if (selection.muscleId !== null) return place.muscleId === selection.muscleId && side === selection.side;
    if (state.spokenOf.length > 0 && !state.spokenOf.includes(place.muscleId)) return false;
    if (onSkin) return true;
    const layer = structures.get(place.muscleId)?.layer;
    return (
      layer !== undefined &&
      isShownAtDepth(layer, state.depth) &&
      !hidden.has(structureKey(place.muscleId, side))
    );
  };
  return atlas.triggerPoints.flatMap((place) =>
    SIDES.filter((side) => shown(place, side)).map((side): Marker => {
      const turn = (point: AtlasMm): AtlasMm => (side === 'left' ? point : mirrored(point));
      const hue = hueOf(place.id, side);
      return {
        pointId: place.id,
        muscleId: place.muscleId,
        side,
        atMm: turn(onSkin ? place.skinMm : place.surfaceMm),
        normal: turn(place.skinNormal),
        kind: hue !== null ? 'chosenCross' : selection.muscleId === null ? 'quietCross' : 'cross',
        hue,
      };
    }),
  );
}

export function markerItems(markers: readonly Marker[]): OverlayItem[] {
  return markers.map(({ kind, atMm, normal, hue }) => ({
    kind,
    startMm: atMm,
    halfPx: HALF_PX[kind],
    isQuiet: kind === 'quietCross',
    normal,
    ...(hue !== null && { hue }),
  }));
}

/** A place that is read and lies deep or in the teeth, unless a map marks it already. */
export function placeGlyphs(
  place: SidedRegion | null,
  mapped: readonly PlacedGlyph[],
  { regions }: Pick<Atlas, 'regions'>,
): PlacedGlyph[] {
  const region = regions.find(({ id }) => id === place?.regionId);
  if (!place || !region || region.kind === 'surface') return [];
  const { regionId, side } = place;
  if (mapped.some((glyph) => glyph.regionId === regionId && glyph.side === side)) return [];
  const atMm = side === 'right' ? mirrored(region.anchorMm) : region.anchorMm;
  return [{ regionId, side, zone: 'essential', kind: region.kind, atMm }];
}

/** @param hue number of the map they belong to; null where they belong to none */
export function glyphItems(glyphs: readonly PlacedGlyph[], hue: number | null): OverlayItem[] {
  return glyphs.map(({ kind, zone, atMm }) => {
    const name: ItemKind =
      kind === 'deep'
        ? zone === 'essential' ? 'deepEssential' : 'deepSpillover'
        : zone === 'essential' ? 'dentalEssential' : 'dentalSpillover'; // prettier-ignore
    return { kind: name, startMm: atMm, halfPx: GLYPH_HALF_PX, ...(hue !== null && { hue }) };
  });
}

/** The lines along which the chosen muscle is attached. */
export function attachmentItems(structure: AtlasStructure | undefined, side: Side): OverlayItem[] {
  const items: OverlayItem[] = [];
  for (const { end, lineMm } of structure?.attachments ?? []) {
    const line = side === 'left' ? lineMm : lineMm.map((point) => mirrored(point));
    let run = 0;
    for (let k = 0; k + 1 < line.length; k++) {
      const [startMm, endMm] = [line[k]!, line[k + 1]!];
      const length = Math.hypot(endMm[0] - startMm[0], endMm[1] - startMm[1], endMm[2] - startMm[2]);
      items.push({ kind: end, startMm, endMm, halfPx: LINE_HALF_PX, dashMm: [run, run + length] });
      run += length;
    }
  }
  return items;
}
