/**
 * `npm run compare`: measures `public/models` against the reference anatomy, where one is at hand (TPX_REFERENCE or
 * ../shared/reference). Without one the comparison is skipped, and says so. `-- --record` also writes what the page shows into
 * src/content/accuracy.json; `-- --models DIR` measures other files.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { accuracyOf, comparison, isWithin, medianOfMuscles } from './comparison.ts';
import type { Compared } from './comparison.ts';
import { MEDIAN_LIMIT_MM, reasonOfAbsence } from './compareLimits.ts';
import { MODELS, referenceFolder } from './reference.ts';

const RECORD = fileURLToPath(new URL('../src/content/accuracy.json', import.meta.url));

const { values } = parseArgs({
  options: { record: { type: 'boolean' }, models: { type: 'string' } },
});
const folder = referenceFolder();
if (!folder) {
  console.log('compare: skipped, no reference is at hand (TPX_REFERENCE names its folder)');
} else {
  const { compared, missing } = await comparison(folder, values.models ? resolve(values.models) : MODELS);
  console.log(
    `${'structure'.padEnd(36)} ${'raw mean / p95'.padStart(14)} ${'fair'.padStart(13)} ${'allowed'.padStart(10)}  cover    vol`,
  );
  for (const row of compared) console.log(lineOf(row));
  const absent = missing.filter((structure) => reasonOfAbsence(structure) === undefined);
  for (const structure of missing)
    console.log(`${structure.padEnd(36)} ${reasonOfAbsence(structure) ?? 'MISSING'}`);
  const over = compared.filter((row) => !isWithin(row));
  const copied = compared.filter((row) => row.copied > 0.02).map((row) => row.structure);
  const median = medianOfMuscles(compared);
  console.log(
    `${compared.filter(({ limit }) => limit).length} structures with a limit, ${over.length} over it; ${absent.length} missing; ` +
      `median of the muscles ${median.toFixed(2)} mm (allowed ${MEDIAN_LIMIT_MM})`,
  );
  if (copied.length > 0) console.log(`vertices coincide with the reference's: ${copied.join(', ')}`);
  if (values.record) {
    writeFileSync(RECORD, `${JSON.stringify(accuracyOf(compared), null, 2)}\n`);
    console.log('written: src/content/accuracy.json');
  }
  process.exitCode = over.length + absent.length + copied.length > 0 || median > MEDIAN_LIMIT_MM ? 1 : 0;
}

function lineOf(row: Compared): string {
  const { raw, fair, limit, note, cover, volume, closed } = row;
  const pair = (mean: number, p95: number): string => `${mean.toFixed(2)} / ${p95.toFixed(2)}`;
  const cells = [
    row.structure.padEnd(36),
    pair(raw.meanMm, raw.p95Mm).padStart(14),
    (note === undefined ? 'the same' : pair(fair.meanMm, fair.p95Mm)).padStart(13),
    (limit ? `${limit.meanMm.toFixed(1)} / ${limit.p95Mm.toFixed(1)}` : 'no limit').padStart(10),
    cover.toFixed(2).padStart(6),
    (volume?.toFixed(2) ?? '-').padStart(6),
    (closed ? 'closed' : 'OPEN').padStart(7),
    isWithin(row) ? '' : '  OVER',
    note ?? '',
  ];
  return cells.join(' ').trimEnd();
}
