/**
 * `npm run compare`: measures `public/models` against the reference anatomy, where one is at hand.
 *
 * The reference is a folder with `compare.mjs` and its packages installed: the one named by `TPX_REFERENCE`, or
 * `../shared/reference`. Without one the comparison is skipped, and says so. Arguments are handed on (`--only REGEX`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { comparedLine, limitOf, type ComparedRow } from './compareLimits.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const MODELS = ['skin.glb', 'muscles.glb', 'bones.glb'].map((name) => join(root, 'public/models', name));

function referenceFolder(): string | undefined {
  const named = process.env['TPX_REFERENCE'];
  return [...(named ? [resolve(named)] : []), resolve(root, '../shared/reference')].find(
    (folder) => existsSync(join(folder, 'compare.mjs')) && existsSync(join(folder, 'node_modules')),
  );
}

const folder = referenceFolder();
if (!folder) {
  console.log('compare: skipped, no reference with its packages installed (TPX_REFERENCE names its folder)');
} else {
  const args = [join(folder, 'compare.mjs'), ...MODELS, ...process.argv.slice(2), '--json'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`compare.mjs failed: ${stderr}`);
  const { rows } = JSON.parse(stdout) as { rows: ComparedRow[] };
  const made = rows.filter((row) => row.missing !== true);
  const lines = made.map(comparedLine);
  console.log(
    `${'structure'.padEnd(36)} ${'mean / p95 mm'.padStart(13)} ${'allowed'.padStart(10)}  cover    vol`,
  );
  for (const { text } of lines) console.log(text);
  const over = lines.filter(({ within }) => !within).length;
  const copied = made.filter((row) => (row.copied ?? 0) > 0.02).map((row) => row.structure);
  console.log(
    `${made.filter((row) => limitOf(row.structure)).length} structures with a limit, ${over} over it`,
  );
  if (copied.length > 0) console.log(`vertices coincide with the reference's: ${copied.join(', ')}`);
  process.exitCode = over > 0 || copied.length > 0 ? 1 : 0;
}
