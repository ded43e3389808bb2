import { METRES_PER_MM } from '#domain/frames.ts';
import type { SceneM } from '#domain/frames.ts';
import { towardsCamera } from './fixedViews.ts';
import { fittingDistanceMm, frameFrom } from './framing.ts';
import type { InsetPx } from './framing.ts';
import type { Shot } from './shots.ts';

/** A camera's place on a ball round its target, as orbit controls want it. */
export interface Orbit {
  readonly target: SceneM;
  readonly distanceM: number;
  readonly azimuthRad: number;
  /** From straight above. */
  readonly polarRad: number;
}

export interface Canvas {
  readonly width: number;
  readonly height: number;
}

/** Where the camera must stand for a shot. */
export function orbitFor(shot: Shot, fovDeg: number, canvas: Canvas, inset: InsetPx): Orbit {
  const frame = frameFrom(shot.holdMm, towardsCamera(shot.direction));
  const distanceMm =
    fittingDistanceMm(
      Math.max(shot.leastHalfMm, frame.halfWidthMm + shot.marginMm),
      Math.max(shot.leastHalfMm, frame.halfHeightMm + shot.marginMm),
      fovDeg,
      canvas,
      inset,
    ) +
    // What stands nearer looks larger.
    frame.halfDepthMm * 0.5;
  const [x, y, z] = frame.centreMm;
  return {
    target: [x * METRES_PER_MM, y * METRES_PER_MM, z * METRES_PER_MM],
    distanceM: distanceMm * METRES_PER_MM,
    azimuthRad: (shot.direction.azimuthDeg * Math.PI) / 180,
    polarRad: ((90 - shot.direction.elevationDeg) * Math.PI) / 180,
  };
}

/** The same angle, so many turns away that it is nearest to another one. */
export function nearestTurn(angleRad: number, toRad: number): number {
  return angleRad + 2 * Math.PI * Math.round((toRad - angleRad) / (2 * Math.PI));
}
