/**
 * Every muscle in one chunk: 12 KiB compressed, less than eighteen requests would cost. Fetched when the first words
 * are read or the first search is typed.
 */
import type { Muscle } from '#domain/content.ts';

const files = import.meta.glob<Muscle>('./muscles/*.json', { import: 'default', eager: true });

export const allMuscles: ReadonlyMap<string, Muscle> = new Map(
  Object.values(files).map((muscle) => [muscle.id, muscle]),
);
