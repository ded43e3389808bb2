import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INK, MAP_HUES } from '#scene/materials/palette.ts';

const theme = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');

test.each([
  ['map', MAP_HUES[0]],
  ['map-2', MAP_HUES[1]],
  ['map-3', MAP_HUES[2]],
  ['map-4', MAP_HUES[3]],
  ['origin', INK.origin],
  ['insertion', INK.insertion],
  ['cross', INK.cross],
  ['halo', INK.halo],
])('the key shows the picture’s own colour in either theme: %s', (name, colour) => {
  const values = [...theme.matchAll(new RegExp(`--${name}: (.*);`, 'g'))].map(([, value]) => value);
  expect(values).toEqual([colour]);
});
