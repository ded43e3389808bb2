/**
 * Several maps at once: whose they are, and which regions two or more of them reach.
 */
import type { ZoneKind } from './atlas.ts';
import type { InstanceSide, RegionId, Side, TriggerPointId } from './ids.ts';
import type { PlacedRegion } from './referralPicture.ts';

/** A trigger point whose map is kept beside that of the chosen one. */
export interface ComparedPoint {
  readonly pointId: TriggerPointId;
  readonly side: Side;
}

/** With the chosen one the four maps that can be told apart. */
export const MAX_COMPARED = 3;

export function isSamePoint(a: ComparedPoint, b: ComparedPoint): boolean {
  return a.pointId === b.pointId && a.side === b.side;
}

/**
 * The points whose maps are shown, by the number of their hue: the chosen one has the first, a kept one its own for as
 * long as it is kept. Null where a hue is free.
 */
export function mapsShown(
  chosen: ComparedPoint | null,
  compared: readonly ComparedPoint[],
): readonly (ComparedPoint | null)[] {
  return [chosen, ...compared.map((point) => (chosen && isSamePoint(point, chosen) ? null : point))];
}

/** A region of the maps on a side of the body. */
export interface SidedRegion {
  readonly regionId: RegionId;
  readonly side: InstanceSide;
}

export interface SharedRegion extends SidedRegion {
  /** The zone in each of the maps, in their order; null in a map that does not reach the region. */
  readonly zones: readonly (ZoneKind | null)[];
  /** Lies over other regions on purpose (the hat-band). */
  readonly isOverlay: boolean;
}

/**
 * Regions in the lists of two or more maps on the same side, in the order in which the maps name them.
 * @param overlays regions that lie over others
 */
export function sharedRegions(
  maps: readonly (readonly PlacedRegion[])[],
  overlays: ReadonlySet<RegionId>,
): SharedRegion[] {
  const shared = new Map<string, SharedRegion>();
  for (const { regionId, side } of maps.flat()) {
    const zones = maps.map(
      (map) => map.find((region) => region.regionId === regionId && region.side === side)?.zone ?? null,
    );
    if (zones.filter((zone) => zone !== null).length >= 2)
      shared.set(`${regionId} ${side}`, { regionId, side, zones, isOverlay: overlays.has(regionId) });
  }
  return [...shared.values()];
}
