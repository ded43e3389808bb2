import { keyOf } from '#generator/core/keyOf.ts';
import { cached } from './cache.ts';
import type { Cache } from './cache.ts';
import type { Pool } from './pool.ts';
import { sourceState, writtenSince } from './sourceHash.ts';
import type { SourceState } from './sourceHash.ts';
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
  /** Sources that were written while the run went on: what it makes is of no one state of them. */
  readonly changed: () => readonly string[];
}

/** Counts in every key: raised when what earlier versions kept is not to be trusted. */
const CACHE_VERSION = 2;

/**
 * A workshop whose cache is keyed by the sources of a task and its input.
 *
 * Processes load sources when they first need them, and hashes are made when they are first asked for: where a file is
 * written in between, the one is not what the other says. So nothing is kept of a task one of whose sources has been written
 * since the program started.
 *
 * @param startedMs when the first source may have been loaded, ms since 1970
 */
export function workshop(pool: Pool, cache: Cache, startedMs = performance.timeOrigin): Workshop {
  const states = new Map<string, SourceState>();
  const stateOf = (module: string): SourceState => {
    const known = states.get(module) ?? sourceState(module);
    states.set(module, known);
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
      const sources = modulesOf(name, input).map(stateOf);
      const key = keyOf(
        CACHE_VERSION,
        sources.map(({ hash }) => hash),
        name,
        input,
      );
      const make = () => {
        done++;
        return pool.run(name, input);
      };
      const put = (made: string, value: unknown): void => {
        if (sources.every(({ files }) => writtenSince(files, startedMs).length === 0)) cache.put(made, value);
      };
      return cached(
        { get: <T>(known: string) => (afresh ? undefined : cache.get<T>(known)), put },
        key,
        make,
      );
    },
    counts: () => ({ done, kept: asked - done }),
    changed() {
      const files = new Set([...states.values()].flatMap((state) => state.files));
      return writtenSince([...files].sort(), startedMs);
    },
  };
}
