/** Muscles of the face, the scalp and the jaw, and their fasciae. */
import type { MuscleDefinition } from '../definition.ts';
import { buccinator } from './buccinator.ts';
import { corrugatorSupercilii } from './corrugator-supercilii.ts';
import { depressorAnguliOris } from './depressor-anguli-oris.ts';
import { depressorLabiiInferioris } from './depressor-labii-inferioris.ts';
import { epicranialAponeurosis } from './epicranial-aponeurosis.ts';
import { frontalis } from './frontalis.ts';
import { levatorLabiiSuperioris } from './levator-labii-superioris.ts';
import { masseterDeep } from './masseter-deep.ts';
import { masseterSuperficial } from './masseter-superficial.ts';
import { mentalis } from './mentalis.ts';
import { nasalis } from './nasalis.ts';
import { occipitalis } from './occipitalis.ts';
import { orbicularisOculi } from './orbicularis-oculi.ts';
import { orbicularisOris } from './orbicularis-oris.ts';
import { procerus } from './procerus.ts';
import { risorius } from './risorius.ts';
import { temporalFascia } from './temporal-fascia.ts';
import { temporalis } from './temporalis.ts';
import { temporoparietalis } from './temporoparietalis.ts';
import { zygomaticusMajor } from './zygomaticus-major.ts';
import { zygomaticusMinor } from './zygomaticus-minor.ts';

export const FACE_MUSCLES: readonly MuscleDefinition[] = [
  buccinator,
  corrugatorSupercilii,
  depressorAnguliOris,
  depressorLabiiInferioris,
  epicranialAponeurosis,
  frontalis,
  levatorLabiiSuperioris,
  masseterDeep,
  masseterSuperficial,
  mentalis,
  nasalis,
  occipitalis,
  orbicularisOculi,
  orbicularisOris,
  procerus,
  risorius,
  temporalFascia,
  temporalis,
  temporoparietalis,
  zygomaticusMajor,
  zygomaticusMinor,
];
