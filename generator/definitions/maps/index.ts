import { FRONTALIS } from './frontalis.ts';
import { LEVATOR_SCAPULAE } from './levator-scapulae.ts';
import { MASSETER_DEEP } from './masseter-deep.ts';
import { MASSETER_SUPERFICIAL } from './masseter-superficial.ts';
import { OBLIQUUS_CAPITIS_INFERIOR } from './obliquus-capitis-inferior.ts';
import { OBLIQUUS_CAPITIS_SUPERIOR } from './obliquus-capitis-superior.ts';
import { OCCIPITALIS } from './occipitalis.ts';
import { RECTUS_CAPITIS_POSTERIOR_MAJOR } from './rectus-capitis-posterior-major.ts';
import { RECTUS_CAPITIS_POSTERIOR_MINOR } from './rectus-capitis-posterior-minor.ts';
import { SCM_CLAVICULAR } from './scm-clavicular.ts';
import { SCM_STERNAL } from './scm-sternal.ts';
import { SEMISPINALIS_CAPITIS } from './semispinalis-capitis.ts';
import { SPLENIUS_CAPITIS } from './splenius-capitis.ts';
import { SPLENIUS_CERVICIS } from './splenius-cervicis.ts';
import { TEMPORALIS } from './temporalis.ts';
import { TRAPEZIUS_LOWER } from './trapezius-lower.ts';
import { TRAPEZIUS_MIDDLE } from './trapezius-middle.ts';
import { TRAPEZIUS_UPPER } from './trapezius-upper.ts';
import type { MuscleMaps } from './form.ts';

export const MUSCLE_MAPS: readonly MuscleMaps[] = [
  FRONTALIS,
  LEVATOR_SCAPULAE,
  MASSETER_DEEP,
  MASSETER_SUPERFICIAL,
  OBLIQUUS_CAPITIS_INFERIOR,
  OBLIQUUS_CAPITIS_SUPERIOR,
  OCCIPITALIS,
  RECTUS_CAPITIS_POSTERIOR_MAJOR,
  RECTUS_CAPITIS_POSTERIOR_MINOR,
  SCM_CLAVICULAR,
  SCM_STERNAL,
  SEMISPINALIS_CAPITIS,
  SPLENIUS_CAPITIS,
  SPLENIUS_CERVICIS,
  TEMPORALIS,
  TRAPEZIUS_LOWER,
  TRAPEZIUS_MIDDLE,
  TRAPEZIUS_UPPER,
];
