/** Muscles of the shoulder, the armpit and the chest. */
import type { MuscleDefinition } from '../definition.ts';


export const SHOULDER_MUSCLES: readonly MuscleDefinition[] = [
];
