/** Muscles of the front and the side of the neck, with the floor of the mouth and the pterygoids. */
import type { MuscleDefinition } from '../definition.ts';
import { digastricAnterior } from './digastric-anterior.ts';
import { digastricPosterior } from './digastric-posterior.ts';
import { geniohyoid } from './geniohyoid.ts';
import { lateralPterygoid } from './lateral-pterygoid.ts';
import { longusCapitis } from './longus-capitis.ts';
import { longusColli } from './longus-colli.ts';
import { medialPterygoid } from './medial-pterygoid.ts';
import { mylohyoid } from './mylohyoid.ts';
import { omohyoid } from './omohyoid.ts';
import { platysma } from './platysma.ts';
import { scalenusAnterior } from './scalenus-anterior.ts';
import { scalenusMedius } from './scalenus-medius.ts';
import { scalenusPosterior } from './scalenus-posterior.ts';
import { scmClavicular } from './scm-clavicular.ts';
import { scmSternal } from './scm-sternal.ts';
import { sternohyoid } from './sternohyoid.ts';
import { sternothyroid } from './sternothyroid.ts';
import { stylohyoid } from './stylohyoid.ts';
import { thyrohyoid } from './thyrohyoid.ts';

export const NECK_MUSCLES: readonly MuscleDefinition[] = [
  longusColli,
  longusCapitis,
  lateralPterygoid,
  medialPterygoid,
  scalenusAnterior,
  scalenusMedius,
  scalenusPosterior,
  geniohyoid,
  mylohyoid,
  digastricPosterior,
  stylohyoid,
  thyrohyoid,
  sternothyroid,
  omohyoid,
  sternohyoid,
  digastricAnterior,
  scmClavicular,
  scmSternal,
  platysma,
];
