import { keyOf } from '#generator/core/keyOf.ts';
import { cached } from './cache.ts';
import type { Cache } from './cache.ts';
import type { Pool } from './pool.ts';
import { sourceHash } from './sourceHash.ts';
import { modulesOf } from './tasks.ts';
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';

/** Does tasks, or takes what they made from the cache. */
export interface Workshop {
  run<N extends TaskName>(
    name: N,
    input: TaskInput<N>,
    options?: { readonly afresh?: boolean },
  ): Promise<TaskOutput<N>>;
  /** How many tasks were done and how many taken from the cache so far. */
  counts(): { readonly done: number; readonly kept: number };
}

/** A workshop whose cache is keyed by the sources of a task and its input. */
export function workshop(pool: Pool, cache: Cache): Workshop {
  const hashes = new Map<string, string>();
  const hashOf = (module: string): string => {
    const known = hashes.get(module) ?? sourceHash(module);
    hashes.set(module, known);
    return known;
  };
  let [asked, done] = [0, 0];
  return {
    async run<N extends TaskName>(
      name: N,
      input: TaskInput<N>,
      { afresh = false } = {},
    ): Promise<TaskOutput<N>> {
      asked++;
      const key = keyOf(modulesOf(name, input).map(hashOf), name, input);
      const make = () => {
        done++;
        return pool.run(name, input);
      };
      if (!afresh) return cached(cache, key, make);
      const made = await make();
      cache.put(key, made);
      return made;
    },
    counts: () => ({ done, kept: asked - done }),
  };
}
