/**
 * `npm run bench`: counts, bytes and ratios of the production build in a real browser with software WebGL. Nothing is
 * asserted on the clock; docs/performance.md says what the lines mean and what they were.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { addProbe, difference, readProbe } from './pageProbe.ts';
import { serve } from './serve.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const POINT = '?point=trapezius-upper-trp1&side=left';
const OTHER_POINT = '?point=temporalis-trp2&side=left';

interface Transfer {
  readonly name: string;
  readonly bytes: number;
}

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

function line(name: string, value: string | number, limit = ''): void {
  console.log(`${name.padEnd(58)} ${String(value).padStart(14)}${limit && `   (goal: ${limit})`}`);
}

/** Keeps the size of every answer as it came over the wire, without headers. */
function recordTransfers(page: Page): Transfer[] {
  const transfers: Transfer[] = [];
  page.on('requestfinished', (request) => {
    void request
      .sizes()
      .then(({ responseBodySize }) =>
        transfers.push({ name: new URL(request.url()).pathname, bytes: responseBodySize }),
      );
  });
  return transfers;
}

const total = (list: readonly Transfer[], ending = ''): number =>
  list.filter((t) => t.name.endsWith(ending)).reduce((sum, t) => sum + t.bytes, 0);

/** Moves over the model until something is named under the pointer. @returns the ms it took, or null. */
async function firstPick(page: Page): Promise<number | null> {
  const canvas = await page.locator('canvas').first().boundingBox();
  if (!canvas) return null;
  const start = await page.evaluate(() => performance.now());
  for (let i = 0; i < 200; i++) {
    const [u, v] = [0.5 + 0.06 * Math.sin(i * 2.4), 0.4 + 0.1 * Math.cos(i * 1.7)];
    await page.mouse.move(canvas.x + canvas.width * u, canvas.y + canvas.height * v);
    const named = await page.evaluate(
      () => document.querySelector('[data-hover-name]')?.textContent?.trim() ?? '',
    );
    if (named !== '') return (await page.evaluate(() => performance.now())) - start;
    await page.waitForTimeout(50);
  }
  return null;
}

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile() && e.name.endsWith('.br'))
  .map((e) => {
    const path = join(e.parentPath, e.name);
    return { name: relative(DIST, path).replace(/\.br$/, ''), bytes: statSync(path).size };
  });
console.log('\nEverything as delivered, brotli');
line('page and words', kib(total(files) - total(files, '.glb') - total(files, '.js')));
line('JavaScript, all chunks', kib(total(files, '.js')));
for (const f of files.filter((t) => t.name.endsWith('.glb'))) line(f.name, kib(f.bytes));
const light = files.filter(({ name }) => name.startsWith(join('models', 'low')));
line('geometry in full', kib(total(files, '.glb') - total(light)), 'at most 2.2 MB');
line('geometry at low detail', kib(total(light)));

const { server, url } = await serve(DIST, 4400);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await addProbe(page);
const transfers = recordTransfers(page);
// muscles and bones are asked for after the first picture; here they wait, so that the sums show what a pick needs
let release = (): void => undefined;
const picked = new Promise<void>((resolve) => (release = resolve));
const isRest = ({ pathname }: URL): boolean => pathname.endsWith('.glb') && !pathname.endsWith('/skin.glb');
await page.route(isRest, async (route) => {
  await picked;
  await route.continue();
});
await page.goto(url);
await page.waitForSelector('html[data-scene="ready"]', { state: 'attached', timeout: 120_000 });
const readyMs = await page.evaluate(() => performance.now());
const pickMs = await firstPick(page);
await page.waitForTimeout(200);
const atPick = [...transfers];
release();

console.log('\nUp to the first answered pick');
line('requests', atPick.length);
line('bytes over the wire', kib(total(atPick)), 'at most 700 KiB');
line('of it JavaScript', kib(total(atPick, '.js')), 'at most 300 KiB');
line('of it model of the first view', kib(total(atPick, '.glb')), 'at most 400 KiB');
line(
  'first pick answered after the picture, share of its time',
  pickMs === null ? 'none' : (pickMs / readyMs).toFixed(2),
);

await page.waitForSelector('html[data-model="complete"]', { state: 'attached', timeout: 120_000 });
await page.waitForTimeout(1500);
const loaded = await readProbe(page);
await page.waitForTimeout(1000);
const idle = difference(loaded, await readProbe(page));
console.log('\nDrawing');
line('draw calls in an idle second', idle.draws, '0');
line('frame callbacks in an idle second', idle.frames, '0');

/** Goes to a state as a link does, without loading the page anew. */
async function visit(query: string): Promise<void> {
  await page.evaluate((q) => {
    history.pushState(null, '', q);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.waitForTimeout(2500);
}

await visit('?depth=superficial&view=front');
line('draw calls of a frame, muscles laid bare', (await readProbe(page)).drawsOfLastFrame, 'at most 12');
await visit(POINT);
const first = await readProbe(page);
line('draw calls of a frame, point and map', first.drawsOfLastFrame, 'at most 12');
await visit(OTHER_POINT);
const second = difference(first, await readProbe(page));
line('draw calls of a frame, another point', second.drawsOfLastFrame, 'at most 12');
line('geometry sent for the second point', `${second.bufferBytes} bytes`, '0, markers aside');
line('texture bytes sent for the second point', `${second.textureBytes} bytes`);
line('shaders compiled for the second point', second.shadersCompiled, '0');

const canvas = await page.locator('canvas').first().boundingBox();
if (canvas) {
  const names = () => page.evaluate(() => performance.getEntriesByName('pick').length);
  const before = await names();
  await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
  await page.mouse.down();
  const pressed = await names();
  for (let i = 0; i < 20; i++) {
    await page.mouse.move(canvas.x + canvas.width / 2 + 6 * i, canvas.y + canvas.height / 2);
    await page.waitForTimeout(30);
  }
  const dragged = await names();
  await page.mouse.up();
  line('picks before the drag, during it', `${pressed - before}, ${dragged - pressed}`, 'none during it');
}
await page.waitForTimeout(2500);
const used = await readProbe(page);
await page.waitForTimeout(1000);
const idleAfter = difference(used, await readProbe(page));
line('draw calls in an idle second after use', idleAfter.draws, '0');
line('frame callbacks in an idle second after use', idleAfter.frames, '0');

const late = used.longTasks.filter((t) => t.startMs > readyMs);
if (process.argv.includes('--tasks')) console.log(late);
console.log('\nThe main thread (software rendering counts here too: see docs/performance.md)');
line('tasks over 50 ms after the first picture', late.length);
line(
  'the longest of them, share of the time to the picture',
  late.length === 0 ? 'none' : (Math.max(...late.map((t) => t.durationMs)) / readyMs).toFixed(2),
);

await browser.close();
server.close();
