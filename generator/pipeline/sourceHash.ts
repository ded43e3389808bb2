import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the import prefixes of package.json lead. */
const PREFIXES: Readonly<Record<string, string>> = {
  '#domain/': 'src/domain/',
  '#content/': 'src/content/',
  '#generator/': 'generator/',
};

const IMPORTED =
  /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]|new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta/g;
/** Types are gone when the program runs: what they stand for does not say what it does. */
const TYPES_ONLY = /^(?:import|export) type [^;]*;/gm;
const READS_FILES = /\b(readFile|readFileSync|readdir|readdirSync)\b/;

/**
 * Every file that a module depends on, itself included, found by following imports of files (packages and types are not followed).
 * @throws Error where one of them reads files at run time: what it reads could not be seen here
 */
export function sourceFiles(module: string): string[] {
  const seen = new Set<string>();
  const waiting = [resolve(ROOT, module)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (file.endsWith('.json')) continue;
    const text = readFileSync(file, 'utf8').replaceAll(TYPES_ONLY, '');
    if (READS_FILES.test(text))
      throw new Error(`${relative(ROOT, file)} reads files at run time; import them instead`);
    for (const [, imported, address] of text.matchAll(IMPORTED)) {
      const next = locate(imported ?? address, file);
      if (next !== undefined && existsSync(next)) waiting.push(next);
    }
  }
  return [...seen].sort();
}

function locate(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('.')) return resolve(dirname(from), specifier);
  const prefix = Object.keys(PREFIXES).find((start) => specifier.startsWith(start));
  return prefix && resolve(ROOT, PREFIXES[prefix], specifier.slice(prefix.length));
}

/** What a module does, as its sources stand. */
export interface SourceState {
  /** One hash for its sources, the installed packages and the JavaScript engine. */
  readonly hash: string;
  /** The files that it was made of. */
  readonly files: readonly string[];
}

export function sourceState(module: string): SourceState {
  const hash = createHash('sha256').update(process.versions.v8);
  const files = [...sourceFiles(module), resolve(ROOT, 'package-lock.json')];
  for (const file of files) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return { hash: hash.digest('hex'), files };
}

/** The clock of the file system may lag behind by so much, ms. */
const CLOCK_LAG_MS = 20;

/** Those of the files that were written after a time, ms since 1970; from the folder of package.json. */
export function writtenSince(files: readonly string[], sinceMs: number): string[] {
  return files
    .filter((file) => {
      const status = statSync(file, { throwIfNoEntry: false });
      return !status || Math.max(status.mtimeMs, status.ctimeMs) > sinceMs - CLOCK_LAG_MS;
    })
    .map((file) => relative(ROOT, file));
}
