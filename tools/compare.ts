/**
 * `npm run compare`: measures `public/models` against the reference anatomy, where one is at hand (TPX_REFERENCE or
 * ../shared/reference). Without one the comparison is skipped, and says so.
 */
import { comparedLine, limitOf } from './compareLimits.ts';
import { compareWithReference, referenceFolder } from './reference.ts';

const folder = referenceFolder();
if (!folder) {
  console.log('compare: skipped, no reference is at hand (TPX_REFERENCE names its folder)');
} else {
  const rows = compareWithReference(folder);
  const lines = rows.map(comparedLine);
  console.log(
    `${'structure'.padEnd(36)} ${'mean / p95 mm'.padStart(13)} ${'allowed'.padStart(10)}  cover    vol`,
  );
  for (const { text } of lines) console.log(text);
  const over = lines.filter(({ within }) => !within).length;
  const copied = rows.filter((row) => row.copied > 0.02).map((row) => row.structure);
  console.log(
    `${rows.filter((row) => limitOf(row.structure)).length} structures with a limit, ${over} over it`,
  );
  if (copied.length > 0) console.log(`vertices coincide with the reference's: ${copied.join(', ')}`);
  process.exitCode = over > 0 || copied.length > 0 ? 1 : 0;
}
