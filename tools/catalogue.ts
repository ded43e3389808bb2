/**
 * `npm run content:catalogue` makes the two files of src/content that follow from the others: `catalogue.json`, the names of
 * all muscles and trigger points that the first view carries, in the atlas order below; and `shownSources.json`, the sources
 * that something in the page names, without what is for the record only.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { MuscleSchema, OtherStructureSchema, RegionSchema, SourceSchema } from '#domain/content.ts';
import { citedSources } from './citedSources.ts';
import type { Catalogue } from '#content/index.ts';

const CONTENT = new URL('../src/content/', import.meta.url);

/** Groups in the order of the list; a group that is not named here comes after, by name. */
const GROUP_ORDER = [
  'superficial back / shoulder girdle',
  'anterolateral neck',
  'lateral neck',
  'prevertebral',
  'posterior neck (spinotransverse)',
  'posterior neck (transversospinal)',
  'posterior neck (erector spinae)',
  'suboccipital',
  'shoulder girdle / lateral neck',
  'mastication',
  'suprahyoid',
  'scalp / facial expression',
  'facial expression',
  'facial expression / superficial neck',
  'shoulder girdle',
  'posterior thoracic wall',
  'erector spinae',
  'transversospinal',
  'rotator cuff',
  'shoulder',
  'pectoral',
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
  const others = v.parse(
    v.array(OtherStructureSchema),
    JSON.parse(readFileSync(new URL('structures.json', CONTENT), 'utf8')),
  );
  const regions = v.parse(
    v.array(RegionSchema),
    JSON.parse(readFileSync(new URL('regions.json', CONTENT), 'utf8')),
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
    regions: regions.map(({ id, sideable }) => ({ id, sideable })),
    others: others.map(({ id, name, sides }) => ({ id, name, ...(sides === 'median' && { median: true }) })),
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}

/** @returns the sources that the page fetches, as they should stand in shownSources.json. */
export function shownSourcesText(): string {
  const all = v.parse(
    v.array(SourceSchema),
    JSON.parse(readFileSync(new URL('sources.json', CONTENT), 'utf8')),
  );
  const cited = citedSources(CONTENT);
  const shown = all.filter(({ id }) => cited.has(id)).map(({ finding: _finding, ...source }) => source);
  return `${JSON.stringify(shown, null, 1)}\n`;
}

/** Parts of one muscle from above downwards, not by the alphabet. */
function byPart(id: string): number {
  return [
    '-upper',
    '-anterior',
    '-anterior-part',
    '-middle',
    '-medius',
    '-middle-part',
    '-lower',
    '-posterior',
  ].findIndex((end) => id.endsWith(end));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(fileURLToPath(new URL('catalogue.json', CONTENT)), catalogueText());
  writeFileSync(fileURLToPath(new URL('shownSources.json', CONTENT)), shownSourcesText());
}
