/**
 * The anatomy that the model is measured against. It is no part of the project: where it is absent, what depends on it is
 * skipped and says so. TPX_REFERENCE names its folder; else ../shared/reference is looked at.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NamedMesh } from './fairComparison.ts';
import { meshesOf } from './fairComparison.ts';

/** What `compare.mjs --json` says of a structure. */
interface ComparedRow {
  readonly structure: string;
  readonly missing?: boolean;
  /** Mean symmetric surface distance, mm. */
  readonly mean: number;
  /** 95th percentile of the same distances, mm. */
  readonly p95: number;
  /** Share of the reference surface within 4 mm of ours. */
  readonly cover: number;
  readonly vol: number | null;
  readonly closed: boolean;
  /** Share of the vertices that coincide with the reference's. */
  readonly copied: number;
}

const PARTS = ['compare.mjs', 'reference.glb'] as const;
const CACHE = fileURLToPath(new URL('../node_modules/.cache/reference', import.meta.url));
export const MODELS = fileURLToPath(new URL('../public/models', import.meta.url));

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
export function compareWithReference(
  reference: string,
  models: string,
): { readonly rows: readonly ComparedRow[]; readonly missing: readonly string[] } {
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
  return {
    rows: rows.filter((row) => !row.missing),
    missing: rows.filter((row) => row.missing).map(({ structure }) => structure),
  };
}

/** Every structure of the reference. */
export const referenceMeshes = (reference: string): Promise<NamedMesh[]> =>
  meshesOf(join(reference, 'reference.glb'));
