/** Muscles of the back of the neck, from the skull to the shoulder blade. */
import type { MuscleDefinition } from '../definition.ts';
import { cervicalMultifidus } from './cervical-multifidus.ts';
import { levatorScapulae } from './levator-scapulae.ts';
import { longissimusCapitis } from './longissimus-capitis.ts';
import { longissimusCervicis } from './longissimus-cervicis.ts';
import { nuchalLigament } from './nuchal-ligament.ts';
import { obliquusCapitisInferior } from './obliquus-capitis-inferior.ts';
import { obliquusCapitisSuperior } from './obliquus-capitis-superior.ts';
import { rectusCapitisPosteriorMajor } from './rectus-capitis-posterior-major.ts';
import { rectusCapitisPosteriorMinor } from './rectus-capitis-posterior-minor.ts';
import { semispinalisCapitis } from './semispinalis-capitis.ts';
import { semispinalisCervicis } from './semispinalis-cervicis.ts';
import { spleniusCapitis } from './splenius-capitis.ts';
import { spleniusCervicis } from './splenius-cervicis.ts';

export const NAPE_MUSCLES: readonly MuscleDefinition[] = [
  cervicalMultifidus,
  levatorScapulae,
  longissimusCapitis,
  longissimusCervicis,
  nuchalLigament,
  obliquusCapitisInferior,
  obliquusCapitisSuperior,
  rectusCapitisPosteriorMajor,
  rectusCapitisPosteriorMinor,
  semispinalisCapitis,
  semispinalisCervicis,
  spleniusCapitis,
  spleniusCervicis,
];
