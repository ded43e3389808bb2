import type { Atlas } from '#domain/atlas.ts';
import type { Quality } from '#generator/core/quality.ts';
import type { Cache } from './cache.ts';
import type { Anatomy } from './generate.ts';

/** What the last whole run made: that among which a muscle alone is built. */
export interface LastRun {
  readonly anatomy: Anatomy;
  /** Ids of what lies over each structure. */
  readonly covers: ReadonlyMap<string, readonly string[]>;
}

/** Raised when an `Anatomy` has other fields than before: what earlier versions kept would not fit. */
const RUN_VERSION = 1;

const keyOfRun = (quality: Quality): string => `last-run-${RUN_VERSION}-${quality}`;

export const lastRun = (cache: Cache, quality: Quality): LastRun | undefined => cache.get(keyOfRun(quality));

export function keepRun(
  cache: Cache,
  quality: Quality,
  anatomy: Anatomy,
  { structures }: Pick<Atlas, 'structures'>,
): void {
  const covers = new Map(structures.map(({ id, coveredBy }) => [id, coveredBy]));
  cache.put(keyOfRun(quality), { anatomy, covers } satisfies LastRun);
}
