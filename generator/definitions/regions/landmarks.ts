import { FACE_LANDMARKS } from './faceLandmarks.ts';
import { HEAD_LANDMARKS } from './headLandmarks.ts';
import { TRUNK_LANDMARKS } from './trunkLandmarks.ts';
import type { LandmarkTable } from './landmarkTable.ts';

/** Every landmark that regions and strokes may name. */
export const SKIN_LANDMARKS: LandmarkTable = { ...HEAD_LANDMARKS, ...FACE_LANDMARKS, ...TRUNK_LANDMARKS };
