import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { ROOT } from './sourceHash.ts';

/** Keeps what steps made, by a key that says all they made it from. */
export interface Cache {
  /** What was kept under the key, or undefined. */
  get<T>(key: string): T | undefined;
  put(key: string, value: unknown): void;
}

const CACHE_FOLDER = join(ROOT, 'node_modules/.cache/anatomy');

/** Keeps nothing. */
export const noCache: Cache = { get: () => undefined, put: () => undefined };

/** Some runs' worth of entries; the oldest beyond them go. */
const MOST_ENTRIES = 4000;

/** A folder of files, one a key. A file that cannot be read counts as absent. */
export function folderCache(folder = CACHE_FOLDER, mostEntries = MOST_ENTRIES): Cache {
  mkdirSync(folder, { recursive: true });
  dropOldest(folder, mostEntries);
  return {
    get<T>(key: string): T | undefined {
      try {
        const value = deserialize(readFileSync(join(folder, key))) as T;
        const now = new Date();
        utimesSync(join(folder, key), now, now);
        return value;
      } catch {
        return undefined;
      }
    },
    put(key, value) {
      // Written aside and moved: a run that is stopped leaves no half file behind.
      const draft = join(folder, `${key}.${process.pid}`);
      writeFileSync(draft, serialize(value));
      renameSync(draft, join(folder, key));
    },
  };
}

/** The value of a step from the cache, or made and kept. */
export async function cached<T>(cache: Cache, key: string, make: () => T | Promise<T>): Promise<T> {
  const known = cache.get<T>(key);
  if (known !== undefined) return known;
  const made = await make();
  cache.put(key, made);
  return made;
}

function dropOldest(folder: string, mostEntries: number): void {
  const byAge = readdirSync(folder)
    .map((name) => ({
      path: join(folder, name),
      at: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of byAge.slice(mostEntries)) rmSync(path, { force: true });
}
