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

export interface BestView {
  readonly main: Direction;
  /** Shares of point and map that the main view shows, 0 to 1. */
  readonly seesPoint01: number;
  readonly seesMap01: number;
  /** For a second small view; null where the main one shows both. */
  readonly second: Direction | null;
  /** What the second view is for. */
  readonly secondShows: 'point' | 'map' | null;
}

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

/** The direction from which point and map are both seen best, and a second one where no direction shows both. */
export function bestView(point: Spot | null, map: readonly Spot[]): BestView {
  const scored = CANDIDATES.map((direction) => {
    const seesPoint01 = point ? seen01([point], direction) : 1;
    const seesMap01 = map.length > 0 ? seen01(map, direction) : 1;
    const tilt = direction.elevationDeg > 10 ? TILT_COST : 0;
    return { direction, seesPoint01, seesMap01, score: sharedScore(seesPoint01, seesMap01) - tilt };
  });
  const main = highest(scored, ({ score }) => score);
  const result = { main: main.direction, seesPoint01: main.seesPoint01, seesMap01: main.seesMap01 };
  if (main.seesMap01 < ENOUGH_MAP_01) {
    const other = highest(scored, ({ seesMap01 }) => seesMap01);
    return { ...result, second: other.direction, secondShows: 'map' };
  }
  if (main.seesPoint01 < ENOUGH_POINT_01) {
    const other = highest(scored, ({ seesPoint01 }) => seesPoint01);
    return { ...result, second: other.direction, secondShows: 'point' };
  }
  return { ...result, second: null, secondShows: null };
}

/** Both matter; seeing the one does not make up for losing the other. */
function sharedScore(seesPoint01: number, seesMap01: number): number {
  return 0.3 * seesPoint01 + 0.5 * seesMap01 + 0.6 * Math.min(seesPoint01 * 1.2, seesMap01);
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
