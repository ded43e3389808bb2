/** `npm run bench`: the page in a browser (`tools/bench.ts`); `npm run bench -- search`: the search alone. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(...command: readonly string[]): void {
  const { status } = spawnSync('npx', ['--no-install', ...command], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.argv.includes('search')) run('tsx', 'tools/searchBench.ts');
else {
  run('vite', 'build', '--logLevel', 'warn');
  run('tsx', 'tools/bench.ts');
}
