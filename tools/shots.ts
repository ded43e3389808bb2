/**
 * `npm run shots`: contact sheets of the production build into `shots`, to be looked at by a person: the model from eight
 * sides at every depth, every trigger point with its map, every passage of the articles, on a wide and a narrow screen.
 * `npm run shots -- <muscle id>...`: turntables of single muscles and, where an earlier one lies there, what has changed since.
 * `-- points`, `-- passages`, `-- views`, `-- themes`: that set alone. `-- model`: the pictures of docs/model.md.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import catalogueData from '../src/content/catalogue.json' with { type: 'json' };
import claimsData from '../src/content/claims.json' with { type: 'json' };
import { LAYERS } from '#domain/layers.ts';
import { PAGE_TITLES } from '#domain/pages.ts';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';

const OUT = fileURLToPath(new URL('../shots', import.meta.url));
const DOCS = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
/** One press of an arrow key turns the model by this much. */
const STEP_DEG = 15;
const EIGHT_SIDES_DEG = [0, 45, 90, 135, 180, 225, 270, 315];

interface Shot {
  readonly caption: string;
  readonly png: Buffer;
}

const caption = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page with pictures laid out as a grid, with captions. */
async function sheetPage(
  browser: Browser,
  shots: readonly Shot[],
  columns: number,
  widthPx: number,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: widthPx, height: 100 } });
  const figures = shots
    .map(
      ({ caption: text, png }) =>
        `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${caption(text)}</figcaption></figure>`,
    )
    .join('');
  await page.setContent(
    `<style>body{margin:8px;font:13px sans-serif;background:#fff;color:#222}main{display:grid;gap:8px;grid-template-columns:repeat(${columns},1fr)}figure{margin:0}img{width:100%;display:block}figcaption{padding:2px 0}</style><main>${figures}</main>`,
  );
  await page.waitForLoadState('load');
  return page;
}

/** Lays pictures out as a grid with captions and writes one PNG. */
async function writeSheet(
  browser: Browser,
  name: string,
  shots: readonly Shot[],
  columns: number,
): Promise<void> {
  const page = await sheetPage(browser, shots, columns, 1800);
  writeFileSync(`${OUT}/${name}.png`, await page.screenshot({ fullPage: true }));
  await page.close();
  console.log(`shots/${name}.png`);
}

/** Whole screens, so many to a picture that their words can still be read. */
async function writeSheets(
  browser: Browser,
  name: string,
  shots: readonly Shot[],
  narrow: boolean,
): Promise<void> {
  const perSheet = narrow ? 34 : 12;
  for (let i = 0; i < shots.length; i += perSheet) {
    await writeSheet(browser, `${name}-${i / perSheet + 1}`, shots.slice(i, i + perSheet), narrow ? 9 : 3);
  }
}

async function openPage(browser: Browser, url: string, narrow: boolean, dark = false): Promise<Page> {
  const context = await browser.newContext({
    viewport: narrow ? NARROW : WIDE,
    isMobile: narrow,
    hasTouch: narrow,
    reducedMotion: 'reduce',
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('html[data-scene="ready"]', { state: 'attached', timeout: 120_000 });
  await page.waitForFunction(() => document.querySelector('progress') === null, null, { timeout: 120_000 });
  return page;
}

/** Goes to a state as a link within the page does, and waits until the camera rests. */
async function visit(page: Page, query: string): Promise<void> {
  await page.evaluate((q) => {
    history.pushState(null, '', q);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.waitForTimeout(1200);
}

async function turn(page: Page, degrees: number): Promise<void> {
  const canvas = page.locator('canvas').first();
  await canvas.focus();
  for (let i = 0; i < degrees / STEP_DEG; i++) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(600);
}

async function views(browser: Browser, url: string): Promise<void> {
  for (const narrow of [false, true]) {
    const page = await openPage(browser, url, narrow);
    const shots: Shot[] = [];
    for (const depth of LAYERS) {
      for (const side of EIGHT_SIDES_DEG) {
        await visit(page, `?view=front&depth=${depth}`);
        await turn(page, side);
        shots.push({ caption: `${depth}, ${side}°`, png: await page.locator('canvas').first().screenshot() });
      }
    }
    await writeSheet(browser, narrow ? 'views-narrow' : 'views-wide', shots, EIGHT_SIDES_DEG.length / 2);
    await page.context().close();
  }
}

async function points(browser: Browser, url: string): Promise<void> {
  const all = catalogueData.muscles.flatMap((m) => m.triggerPoints.map((p) => p.id));
  for (const [name, narrow, side] of [
    ['points-wide-left', false, 'left'],
    ['points-wide-right', false, 'right'],
    ['points-narrow-left', true, 'left'],
  ] as const) {
    const page = await openPage(browser, url, narrow);
    const shots: Shot[] = [];
    for (const id of all) {
      await visit(page, `?point=${id}&side=${side}`);
      shots.push({ caption: `${id}, ${side}`, png: await page.screenshot() });
    }
    await writeSheets(browser, name, shots, narrow);
    await page.context().close();
  }
}

/** Every passage of the articles, and every page of them from its head. */
async function passages(browser: Browser, url: string): Promise<void> {
  const queries = [
    ...Object.keys(PAGE_TITLES).map((page) => `?page=${page}`),
    ...(claimsData as readonly { id: string; article: string }[]).map(
      ({ id, article }) => `?page=${article}&passage=${id}`,
    ),
  ];
  for (const narrow of [false, true]) {
    const page = await openPage(browser, url, narrow);
    const shots: Shot[] = [];
    for (const query of queries) {
      await visit(page, query);
      shots.push({ caption: query, png: await page.screenshot() });
    }
    await writeSheets(browser, narrow ? 'passages-narrow' : 'passages-wide', shots, narrow);
    await page.context().close();
  }
}

async function themes(browser: Browser, url: string): Promise<void> {
  const shots: Shot[] = [];
  for (const narrow of [false, true]) {
    for (const dark of [false, true]) {
      const page = await openPage(browser, url, narrow, dark);
      for (const query of ['', '?muscle=temporalis&side=left', '?point=trapezius-upper-trp1&side=left']) {
        await visit(page, query);
        shots.push({
          caption: `${query || 'first view'}, ${dark ? 'dark' : 'light'}`,
          png: await page.screenshot(),
        });
      }
      await page.context().close();
    }
  }
  await writeSheet(browser, 'themes', shots, 3);
}

/** Pictures for docs/model.md: the canvas in a few states, side by side, small enough to lie in the repository. */
const MODEL_PICTURES: Readonly<Record<string, readonly string[]>> = {
  'model-layers': ['front', 'left', 'back'].flatMap((view) =>
    (['skin', 'superficial', 'deep'] as const).map((depth) => `?view=${view}&depth=${depth}`),
  ),
  'model-nape': ['intermediate', 'deep', 'deepest'].map((depth) => `?view=back&depth=${depth}`),
  'model-face': ['superficial', 'intermediate', 'deep'].map((depth) => `?view=left&depth=${depth}`),
};

async function model(browser: Browser, url: string): Promise<void> {
  const page = await openPage(browser, url, false);
  for (const [name, queries] of Object.entries(MODEL_PICTURES)) {
    const shots: Shot[] = [];
    for (const query of queries) {
      await visit(page, query);
      shots.push({ caption: '', png: await page.locator('canvas').first().screenshot() });
    }
    const sheet = await sheetPage(browser, shots, 3, 1200);
    writeFileSync(
      `${DOCS}/${name}.jpg`,
      await sheet.screenshot({ fullPage: true, type: 'jpeg', quality: 70 }),
    );
    await sheet.close();
    console.log(`docs/pictures/${name}.jpg`);
  }
  await page.context().close();
}

/** The places where two pictures of one size differ, dark on white; the one that was there before lies at `earlier`. */
async function writeDifference(browser: Browser, name: string, earlier: Buffer): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
  const images = [earlier, readFileSync(`${OUT}/${name}.png`)]
    .map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`)
    .join('');
  await page.setContent(
    `<style>body{margin:0}div{position:relative;isolation:isolate;filter:invert(1) contrast(3)}img{width:100%;display:block}img+img{position:absolute;top:0;left:0;mix-blend-mode:difference}</style><div>${images}</div>`,
  );
  await page.waitForLoadState('load');
  writeFileSync(`${OUT}/${name}-difference.png`, await page.screenshot({ fullPage: true }));
  await page.close();
  console.log(`shots/${name}-difference.png: what has changed since the last turntable`);
}

/** A turntable and, where an earlier one lies there, what has changed since. */
async function turntable(browser: Browser, url: string, id: string): Promise<void> {
  const name = `turntable-${id}`;
  const earlier = existsSync(`${OUT}/${name}.png`) ? readFileSync(`${OUT}/${name}.png`) : undefined;
  const page = await openPage(browser, url, false);
  const shots: Shot[] = [];
  for (const side of EIGHT_SIDES_DEG) {
    await visit(page, `?muscle=${id}&side=left&view=front&depth=superficial&isolate=1`);
    await turn(page, side);
    shots.push({ caption: `${id}, ${side}°`, png: await page.locator('canvas').first().screenshot() });
  }
  await writeSheet(browser, name, shots, 4);
  if (earlier) await writeDifference(browser, name, earlier);
  await page.context().close();
}

const SETS: Readonly<Record<string, (browser: Browser, url: string) => Promise<void>>> = {
  views,
  points,
  passages,
  themes,
  model,
};
/** What is made where nothing is named; the pictures of docs/model.md are made on request. */
const USUAL_SETS = ['views', 'points', 'passages', 'themes'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((w) => !SETS[w] && !catalogueData.muscles.some((m) => m.id === w));
if (unknown.length > 0) {
  console.error(
    `no muscle and no set of pictures: ${unknown.join(', ')} (sets: ${Object.keys(SETS).join(', ')})`,
  );
  process.exit(2);
}
mkdirSync(OUT, { recursive: true });
const { server, url } = await serve(fileURLToPath(new URL('../dist', import.meta.url)), 4500);
const browser = await launchBrowser();
for (const name of wanted.length > 0 ? wanted : USUAL_SETS) {
  await (SETS[name] ?? ((b, u) => turntable(b, u, name)))(browser, url);
}
await browser.close();
server.close();
