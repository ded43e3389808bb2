import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { AtlasSchema } from '#domain/atlas.ts';
import { useBrowser } from '../helpers/page.ts';

const { open } = useBrowser();
const KIB = 1024;

/** Brotli bytes of every file of the build, by name. */
function delivered(): { name: string; path: string; bytes: number }[] {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.br'))
    .map((entry) => ({
      name: entry.name.replace(/\.br$/, ''),
      path: `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/\.br$/, ''),
      bytes: statSync(`${entry.parentPath}/${entry.name}`).size,
    }));
}

/** Names of the model's files at a level of detail. */
function modelFiles(detail: 'full' | 'low'): string[] {
  const atlas = readFileSync(new URL('../../dist/models/atlas.json', import.meta.url), 'utf8');
  const { files } = v.parse(AtlasSchema, JSON.parse(atlas));
  return files.filter((file) => file.detail === detail).map(({ path }) => path);
}

test('all geometry together weighs at most 1.2 MB as delivered', () => {
  const full = modelFiles('full');
  const geometry = delivered().filter(({ path }) => full.some((file) => path.endsWith(`/models/${file}`)));
  expect(geometry.length).toBe(full.length);
  expect(geometry.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_200_000);
});

test('up to the first picture with everything pickable the page takes at most 700 KiB, 300 of them JavaScript', async () => {
  const transfers: { name: string; bytes: number }[] = [];
  const { page, foreign } = await open('', {
    prepare: async (context) => {
      context.on('requestfinished', (request) => {
        void request.sizes().then(({ responseBodySize }) => {
          transfers.push({ name: new URL(request.url()).pathname, bytes: responseBodySize });
        });
      });
      // the rest of the model comes after the first view and is not part of it
      await context.route(
        ({ pathname }) => pathname.endsWith('.glb') && !pathname.endsWith('/skin.glb'),
        (route) => route.abort(),
      );
    },
  });
  await page.waitForTimeout(500);
  const sum = (ending: string) =>
    transfers.filter(({ name }) => name.endsWith(ending)).reduce((total, { bytes }) => total + bytes, 0);
  expect(foreign).toEqual([]);
  expect(sum('.glb')).toBeGreaterThan(0);
  expect(sum('.js')).toBeLessThanOrEqual(300 * KIB);
  expect(sum('')).toBeLessThanOrEqual(700 * KIB);
  expect(sum('.glb') + sum('atlas.json')).toBeLessThanOrEqual(400 * KIB);

  // of the content the catalogue is part of the page's own program; anything else is a file of its own, named after its data
  const content = new URL('../../src/content/', import.meta.url);
  const names = readdirSync(content)
    .filter((name) => /\.json$|^allMuscles/.test(name))
    .map((name) => name.replace(/\..*$/, ''));
  const early = transfers.filter(({ name }) => names.some((own) => name.includes(`/assets/${own}-`)));
  const catalogue = brotliCompressSync(readFileSync(new URL('catalogue.json', content))).length;
  // what is looked for is there: names of regions come with the model
  expect(early.map(({ name }) => name)).toContainEqual(expect.stringContaining('/assets/regions-'));
  const bytes = early.reduce((total, file) => total + file.bytes, catalogue);
  expect(bytes).toBeLessThanOrEqual(60_000);
});

test('the playground is not shipped', () => {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const names = readdirSync(dist, { recursive: true }).map(String);
  expect(names.filter((name) => /playground/i.test(name))).toEqual([]);
});
