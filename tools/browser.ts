/**
 * A Chromium with software WebGL for tests, pictures and measurements. One that is already on the machine goes first
 * (CHROME_PATH, then the usual places); else the one that the package @sparticuz/chromium carries is unpacked.
 */
import { access, constants } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Software rendering, said explicitly, and no request of the browser's own to anywhere. */
const ARGUMENTS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
];

interface FoundBrowser {
  readonly path: string;
  /** What its start needs beyond our own environment. */
  readonly env: Readonly<Record<string, string>>;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The packaged Chromium. It unpacks the libraries that a bare Linux lacks only where it believes itself in the cloud
 * service it was made for, so it is told so while it loads; the changes to our environment are taken back.
 */
async function bundledBrowser(): Promise<FoundBrowser> {
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    const env: Record<string, string> = {};
    for (const name of ['LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      const value = process.env[name];
      if (value !== undefined) env[name] = value;
    }
    return { path, env };
  } finally {
    for (const name of ['AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/** TPX_BROWSER=bundled takes the packaged one even where another is there. */
export async function findBrowser(): Promise<FoundBrowser> {
  if (process.env.TPX_BROWSER !== 'bundled') {
    const places = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : USUAL_PLACES;
    for (const path of places) if (await isThere(path)) return { path, env: {} };
  }
  return bundledBrowser();
}

/** @throws Error that says what was tried where no browser starts. */
export async function launchBrowser(extraArguments: readonly string[] = []): Promise<Browser> {
  const { path, env } = await findBrowser();
  try {
    return await chromium.launch({
      executablePath: path,
      args: [...ARGUMENTS, ...extraArguments],
      env: { ...process.env, ...env },
    });
  } catch (error) {
    throw new Error(`no browser starts from ${path}; set CHROME_PATH to a Chromium of 120 or later`, {
      cause: error,
    });
  }
}
