import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { NARROW, useBrowser } from '../helpers/page.ts';

const { open } = useBrowser();

const words = (page: Page) => page.getByRole('heading', { level: 2, name: /^Trigger point 1/ });

describe('from the open page to the words', () => {
  test('two clicks lead to why the temple may hurt from the upper trapezius', async () => {
    const { page, faults, foreign } = await open();
    await page.getByRole('button', { name: /^Upper trapezius/ }).click();
    await page
      .getByRole('list')
      .getByRole('button', { name: /^Trigger point 1/ })
      .first()
      .click();
    await words(page).waitFor();
    const felt = page.getByRole('region', { name: 'Where its pain is felt' });
    await expect.poll(() => felt.innerText()).toMatch(/Temple\s+left/i);
    expect(new URL(page.url()).search).toContain('point=trapezius-upper-trp1');
    expect(new URL(page.url()).search).toContain('side=left');
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('on a phone the words are reached in the sheet', async () => {
    const { page } = await open('?point=trapezius-upper-trp1&side=left', { viewport: NARROW, touch: true });
    await words(page).waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  test('the search finds a place by keyboard alone', async () => {
    const { page } = await open();
    const field = page.getByRole('combobox', { name: /^Search/ });
    await field.focus();
    await page.keyboard.type('temple');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toMatch(/(point|muscle)=/);
  });
});

describe('the address', () => {
  test('goes back and forward through what was chosen', async () => {
    const { page } = await open('?muscle=temporalis&side=right');
    await page.getByRole('heading', { level: 2, name: 'Temple muscle' }).waitFor();
    await page.getByRole('button', { name: /^Chewing muscle, inner/ }).click();
    await page.getByRole('heading', { level: 2, name: /^Chewing muscle, inner/ }).waitFor();
    expect(new URL(page.url()).search).toContain('side=right');
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Temple muscle' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 2, name: /^Chewing muscle, inner/ }).waitFor();
  });

  test('takes the selection to the other side', async () => {
    const { page } = await open('?point=temporalis-trp2&side=left');
    await page.getByRole('button', { name: /Mirror to the right/ }).click();
    await expect.poll(() => new URL(page.url()).search).toContain('side=right');
    await page.getByText('The body’s right', { exact: true }).waitFor();
  });

  test.each([
    ['?point=no-such-point&side=left', /no trigger point .*no-such-point/],
    ['?muscle=no-such-muscle', /no muscle .*no-such-muscle/],
    ['?muscle=temporalis&side=upper', /side .*upper/],
    ['?view=inside', /view .*inside/],
    ['?depth=abyss', /depth .*abyss/],
  ])('with %s says what it cannot show and shows the model', async (query, message) => {
    const { page } = await open(query);
    await page.locator('.message').getByText(message).waitFor();
    expect(await page.locator('canvas').count()).toBe(1);
  });
});

describe('the model', () => {
  test('names what the pointer rests on and chooses what is clicked', async () => {
    const { page } = await open('?depth=superficial&view=front');
    await page.waitForFunction(() => document.querySelector('progress') === null, null, { timeout: 90_000 });
    const box = await page.locator('canvas').boundingBox();
    if (!box) throw new Error('no canvas');
    let named = '';
    for (let i = 0; i < 60 && !/left|right/.test(named); i++) {
      const [u, v] = [0.5 + 0.07 * Math.sin(i * 2.4), 0.3 + 0.15 * Math.cos(i * 1.7)];
      await page.mouse.move(box.x + box.width * u, box.y + box.height * v);
      await page.waitForTimeout(60);
      named = await page
        .locator('.plate-tooltip')
        .innerText({ timeout: 500 })
        .catch(() => '');
    }
    expect(named).toMatch(/left|right/);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).search).toMatch(/(muscle|point)=[a-z-]+.*side=(left|right)/);
  });

  test('is drawn: the canvas is neither empty nor of one colour', async () => {
    const { page } = await open();
    const picture = await page.locator('canvas').screenshot();
    // a flat picture of this size compresses to a few KiB
    expect(picture.length).toBeGreaterThan(40_000);
  });
});
