/** Muscles of the face, the scalp and the jaw. */
import type { MuscleDefinition } from '../definition.ts';
import { buccinator } from './buccinator.ts';
import { corrugatorSupercilii } from './corrugator-supercilii.ts';
import { frontalis } from './frontalis.ts';
import { masseterDeep } from './masseter-deep.ts';
import { masseterSuperficial } from './masseter-superficial.ts';
import { occipitalis } from './occipitalis.ts';
import { orbicularisOculi } from './orbicularis-oculi.ts';
import { procerus } from './procerus.ts';
import { temporalis } from './temporalis.ts';
import { zygomaticusMajor } from './zygomaticus-major.ts';

export const FACE_MUSCLES: readonly MuscleDefinition[] = [
  buccinator,
  corrugatorSupercilii,
  frontalis,
  masseterDeep,
  masseterSuperficial,
  occipitalis,
  orbicularisOculi,
  procerus,
  temporalis,
  zygomaticusMajor,
];
