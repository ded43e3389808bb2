import { expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import type { Atlas } from '#domain/atlas.ts';
import { addProbe, difference, readProbe } from '#tools/pageProbe.ts';
import { useBrowser } from '../helpers/page.ts';

const { open } = useBrowser();
const MAX_DRAWS = 12;

async function openProbed(query = '', prepare?: (context: BrowserContext) => Promise<void>) {
  const opened = await open(query, {
    prepare: async (context) => {
      await addProbe(context);
      await prepare?.(context);
    },
  });
  await settled(opened.page);
  return opened.page;
}

/** Everything has arrived and the camera has come to rest; a slow machine may just have asked for the light model. */
async function settled(page: Page): Promise<void> {
  let before = await readProbe(page);
  for (let quiet = 0; quiet < 2;) {
    await page.waitForFunction(() => document.querySelector('progress') === null, null, { timeout: 90_000 });
    await page.waitForTimeout(400);
    const now = await readProbe(page);
    const isLoading = (await page.locator('progress').count()) > 0;
    quiet = now.draws === before.draws && now.framesPending === 0 && !isLoading ? quiet + 1 : 0;
    before = now;
  }
}

async function idleSecond(page: Page) {
  const before = await readProbe(page);
  await page.waitForTimeout(1000);
  return difference(before, await readProbe(page));
}

/** As a link within the page does. */
async function visit(page: Page, query: string): Promise<void> {
  await page.evaluate((q) => {
    history.pushState(null, '', q);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.waitForTimeout(300);
  await settled(page);
}

test('an idle page draws nothing and asks for no frame, before use and after it', async () => {
  const page = await openProbed();
  const before = await idleSecond(page);
  expect([before.draws, before.frames]).toEqual([0, 0]);
  await visit(page, '?point=trapezius-upper-trp1&side=left');
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  const after = await idleSecond(page);
  expect([after.draws, after.frames]).toEqual([0, 0]);
});

test('a frame costs at most twelve draw calls, whatever is shown', async () => {
  const page = await openProbed();
  for (const query of [
    '?view=front',
    '?view=front&skin=40',
    '?depth=superficial&view=back',
    '?depth=bones&view=left',
    '?depth=deep&view=back',
    '?muscle=temporalis&side=left&isolate=1',
    '?muscle=temporalis&side=left&skin=60',
    '?muscle=semispinalis-capitis&side=right',
    '?point=trapezius-lower-trp3&side=left',
    '?point=scm-clavicular-mid&side=left',
    '?place=temple&side=left&view=left',
    '?page=dry-needling-for-migraines&passage=a1-12',
    '?point=trapezius-upper-trp1&side=left&with=temporalis-trp2~left,splenius-capitis-trp1~left,masseter-superficial-mid~left',
  ]) {
    await visit(page, query);
    const { drawsOfLastFrame } = await readProbe(page);
    expect(drawsOfLastFrame, query).toBeGreaterThan(0);
    expect(drawsOfLastFrame, query).toBeLessThanOrEqual(MAX_DRAWS);
  }
  // nor does one that draws unseen what may be shown next
  expect((await readProbe(page)).drawsOfBusiestFrame).toBeLessThanOrEqual(MAX_DRAWS);
});

test('more maps on the body cost no draw call more, no geometry and no shader', async () => {
  const page = await openProbed('?point=temporalis-trp2&side=left');
  // not the first frame, which draws more unseen
  await visit(page, '?point=trapezius-upper-trp1&side=left');
  const alone = await readProbe(page);
  const kept = ['temporalis-trp2', 'splenius-capitis-trp1', 'scm-clavicular-mid'].map((id) => `${id}~left`);
  await visit(page, `?point=trapezius-upper-trp1&side=left&with=${kept.join(',')}`);
  const change = difference(alone, await readProbe(page));
  expect(change.draws).toBeGreaterThan(0);
  expect(change.drawsOfLastFrame).toBe(alone.drawsOfLastFrame);
  expect([change.bufferBytes, change.shadersCompiled]).toEqual([0, 0]);
});

test('layers come one after the other, first the one that is looked at, each shown when it is there', async () => {
  const asked: string[] = [];
  const arrived: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const { page } = await open('?depth=deep&view=back', {
    prepare: async (context) => {
      await context.route('**/*.glb', async (route) => {
        const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
        asked.push(name);
        if (name === 'bones.glb') await held;
        await route.continue();
        arrived.push(name);
      });
    },
  });
  // the picture stands before the second layer has come, and the page says what is on its way
  await page.getByText(/Loading the model: bones/).waitFor();
  expect(asked).toEqual(['skin.glb', 'deep.glb', 'bones.glb']);
  expect((await page.locator('canvas').screenshot()).length).toBeGreaterThan(10_000);
  release();
  await page.waitForSelector('html[data-model="complete"]', { state: 'attached', timeout: 90_000 });
  expect(arrived).toEqual([
    'skin.glb',
    'deep.glb',
    'bones.glb',
    'deepest.glb',
    'superficial.glb',
    'intermediate.glb',
  ]);
});

test('the light model takes the place of the full one when the reader asks for it', async () => {
  const asked: string[] = [];
  const page = await openProbed('?depth=superficial&view=front', async (context) => {
    // a light model that weighs half, whatever the build holds
    await context.route('**/atlas.json', async (route) => {
      const response = await route.fetch();
      const atlas = (await response.json()) as Pick<Atlas, 'files'>;
      const full = atlas.files.filter(({ detail }) => detail === 'full');
      const light = full.map((file) => ({
        ...file,
        detail: 'low',
        path: `light/${file.path}`,
        bytes: file.bytes / 2,
      }));
      await route.fulfill({ response, json: { ...atlas, files: [...full, ...light] } });
    });
    await context.route('**/light/*.glb', async (route) => {
      asked.push(new URL(route.request().url()).pathname.split('/').at(-1)!);
      await route.fulfill({
        response: await route.fetch({ url: route.request().url().replace('light/', '') }),
      });
    });
  });
  expect(asked).toEqual([]);
  await page.getByText('View settings').click();
  await page.getByText('The light model takes 50 %').waitFor();
  const settings = page.getByRole('group', { name: 'Model detail' });
  await settings.getByRole('radio', { name: 'Light' }).check({ force: true });
  await expect.poll(() => asked.length, { timeout: 60_000 }).toBe(5);
  expect(asked[0]).toBe('superficial.glb');
  await settled(page);
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.3);
  await expect.poll(() => page.locator('[data-hover-name]').innerText()).not.toBe('');
  expect((await readProbe(page)).drawsOfLastFrame).toBeLessThanOrEqual(MAX_DRAWS);
  // remembered
  await page.reload();
  await page.waitForSelector('html[data-model="complete"]', { state: 'attached', timeout: 90_000 });
  expect(asked.length).toBe(10);
});

test('another point sends no geometry and compiles no shader', async () => {
  const page = await openProbed('?point=trapezius-upper-trp1&side=left');
  for (const query of ['?point=temporalis-trp2&side=right', '?point=splenius-capitis-trp1&side=left']) {
    const before = await readProbe(page);
    await visit(page, query);
    const change = difference(before, await readProbe(page));
    expect(change.bufferBytes, query).toBe(0);
    expect(change.shadersCompiled, query).toBe(0);
    expect(change.draws, query).toBeGreaterThan(0);
  }
});

test('a drag picks nothing; moving the pointer does', async () => {
  const page = await openProbed('?view=front&depth=superficial');
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('no canvas');
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.4];
  const picks = () => page.evaluate(() => performance.getEntriesByName('pick').length);
  const before = await picks();
  for (let i = 0; i < 5; i++) {
    await page.mouse.move(x + 8 * i, y);
    await page.waitForTimeout(60);
  }
  const moved = await picks();
  expect(moved).toBeGreaterThan(before);
  await page.mouse.down();
  const pressed = await picks();
  for (let i = 0; i < 10; i++) {
    await page.mouse.move(x + 8 * i, y + 4 * i);
    await page.waitForTimeout(40);
  }
  expect(await picks()).toBe(pressed);
  await page.mouse.up();
});
