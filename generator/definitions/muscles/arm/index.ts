/** Muscles of the upper arm, down to below the end of the bust. */
import type { MuscleDefinition } from '../definition.ts';
import { bicepsBrachii } from './biceps-brachii.ts';
import { brachialis } from './brachialis.ts';
import { coracobrachialis } from './coracobrachialis.ts';
import { tricepsBrachii } from './triceps-brachii.ts';

export const ARM_MUSCLES: readonly MuscleDefinition[] = [
  coracobrachialis,
  brachialis,
  tricepsBrachii,
  bicepsBrachii,
];
