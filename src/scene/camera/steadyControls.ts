import { CameraControlsImpl } from '@react-three/drei/core/CameraControls.js';

const LONGEST_STEP_S = 1 / 25;

/**
 * Drawn on demand, the clock has run on since the last frame, maybe for minutes; a transition must still begin at its
 * beginning.
 */
export class SteadyControls extends CameraControlsImpl {
  override update(deltaS: number): boolean {
    return super.update(Math.min(deltaS, LONGEST_STEP_S));
  }
}
