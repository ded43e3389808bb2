/**
 * `npm run content:catalogue`: gathers the names of all muscles and trigger points from src/content/muscles into
 * src/content/catalogue.json, the small part of the content that the first view carries. Order: the atlas order below.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { MuscleSchema } from '#domain/content.ts';
import type { Catalogue } from '#content/index.ts';

const CONTENT = new URL('../src/content/', import.meta.url);

/** Groups in the order of the list; a group that is not named here comes after, by name. */
const GROUP_ORDER = [
  'superficial back / shoulder girdle',
  'lateral neck',
  'posterior neck (spinotransverse)',
  'posterior neck (transversospinal)',
  'shoulder girdle / lateral neck',
  'suboccipital',
  'mastication',
  'scalp / facial expression',
];

function rank(group: string): number {
  const at = GROUP_ORDER.indexOf(group);
  return at < 0 ? GROUP_ORDER.length : at;
}

/** @returns the catalogue as it should stand in catalogue.json. */
export function catalogueText(): string {
  const folder = new URL('muscles/', CONTENT);
  const muscles = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => v.parse(MuscleSchema, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
  muscles.sort(
    (a, b) =>
      rank(a.group) - rank(b.group) ||
      a.group.localeCompare(b.group) ||
      byPart(a.id) - byPart(b.id) ||
      a.id.localeCompare(b.id),
  );
  const catalogue: Catalogue = {
    muscles: muscles.map((m) => ({
      id: m.id,
      name: m.name,
      plainName: m.plainName,
      latinName: m.latinName,
      group: m.group,
      layer: m.layer.depth,
      triggerPoints: m.triggerPoints.map((p) => ({
        id: p.id,
        label: p.label,
        mapConfidence: p.mapConfidence,
      })),
    })),
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}

/** Parts of one muscle from above downwards, not by the alphabet. */
function byPart(id: string): number {
  return ['-upper', '-middle', '-lower'].findIndex((end) => id.endsWith(end));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(fileURLToPath(new URL('catalogue.json', CONTENT)), catalogueText());
}
