import { CameraControlsImpl } from '@react-three/drei/core/CameraControls.js';

const FIRST_STEP_S = 1 / 60;
const LONGEST_STEP_S = 0.2;

/**
 * Drawn on demand, the clock has run on since the last frame, maybe for minutes; a transition must still begin at its
 * beginning. Once it runs, slow frames take large steps, so that it ends in time on a slow machine as well.
 */
export class SteadyControls extends CameraControlsImpl {
  override update(deltaS: number): boolean {
    return super.update(this.active ? Math.min(deltaS, LONGEST_STEP_S) : FIRST_STEP_S);
  }
}
