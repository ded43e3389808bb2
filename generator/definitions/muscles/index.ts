/** Every muscle, from the deepest to the most superficial: what stands later gives way to what stands before it. */
import type { MuscleDefinition } from './definition.ts';
import { frontalis } from './frontalis.ts';
import { levatorScapulae } from './levator-scapulae.ts';
import { masseterDeep } from './masseter-deep.ts';
import { masseterSuperficial } from './masseter-superficial.ts';
import { obliquusCapitisInferior } from './obliquus-capitis-inferior.ts';
import { obliquusCapitisSuperior } from './obliquus-capitis-superior.ts';
import { occipitalis } from './occipitalis.ts';
import { rectusCapitisPosteriorMajor } from './rectus-capitis-posterior-major.ts';
import { rectusCapitisPosteriorMinor } from './rectus-capitis-posterior-minor.ts';
import { scmClavicular } from './scm-clavicular.ts';
import { scmSternal } from './scm-sternal.ts';
import { semispinalisCapitis } from './semispinalis-capitis.ts';
import { spleniusCapitis } from './splenius-capitis.ts';
import { spleniusCervicis } from './splenius-cervicis.ts';
import { temporalis } from './temporalis.ts';
import { trapeziusLower } from './trapezius-lower.ts';
import { trapeziusMiddle } from './trapezius-middle.ts';
import { trapeziusUpper } from './trapezius-upper.ts';

export const MUSCLE_DEFINITIONS: readonly MuscleDefinition[] = [
  // deepest
  rectusCapitisPosteriorMinor,
  rectusCapitisPosteriorMajor,
  obliquusCapitisInferior,
  obliquusCapitisSuperior,
  // deep
  semispinalisCapitis,
  // intermediate
  spleniusCervicis,
  spleniusCapitis,
  levatorScapulae,
  scmClavicular,
  temporalis,
  masseterDeep,
  // superficial
  scmSternal,
  masseterSuperficial,
  occipitalis,
  frontalis,
  trapeziusLower,
  trapeziusMiddle,
  trapeziusUpper,
];
