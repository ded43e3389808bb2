import { describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { useBrowser } from '../helpers/page.ts';

const { open } = useBrowser();
const POINT = '?point=trapezius-upper-trp1&side=left';

async function takeWebGLAway(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
    if ('OffscreenCanvas' in window) OffscreenCanvas.prototype.getContext = () => null;
  });
}

async function theWordsWork(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 2, name: /^Trigger point 1/ }).waitFor();
  await expect
    .poll(() => page.getByRole('region', { name: 'Where its pain is felt' }).innerText())
    .toMatch(/Temple/i);
  await page
    .getByRole('button', { name: /Warning signs/ })
    .first()
    .click();
  await page.getByRole('dialog').getByText('Call emergency services now').waitFor();
}

describe('without WebGL', () => {
  test('the page says what is missing, and lists, words and warning signs work', async () => {
    const { page } = await open(POINT, { prepare: takeWebGLAway, until: 'unavailable' });
    await page.getByText(/WebGL/).first().waitFor();
    await theWordsWork(page);
  });
});

describe('a lost context', () => {
  test('is said and comes back to the same state', async () => {
    const { page } = await open(POINT);
    const lose = await page.evaluateHandle(() => {
      const canvas = document.querySelector('canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!extension) throw new Error('no way to lose the context');
      return extension;
    });
    await lose.evaluate((extension) => extension.loseContext());
    await page.waitForSelector('html[data-scene="lost"]', { state: 'attached' });
    await page
      .getByText(/picture was lost/)
      .first()
      .waitFor();
    await lose.evaluate((extension) => extension.restoreContext());
    await page.waitForSelector('html[data-scene="ready"]', { state: 'attached' });
    expect(new URL(page.url()).search).toContain('point=trapezius-upper-trp1');
    await page.waitForTimeout(1000);
    expect((await page.locator('canvas').screenshot()).length).toBeGreaterThan(40_000);
  });
});

describe('a model file that is', () => {
  test.each([
    [
      'missing',
      'skin.glb',
      (context: BrowserContext) =>
        context.route('**/skin.glb', (r) => r.fulfill({ status: 404, body: 'not found' })),
    ],
    [
      'missing',
      'superficial.glb',
      (context: BrowserContext) => context.route('**/superficial.glb', (r) => r.abort()),
    ],
    [
      'missing',
      'atlas.json',
      (context: BrowserContext) =>
        context.route('**/atlas.json', (r) => r.fulfill({ status: 404, body: 'not found' })),
    ],
    [
      'cut short',
      'bones.glb',
      (context: BrowserContext) =>
        context.route('**/bones.glb', async (route) => {
          const answer = await route.fetch();
          const body = await answer.body();
          await route.fulfill({
            status: 200,
            contentType: 'model/gltf-binary',
            body: body.subarray(0, 5000),
          });
        }),
    ],
    [
      'no model at all',
      'skin.glb',
      (context: BrowserContext) =>
        context.route('**/skin.glb', (r) => r.fulfill({ status: 200, body: '<html>' })),
    ],
  ] as const)('%s (%s) is named, and the words still work', async (_how, file, spoil) => {
    const { page } = await open(POINT, {
      prepare: async (context) => {
        await spoil(context);
      },
      until: null,
    });
    await page.getByText(file).first().waitFor({ timeout: 60_000 });
    await theWordsWork(page);
  });
});

describe('a layer that fails', () => {
  test('leaves the others to be shown and picked', async () => {
    const { page, faults } = await open('?depth=superficial&view=front&debug', {
      prepare: async (context) => {
        await context.route('**/superficial.glb', (r) => r.abort());
      },
    });
    await page.waitForSelector('html[data-model="complete"]', { state: 'attached', timeout: 90_000 });
    await page.getByText(/superficial\.glb could not be fetched/).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
    const box = await page.locator('canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.3);
    await expect.poll(() => page.locator('[data-hover-name]').innerText()).not.toBe('');
    expect(faults.filter((fault) => !fault.includes('net::ERR_FAILED'))).toEqual([]);
  });
});
