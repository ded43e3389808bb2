/** Muscles of the upper back and the chest wall behind. */
import type { MuscleDefinition } from '../definition.ts';
import { externalIntercostals } from './external-intercostals.ts';
import { iliocostalisCervicis } from './iliocostalis-cervicis.ts';
import { iliocostalisThoracis } from './iliocostalis-thoracis.ts';
import { longissimusThoracis } from './longissimus-thoracis.ts';
import { rhomboidMajor } from './rhomboid-major.ts';
import { rhomboidMinor } from './rhomboid-minor.ts';
import { semispinalisThoracis } from './semispinalis-thoracis.ts';
import { serratusPosteriorSuperior } from './serratus-posterior-superior.ts';
import { spinalisThoracis } from './spinalis-thoracis.ts';
import { thoracicMultifidusUpper } from './thoracic-multifidus-upper.ts';
import { trapeziusLower } from './trapezius-lower.ts';
import { trapeziusMiddle } from './trapezius-middle.ts';
import { trapeziusUpper } from './trapezius-upper.ts';

export const BACK_MUSCLES: readonly MuscleDefinition[] = [
  thoracicMultifidusUpper,
  externalIntercostals,
  semispinalisThoracis,
  spinalisThoracis,
  longissimusThoracis,
  iliocostalisCervicis,
  iliocostalisThoracis,
  serratusPosteriorSuperior,
  rhomboidMinor,
  rhomboidMajor,
  trapeziusLower,
  trapeziusMiddle,
  trapeziusUpper,
];
