/** Muscles of the shoulder, the armpit and the chest. */
import type { MuscleDefinition } from '../definition.ts';
import { infraspinatus } from './infraspinatus.ts';
import { subscapularis } from './subscapularis.ts';
import { supraspinatus } from './supraspinatus.ts';
import { teresMajor } from './teres-major.ts';
import { teresMinor } from './teres-minor.ts';

export const SHOULDER_MUSCLES: readonly MuscleDefinition[] = [
  subscapularis,
  supraspinatus,
  infraspinatus,
  teresMinor,
  teresMajor,
];
