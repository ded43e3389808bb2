import { SURFACE_LANDMARKS } from '#generator/definitions/skin/surfaceLandmarks.ts';
import { FACE_LANDMARKS } from './faceLandmarks.ts';
import { HEAD_LANDMARKS } from './headLandmarks.ts';
import { TRUNK_LANDMARKS } from './trunkLandmarks.ts';
import type { LandmarkTable } from './landmarkTable.ts';

/** The landmarks that regions and strokes add: bony lines, edges of muscles, stations along the tracks of pain. */
export const ADDED_LANDMARKS: LandmarkTable = { ...HEAD_LANDMARKS, ...FACE_LANDMARKS, ...TRUNK_LANDMARKS };

/** Every landmark that regions and strokes may name. */
export const SKIN_LANDMARKS: LandmarkTable = { ...SURFACE_LANDMARKS, ...ADDED_LANDMARKS };
