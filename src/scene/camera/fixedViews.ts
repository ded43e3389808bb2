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
