import type { AtlasMm, UnitVector } from '#domain/frames.ts';
import type { PlacedGlyph, PlacedStroke } from '#domain/referralPicture.ts';
import type { Direction } from './fixedViews.ts';
import { towardsCamera } from './fixedViews.ts';

/** A spot of skin that ought to be seen. */
export interface Spot {
  readonly atMm: AtlasMm;
  readonly normal: UnitVector;
  readonly weight: number;
}

/** What a view hides. */
export type Hidden = 'point' | 'map' | 'both';

/** Every 15 degrees round the body, level and from a little above; frontal ones first, since of equals the first wins. */
const CANDIDATES: readonly Direction[] = Array.from({ length: 24 }, (_, i) => (i - 11) * 15)
  .sort((a, b) => Math.abs(a) - Math.abs(b))
  .flatMap((azimuthDeg) => [4, 22].map((elevationDeg) => ({ azimuthDeg, elevationDeg })));

/** Scores this close are equal, so that a mirrored choice gets the mirrored view. */
const EQUAL_SCORE = 1e-6;

const ESSENTIAL_WEIGHT = 3;
const GLYPH_WEIGHT = 60;
/** The upright axis of head and neck lies this far behind the origin. */
const AXIS_Z_MM = -10;
/** Below it a thing counts as hidden. */
const ENOUGH_POINT_01 = 0.3;
const ENOUGH_MAP_01 = 0.42;
/** A view from above costs a little: the level one is easier to read. */
const TILT_COST = 0.05;

export function spotsOf(strokes: readonly PlacedStroke[]): Spot[] {
  return strokes.flatMap(({ zone, path }) =>
    path.map(({ atMm, radiusMm, normal }) => ({
      atMm,
      normal,
      weight: radiusMm * (zone === 'essential' ? ESSENTIAL_WEIGHT : 1),
    })),
  );
}

/**
 * Deep zones count as much as a stroke of some length, seen from outside the body: the name of an eye that looks away
 * would seem to name the ear before it.
 */
export function glyphSpots(glyphs: readonly PlacedGlyph[]): Spot[] {
  return glyphs.map(({ atMm, zone }) => ({
    atMm,
    normal: outwardFrom(atMm),
    weight: GLYPH_WEIGHT * (zone === 'essential' ? ESSENTIAL_WEIGHT : 1),
  }));
}

/** Level, away from the upright axis of the head. */
export function outwardFrom([x, , z]: AtlasMm): UnitVector {
  const [dx, dz] = [x, z - AXIS_Z_MM];
  const away = Math.hypot(dx, dz) || 1;
  return [dx / away, 0, dz / away];
}

/** The direction from which point and map are both seen best. */
export function bestView(point: Spot | null, map: readonly Spot[]): Direction {
  return highest(CANDIDATES, (direction) => {
    const tilt = direction.elevationDeg > 10 ? TILT_COST : 0;
    return sharedScore(seesPoint01(point, direction), seesMap01(map, direction)) - tilt;
  });
}

/** For a view that hides point or map, another direction that shows what it hides; null where it shows both. */
export function secondView(
  point: Spot,
  map: readonly Spot[],
  from: Direction,
): { readonly direction: Direction; readonly shows: Hidden } | null {
  const hidesPoint = seesPoint01(point, from) < ENOUGH_POINT_01;
  const hidesMap = seesMap01(map, from) < ENOUGH_MAP_01;
  if (hidesPoint && hidesMap) return { direction: bestView(point, map), shows: 'both' };
  if (hidesMap) return { direction: bestView(null, map), shows: 'map' };
  if (hidesPoint) return { direction: bestView(point, []), shows: 'point' };
  return null;
}

function seesPoint01(point: Spot | null, from: Direction): number {
  return point ? seen01([point], from) : 1;
}

function seesMap01(map: readonly Spot[], from: Direction): number {
  return map.length > 0 ? seen01(map, from) : 1;
}

/** Both matter; seeing the one does not make up for losing the other. */
function sharedScore(point01: number, map01: number): number {
  return 0.3 * point01 + 0.5 * map01 + 0.6 * Math.min(point01 * 1.2, map01);
}

/** Weighted share of the spots that face the camera; a grazing one counts in part. */
export function seen01(spots: readonly Spot[], direction: Direction): number {
  const [x, y, z] = towardsCamera(direction);
  let seen = 0;
  let all = 0;
  for (const { normal, weight } of spots) {
    const facing = normal[0] * x + normal[1] * y + normal[2] * z;
    seen += weight * smoothstep(0.02, 0.6, facing);
    all += weight;
  }
  return all === 0 ? 0 : seen / all;
}

function smoothstep(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

function highest<T>(items: readonly T[], by: (item: T) => number): T {
  return items.reduce((best, item) => (by(item) > by(best) + EQUAL_SCORE ? item : best));
}
