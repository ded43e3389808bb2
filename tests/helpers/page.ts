import { afterAll, beforeAll, inject } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '#tools/browser.ts';

/** Wide and narrow screens that every state is looked at on. */
export const WIDE = { width: 1440, height: 900 } as const;
export const NARROW = { width: 390, height: 844 } as const;

export interface OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly touch?: boolean;
  readonly dark?: boolean;
  /** Runs before the page: to take WebGL away, to break a file. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** What `<html data-scene>` is waited for; null waits for the first text only. */
  readonly until?: 'ready' | 'unavailable' | null;
}

export interface OpenedPage {
  readonly page: Page;
  /** Messages of the console that are errors, and exceptions. */
  readonly faults: readonly string[];
  /** Every request to another host than the page's own. */
  readonly foreign: readonly string[];
}

/** One browser for a test file; every page is a context of its own and is closed with it. */
export function useBrowser() {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await Promise.all(contexts.map((c) => c.close()));
    await browser?.close();
  });

  /** @param query for example `?muscle=temporalis&side=left` */
  async function open(query = '', options: OpenOptions = {}): Promise<OpenedPage> {
    if (!browser) throw new Error('the browser is not there yet');
    const { viewport = WIDE, touch = false, dark = false, prepare, until = 'ready' } = options;
    const context = await browser.newContext({
      viewport,
      hasTouch: touch,
      isMobile: touch,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    await prepare?.(context);
    const page = await context.newPage();
    const faults: string[] = [];
    const foreign: string[] = [];
    const url = new URL(query, inject('pageUrl'));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const to = new URL(request.url());
      if (!['data:', 'blob:'].includes(to.protocol) && to.host !== url.host) foreign.push(request.url());
    });
    await page.goto(url.href);
    if (until !== null)
      await page.waitForSelector(`html[data-scene="${until}"]`, { timeout: 90_000, state: 'attached' });
    return { page, faults, foreign };
  }
  return { open };
}
