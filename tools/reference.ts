/**
 * The anatomy that the model is measured against. It is no part of the project: where it is absent, what depends on it is
 * skipped and says so. TPX_REFERENCE names its folder; else ../shared/reference is looked at.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ComparedRow } from './compareLimits.ts';

const PARTS = ['compare.mjs', 'reference.glb'] as const;
const CACHE = fileURLToPath(new URL('../node_modules/.cache/reference', import.meta.url));
const MODELS = fileURLToPath(new URL('../public/models', import.meta.url));

/** @returns the folder of the reference, or null where there is none. */
export function referenceFolder(): string | null {
  const folder =
    process.env.TPX_REFERENCE ?? fileURLToPath(new URL('../../shared/reference', import.meta.url));
  return PARTS.every((name) => existsSync(join(folder, name))) ? folder : null;
}

/**
 * Runs the reference's own comparison on models of a folder. It is copied under node_modules first, so that it finds the
 * packages of this project (draco3dgltf is among them for its sake alone) and needs none installed beside it.
 * @throws Error with its output where it fails
 */
export function compareWithReference(reference: string, models = MODELS): ComparedRow[] {
  mkdirSync(CACHE, { recursive: true });
  for (const name of PARTS) copyFileSync(join(reference, name), join(CACHE, name));
  const glbs = readdirSync(models)
    .filter((name) => name.endsWith('.glb'))
    .map((name) => join(models, name));
  const run = spawnSync(process.execPath, [join(CACHE, 'compare.mjs'), ...glbs, '--json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(`the comparison failed:\n${run.stderr}`);
  const { rows } = JSON.parse(run.stdout) as { rows: ComparedRow[] };
  return rows.filter((row) => !row.missing);
}
