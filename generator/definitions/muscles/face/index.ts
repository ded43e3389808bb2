/** Muscles of the face, the scalp and the jaw. */
import type { MuscleDefinition } from '../definition.ts';
import { frontalis } from './frontalis.ts';
import { masseterDeep } from './masseter-deep.ts';
import { masseterSuperficial } from './masseter-superficial.ts';
import { occipitalis } from './occipitalis.ts';
import { temporalis } from './temporalis.ts';

export const FACE_MUSCLES: readonly MuscleDefinition[] = [
  frontalis,
  masseterDeep,
  masseterSuperficial,
  occipitalis,
  temporalis,
];
