/** Muscles of the upper back and the chest wall behind. */
import type { MuscleDefinition } from '../definition.ts';
import { rhomboidMajor } from './rhomboid-major.ts';
import { rhomboidMinor } from './rhomboid-minor.ts';
import { serratusPosteriorSuperior } from './serratus-posterior-superior.ts';
import { trapeziusLower } from './trapezius-lower.ts';
import { trapeziusMiddle } from './trapezius-middle.ts';
import { trapeziusUpper } from './trapezius-upper.ts';

export const BACK_MUSCLES: readonly MuscleDefinition[] = [
  serratusPosteriorSuperior,
  rhomboidMinor,
  rhomboidMajor,
  trapeziusLower,
  trapeziusMiddle,
  trapeziusUpper,
];
