import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
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

/** One hash for all that a module does: its sources, the installed packages and the JavaScript engine. */
export function sourceHash(module: string): string {
  const hash = createHash('sha256').update(process.versions.v8);
  for (const file of [...sourceFiles(module), resolve(ROOT, 'package-lock.json')]) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
