import type { UnitVector } from '#domain/frames.ts';
import type { ViewName } from '#domain/views.ts';

/** Where a camera stands, seen from what it looks at. */
export interface Direction {
  /** From the front towards the body's left. */
  readonly azimuthDeg: number;
  /** Above the horizon. */
  readonly elevationDeg: number;
}

/** The camera's places of the fixed views; left is the body's left, seen from there. */
export const FIXED_VIEWS: Readonly<Record<ViewName, Direction>> = {
  front: { azimuthDeg: 0, elevationDeg: 2 },
  back: { azimuthDeg: 180, elevationDeg: 2 },
  left: { azimuthDeg: 90, elevationDeg: 2 },
  right: { azimuthDeg: -90, elevationDeg: 2 },
  top: { azimuthDeg: 0, elevationDeg: 89.5 },
  'three-quarter': { azimuthDeg: 35, elevationDeg: 7 },
};

/** Only on the orientation cube: from the feet upwards. */
export const FROM_BELOW: Direction = { azimuthDeg: 0, elevationDeg: -60 };

/** Of an upward slope this much is followed, so that the head still stands upright. */
const TILT_SHARE = 0.65;
const LOWEST_DEG = -12;
/** What faces upwards more than this is seen from the front as well. */
const LEVEL_ENOUGH = 0.6;

/** From where a spot of skin is seen with its face to the reader. */
export function facing([x, y, z]: UnitVector): Direction {
  const forwards = z + Math.max(0, Math.abs(y) - LEVEL_ENOUGH);
  const tiltDeg = (Math.asin(Math.min(1, Math.max(-1, y))) * 180 * TILT_SHARE) / Math.PI;
  return {
    azimuthDeg: (Math.atan2(x, forwards) * 180) / Math.PI,
    elevationDeg: Math.max(LOWEST_DEG, tiltDeg),
  };
}

/** From the subject towards the camera. */
export function towardsCamera({ azimuthDeg, elevationDeg }: Direction): UnitVector {
  const azimuth = (azimuthDeg * Math.PI) / 180;
  const elevation = (elevationDeg * Math.PI) / 180;
  return [
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  ];
}
