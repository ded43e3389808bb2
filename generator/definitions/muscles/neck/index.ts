/** Muscles of the front and the side of the neck. */
import type { MuscleDefinition } from '../definition.ts';
import { longusCapitis } from './longus-capitis.ts';
import { longusColli } from './longus-colli.ts';
import { scalenusAnterior } from './scalenus-anterior.ts';
import { scalenusMedius } from './scalenus-medius.ts';
import { scalenusPosterior } from './scalenus-posterior.ts';
import { scmClavicular } from './scm-clavicular.ts';
import { scmSternal } from './scm-sternal.ts';

export const NECK_MUSCLES: readonly MuscleDefinition[] = [
  longusColli,
  longusCapitis,
  scalenusAnterior,
  scalenusMedius,
  scalenusPosterior,
  scmClavicular,
  scmSternal,
];
