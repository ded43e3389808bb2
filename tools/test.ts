/**
 * `npm test`: everything that keeps main green, in the order in which it fails fastest. Ends with one plain line of counts.
 * `npm run check` (`--checks`): the same without the tests of the generator and the browser.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = fileURLToPath(new URL('../node_modules/.cache/tests/results.json', import.meta.url));

const CHECKS: readonly (readonly [name: string, ...command: string[]])[] = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['types of the page', 'tsc', '--noEmit', '-p', '.'],
  ['types of the generator', 'tsc', '--noEmit', '-p', 'generator'],
  ['lint', 'eslint', '.'],
  ['import rules', 'depcruise', 'src', 'generator', 'tools'],
  ['content', 'tsx', 'tools/contentCheck.ts'],
];

function run(command: readonly string[]): boolean {
  const [program, ...rest] = command;
  return (
    spawnSync('npx', ['--no-install', program ?? '', ...rest], { cwd: root, stdio: 'inherit' }).status === 0
  );
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

const failed: string[] = [];
for (const [name, ...command] of CHECKS) {
  console.log(`\n-- ${name}`);
  if (!run(command)) failed.push(name);
}

console.log('\n-- tests');
mkdirSync(fileURLToPath(new URL('../node_modules/.cache/tests', import.meta.url)), { recursive: true });
rmSync(results, { force: true });
const projects = process.argv.includes('--checks') ? ['--project', 'unit'] : [];
const green = run([
  'vitest',
  'run',
  ...projects,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
]);
let report: Report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, success: false };
try {
  report = JSON.parse(readFileSync(results, 'utf8')) as Report;
} catch {
  failed.push('tests (no report was written)');
}
if (!green && report.numFailedTests === 0) failed.push('tests');

if (failed.length > 0) console.error(`\nfailed: ${failed.join(', ')}`);
const passed = report.numPassedTests + CHECKS.length - failed.filter((f) => !f.startsWith('tests')).length;
console.log(
  `${passed} passed, ${report.numFailedTests + failed.length} failed, ${report.numPendingTests} skipped`,
);
process.exit(green && failed.length === 0 ? 0 : 1);
