import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import type axe from 'axe-core';
import { bannedWording } from '../helpers/wording.ts';
import { NARROW, useBrowser, WIDE } from '../helpers/page.ts';

const { open } = useBrowser();
const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POINT = '?point=trapezius-upper-trp1&side=left';

/** What axe finds, as `rule: element` lines. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await axeSource);
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** All text that is on the page now, without titles of published works. */
const shownText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('cite, script, noscript').forEach((element) => element.remove());
    return copy.textContent;
  });

interface State {
  readonly name: string;
  readonly query?: string;
  readonly dark?: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

const openTopics = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: /^General statements/ }).waitFor();
  for (const summary of await page.locator('.topic summary').all()) await summary.click();
};

const STATES: readonly State[] = [
  { name: 'nothing chosen' },
  { name: 'nothing chosen, dark', dark: true },
  { name: 'a muscle', query: '?muscle=masseter-deep&side=right' },
  { name: 'a point with every statement open', query: POINT, act: openTopics },
  { name: 'a point, dark', query: POINT, dark: true, act: openTopics },
  { name: 'an uncertain map', query: '?point=trapezius-middle-trp7&side=left' },
  {
    name: 'search results',
    act: async (page) => {
      const find = page.getByRole('tab', { name: 'Find' });
      if (await find.count()) await find.click();
      await page.getByRole('combobox', { name: /^Search/ }).fill('temple');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'the warning signs',
    act: async (page) => {
      await page.getByRole('button', { name: 'Warning signs' }).first().click();
      await page.getByText('See a doctor the same day').waitFor();
    },
  },
  {
    name: 'the About page',
    act: async (page) => {
      await page.getByRole('button', { name: 'About' }).click();
      await page.getByRole('heading', { name: 'All sources' }).waitFor();
      await page.getByText('What the articles leave out').waitFor();
    },
  },
  {
    name: 'the warning signs over the About page',
    act: async (page) => {
      await page.getByRole('button', { name: 'About' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Warning signs' }).click();
      await page.getByText('See a doctor the same day').waitFor();
    },
  },
  { name: 'what is disputed, a question open', query: '?page=what-is-disputed&passage=temporalis-split' },
  { name: 'general self-care', query: '?page=general-self-care' },
  { name: 'all sources', query: '?page=all-sources' },
  { name: 'a passage with its disputes', query: '?page=dry-needling-for-migraines&passage=a1-17' },
  { name: 'a bad link', query: '?point=none&view=inside' },
];

/** Without WebGL the words are there at once; the elements over the canvas are looked at apart. */
const withoutModel = {
  prepare: async (context: BrowserContext) => {
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  },
  until: 'unavailable',
} as const;

describe.each([
  ['wide', { viewport: WIDE }],
  ['narrow', { viewport: NARROW, touch: true }],
])('on a %s screen', (_width, screen) => {
  test.each(STATES)(
    'axe and the wording rules find nothing: $name',
    async ({ query = '', dark = false, act }) => {
      const { page, faults } = await open(query, { ...screen, dark, ...withoutModel });
      await act?.(page);
      await page.waitForTimeout(300);
      expect(await violations(page)).toEqual([]);
      expect(bannedWording(await shownText(page))).toEqual([]);
      expect(faults).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
    },
  );

  test('axe finds nothing with the model drawn', async () => {
    const { page } = await open(POINT, screen);
    await page.getByRole('heading', { level: 2, name: 'Trigger point 1' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('number keys turn to the fixed views, but not while typing', async () => {
    const { page } = await open('', withoutModel);
    await page.keyboard.press('2');
    await expect.poll(() => new URL(page.url()).search).toBe('?view=back');
    await page.getByRole('combobox', { name: /^Search/ }).focus();
    await page.keyboard.press('1');
    await page.waitForTimeout(400);
    expect(new URL(page.url()).search).toBe('?view=back');
  });

  test('Escape goes back a step and the focus is not lost', async () => {
    const { page } = await open(POINT, withoutModel);
    await page.getByRole('button', { name: 'Back to the muscle' }).focus();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 2, name: 'Upper trapezius' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  test('a choice is announced with its side', async () => {
    const { page } = await open('', withoutModel);
    await page.getByRole('button', { name: /^Temple muscle/ }).press('Enter');
    await expect
      .poll(() => page.locator('[data-announcer]').innerText())
      .toBe('Chosen: Temple muscle, the body’s left. 4 trigger points.');
  });

  test('the sheet is raised and lowered', async () => {
    const { page } = await open('', { viewport: NARROW, touch: true, ...withoutModel });
    const handle = page.getByRole('slider', { name: 'Height of this sheet' });
    const heightOf = async () => (await page.locator('.sheet').boundingBox())?.height ?? 0;
    const half = await heightOf();
    await handle.press('ArrowUp');
    await expect.poll(heightOf).toBeGreaterThan(half + 100);
    await handle.press('Home');
    await expect.poll(heightOf).toBeLessThan(half - 100);
  });

  test('the warning signs open over the About page, and closing them leads back there', async () => {
    const { page } = await open('', withoutModel);
    await page.getByRole('button', { name: 'About' }).click();
    const signs = page.getByRole('dialog', { name: 'About' }).getByRole('button', { name: 'Warning signs' });
    await signs.press('Enter');
    await page.getByRole('dialog', { name: 'Warning signs' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
    expect(await signs.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('what is touched on a telephone is at least 44 pixels high', async () => {
    const { page } = await open('?muscle=temporalis&side=left', {
      viewport: NARROW,
      touch: true,
      ...withoutModel,
    });
    await page.getByRole('heading', { level: 2, name: 'Temple muscle' }).waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button:not(.link-button), select, summary, [role=slider]')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
        .map((element) => element.innerText),
    );
    expect(small).toEqual([]);
  });
});

describe('on a telephone with half a sheet', () => {
  test.each([POINT, '?point=trapezius-middle-trp7&side=left'])(
    'caveat, warning signs and the first place of the pain need no scrolling: %s',
    async (query) => {
      const { page } = await open(query, { viewport: NARROW, touch: true, ...withoutModel });
      const first = page.locator('.felt-essential li').first();
      await first.waitFor();
      const endOf = async (selector: string) =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
      const fold = await endOf('.sheet');
      expect(await endOf('.caveat')).toBeLessThan(fold);
      expect(await first.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(fold);
    },
  );

  test('the warning signs stay one tap away under a sheet at full height', async () => {
    const { page } = await open(POINT, { viewport: NARROW, touch: true, ...withoutModel });
    await page.getByRole('slider', { name: 'Height of this sheet' }).press('End');
    await page.waitForTimeout(300);
    await page.getByRole('banner').getByRole('button', { name: 'Warning signs' }).tap();
    await page.getByText('Call emergency services now').waitFor();
  });
});
