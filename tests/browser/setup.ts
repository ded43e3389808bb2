import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serve } from '#tools/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the production build, ending in a slash. */
    pageUrl: string;
  }
}

/** Builds the production page once and serves it as `npm start` does. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const build = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    // the test runner calls itself NODE_ENV=test, which would build the slow React that warns
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (build.status !== 0) throw new Error('the production build failed');
  const { server, url } = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), 4300);
  project.provide('pageUrl', url);
  return () => new Promise((resolve) => server.close(() => resolve()));
}
