import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { content } from '../helpers/contentFiles.ts';
import { useBrowser } from '../helpers/page.ts';

const { open } = useBrowser();

const search = (page: Page) => new URL(page.url()).search;

/** What the model looks like, to tell whether it has changed. */
const picture = async (page: Page) => (await page.locator('canvas').screenshot()).toString('base64');

/** Places that the two wordings call alike. */
const calledAlike = content.regions.flatMap(({ name, plainName }) =>
  name.toLowerCase() === plainName.toLowerCase() ? [name] : [],
);

/** Rests the pointer on the face until something but a trigger point is named. */
async function findSkin(page: Page, isWanted = (_name: string): boolean => true): Promise<string> {
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  for (let i = 0; i < 40; i++) {
    const [u, v] = [0.5 + 0.05 * Math.sin(i * 2.4), 0.28 + 0.1 * Math.cos(i * 1.7)];
    await page.mouse.move(box.x + box.width * u, box.y + box.height * v);
    await page.waitForTimeout(80);
    const name = page.locator('[data-hover-name]');
    const text = (await name.count()) > 0 ? await name.innerText() : '';
    if (text !== '' && !/point/i.test(text) && isWanted(text)) return text;
  }
  throw new Error('no place was named');
}

test('a click on the skin opens the place, and a result that is rested on draws its map', async () => {
  const { page } = await open('?view=front');
  const name = await findSkin(page);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => search(page)).toMatch(/place=[a-z-]+/);
  await expect.poll(() => page.locator('.plate-label').allInnerTexts()).toEqual([name]);
  const rows = page.locator('.point-row');
  await rows.first().waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  const before = await picture(page);
  await rows.first().focus();
  await expect.poll(() => picture(page), { timeout: 15_000 }).not.toBe(before);
});

test('a place opened from the list is turned to, and its name on the model follows the wording', async () => {
  const { page } = await open('?view=front');
  await page.getByRole('radio', { name: 'Places' }).check({ force: true });
  await page.getByRole('button', { name: /^Behind the ear/ }).click();
  await expect.poll(() => search(page)).toBe('?place=postauricular');
  const label = page.locator('.plate-label');
  // on the left, where the front view does not show it: a name that is turned away is hidden
  await expect.poll(() => label.allInnerTexts(), { timeout: 15_000 }).toEqual(['Behind the ear (left)']);
  await page.getByRole('radio', { name: 'Clinical' }).check({ force: true });
  await expect.poll(() => label.allInnerTexts(), { timeout: 15_000 }).toEqual(['Postauricular strip (left)']);
});

test('a name under the pointer follows the wording', async () => {
  const { page } = await open('?view=front');
  const plain = await findSkin(page, (name) => !calledAlike.some((alike) => name.startsWith(alike)));
  await page.getByRole('radio', { name: 'Plain' }).focus();
  await page.keyboard.press('ArrowRight');
  const name = page.locator('[data-hover-name]');
  await expect.poll(() => name.innerText(), { timeout: 15_000 }).not.toBe(plain);
});

test('the borders of the regions are drawn when they are asked for', async () => {
  const { page } = await open('?view=left');
  await page.getByText('View settings').click();
  const before = await picture(page);
  await page.getByRole('checkbox', { name: 'Show regions' }).check();
  await expect.poll(() => picture(page), { timeout: 15_000 }).not.toBe(before);
});

test('a map is kept beside the next one, what they share is named, and each can be taken away', async () => {
  const { page } = await open('?point=trapezius-upper-trp1&side=left');
  await page.getByRole('button', { name: 'Compare with another point' }).click();
  await expect.poll(() => search(page)).toContain('with=trapezius-upper-trp1~left');
  await page.getByRole('button', { name: /^Temple muscle/ }).click();
  await page
    .getByRole('list')
    .getByRole('button', { name: /^Trigger point 2/ })
    .last()
    .click();
  await expect.poll(() => search(page)).toMatch(/point=temporalis-trp2.*with=trapezius-upper-trp1~left/);
  const compared = page.getByRole('region', { name: 'Maps compared' });
  await expect.poll(() => compared.innerText()).toMatch(/Temple \(left\)\s+typical\s+typical/);
  await compared.getByRole('button', { name: /^Remove the map of Trigger point 1/ }).click();
  await expect.poll(() => search(page)).not.toContain('with=');
  expect(await compared.count()).toBe(0);
});
