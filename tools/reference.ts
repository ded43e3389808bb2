/**
 * The anatomy that the model is measured against. It is no part of the project: where it is absent, what depends on it is
 * skipped and says so. TPX_REFERENCE names its folder; else ../shared/reference is looked at.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PARTS = ['compare.mjs', 'reference.glb'] as const;
const CACHE = fileURLToPath(new URL('../node_modules/.cache/reference', import.meta.url));
const MODELS = fileURLToPath(new URL('../public/models', import.meta.url));

/** Surface distances in mm; `cover` is the share of the reference surface within 4 mm. */
export interface Comparison {
  readonly structure: string;
  readonly missing?: boolean;
  readonly mean: number;
  readonly p95: number;
  readonly cover: number;
  readonly closed: boolean;
  readonly triangles: number;
  readonly copied: number;
}

/** @returns the folder of the reference, or null where there is none. */
export function referenceFolder(): string | null {
  const folder =
    process.env.TPX_REFERENCE ?? fileURLToPath(new URL('../../shared/reference', import.meta.url));
  return PARTS.every((name) => existsSync(join(folder, name))) ? folder : null;
}

/**
 * Runs the reference's own comparison on models of a folder. It is copied under node_modules first, so that it finds the
 * packages of this project and needs none installed beside it.
 * @throws Error with its output where it fails
 */
export function compareWithReference(reference: string, models = MODELS): Comparison[] {
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
  const { rows } = JSON.parse(run.stdout) as { rows: Comparison[] };
  return rows.filter((row) => !row.missing);
}

/** At most these mean and 95th percentile distances, mm, by kind of structure. */
export const LIMITS_MM: readonly {
  readonly kind: string;
  readonly ids: RegExp;
  readonly mean: number;
  readonly p95: number;
}[] = [
  { kind: 'suboccipitals', ids: /^(rectus|obliquus)-capitis-/, mean: 0.5, p95: 2 },
  { kind: 'cranium', ids: /^cranium-/, mean: 1.2, p95: 4.5 },
  { kind: 'mandible', ids: /^mandible-/, mean: 2, p95: 5.5 },
  { kind: 'skin', ids: /^skin-/, mean: 1.3, p95: 4.5 },
  { kind: 'vertebrae and clavicle', ids: /^(atlas|axis|vertebra|clavicle)-/, mean: 1, p95: 3 },
  { kind: 'scapula', ids: /^scapula-/, mean: 1.5, p95: 6 },
  { kind: 'ribs, sternum, humerus', ids: /^(rib|manubrium|sternum|humerus)-/, mean: 1.5, p95: 5 },
  { kind: 'ribbons and sheets', ids: /^/, mean: 1, p95: 4 },
];

export function limitFor(structure: string) {
  return LIMITS_MM.find(({ ids }) => ids.test(structure));
}
