import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as v from 'valibot';
import {
  ArticlesSchema,
  ClaimSchema,
  DisputedSchema,
  GlossarySchema,
  MuscleSchema,
  OtherStructureSchema,
  PlacementsSchema,
  PlainPointsSchema,
  RegionSchema,
  SelfCareSchema,
  SourceSchema,
} from '#domain/content.ts';
import { dataset, DATASET_FILE } from '#tools/dataset.ts';
import { content } from '../helpers/contentFiles.ts';

/** As much of a valibot schema as is walked here. */
interface Walked {
  readonly type: string;
  readonly entries?: Record<string, Walked>;
  readonly item?: Walked;
  readonly wrapped?: Walked;
  readonly value?: Walked;
  readonly pipe?: readonly { readonly type: string }[];
}

const isDescribed = (schema: Walked): boolean =>
  schema.pipe?.some(({ type }) => type === 'description') === true ||
  (schema.wrapped !== undefined && isDescribed(schema.wrapped));

/** Paths of fields that neither carry a description nor consist of fields that do. */
function bare(schema: Walked, path: string): string[] {
  if (schema.entries)
    return Object.entries(schema.entries).flatMap(([name, field]) => bare(field, `${path}.${name}`));
  if (isDescribed(schema)) return [];
  const inner = schema.item ?? schema.wrapped ?? schema.value;
  return inner ? bare(inner, path) : [path];
}

describe('the schema of the content', () => {
  test.each(
    Object.entries({
      muscle: MuscleSchema,
      structure: OtherStructureSchema,
      region: RegionSchema,
      claim: ClaimSchema,
      articles: ArticlesSchema,
      source: SourceSchema,
      disputed: DisputedSchema,
      selfCare: SelfCareSchema,
      placements: PlacementsSchema,
      plainPoints: PlainPointsSchema,
      glossary: GlossarySchema,
    } satisfies Record<string, v.GenericSchema>),
  )('describes every field of %s', (name, schema) => {
    expect(bare(schema as unknown as Walked, name)).toEqual([]);
  });

  test('a field without a description would be found', () => {
    const field: Walked = { type: 'string' };
    expect(bare({ type: 'object', entries: { one: field } }, 'x')).toEqual(['x.one']);
  });
});

describe('the published data', () => {
  const data = dataset();

  test('hold every muscle, region, statement and source under its id', () => {
    expect(data.muscles.map(({ id }) => id).sort()).toEqual(content.muscles.map(({ id }) => id).sort());
    expect(data.regions).toEqual(content.regions);
    expect(data.claims).toEqual(content.claims);
    expect(data.sources.map(({ id }) => id)).toEqual(content.sources.map(({ id }) => id));
  });

  test('hold the plain words of every point, and the glossary', () => {
    for (const { triggerPoints } of data.muscles)
      for (const { id, plain } of triggerPoints) expect(plain, id).toEqual(content.plainPoints[id]);
    expect(data.glossary).toEqual(content.glossary);
  });

  test('hold no depth, no angle and no way to reach a point', () => {
    const text = JSON.stringify(data);
    for (const field of ['depthMm', 'palpation', 'caution', 'needling"', 'lineFrom'])
      expect(text).not.toContain(`"${field}`);
  });

  test('are documented: file, version, every top field', () => {
    const doc = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
    expect(doc).toContain(DATASET_FILE);
    expect(doc).toContain(data.version);
    for (const field of Object.keys(data)) expect(doc).toContain(`\`${field}\``);
  });
});
