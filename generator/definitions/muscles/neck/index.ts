/** Muscles of the front and the side of the neck. */
import type { MuscleDefinition } from '../definition.ts';
import { scmClavicular } from './scm-clavicular.ts';
import { scmSternal } from './scm-sternal.ts';

export const NECK_MUSCLES: readonly MuscleDefinition[] = [
  scmClavicular,
  scmSternal,
];
