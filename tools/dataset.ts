/**
 * The facts as one file for others to use: `data/trigger-point-atlas.v1.json` beside the page. It holds what the page shows
 * and nothing that could guide a needle: no depths, no ways to reach a point.
 */
import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import type {
  Articles,
  Claim,
  Disputed,
  GlossaryEntry,
  Muscle,
  OtherStructure,
  PlainPoints,
  Region,
  SelfCare,
  Source,
} from '#domain/content.ts';
import { INTENDED_PURPOSE, LAST_REVIEWED } from '#content/safety.ts';

export const DATASET_FILE = 'data/trigger-point-atlas.v1.json';

/** Newest first. A field that goes or changes its meaning makes a new major version and a new file name. */
const CHANGELOG = [
  {
    version: '1.2.0',
    date: '2026-11-20',
    changes: [
      'Each entry of `disputed` has `bearsOn`, the muscles, points and statements it is about, and `plain` words.',
      'Articles have `gradeScalePlain`: what each grade means, in everyday words.',
      'Glossary entries name their `sources`; none means plain wording of ours.',
      '`selfCare`: general advice with its safety text; for no muscle, point or place in particular.',
      'Articles have no `credit.link` until their addresses are known.',
      'Plain words of 15 points are closer to the clinical ones; some statements, notes and symptoms are reworded.',
    ],
  },
  {
    version: '1.1.0',
    date: '2026-11-20',
    changes: [
      'Every trigger point has `plain`: where it lies and where it is felt, in everyday words.',
      'A glossary of medical words. Everyday names and summaries of muscles are reworded.',
    ],
  },
  {
    version: '1.0.0',
    date: '2026-11-20',
    changes: ['52 muscles, 71 trigger points, 77 regions, 94 statements of two articles, and their sources.'],
  },
] as const;

const CONTENT = new URL('../src/content/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, CONTENT), 'utf8')) as T;

type PublishedPoint = Omit<Muscle['triggerPoints'][number], 'needling'> & {
  readonly structuresNearby: readonly string[];
  readonly plain: PlainPoints[string] | undefined;
};

/** What is published; `docs/data.md` describes it. */
export interface Dataset {
  readonly schema: 'trigger-point-atlas-data/1';
  readonly version: string;
  readonly licence: string;
  readonly credit: string;
  readonly intendedPurpose: string;
  readonly reviewed: string;
  readonly changelog: typeof CHANGELOG;
  readonly muscles: readonly (Omit<Muscle, 'triggerPoints'> & {
    readonly triggerPoints: readonly PublishedPoint[];
  })[];
  readonly structures: readonly OtherStructure[];
  readonly regions: readonly Region[];
  readonly glossary: readonly GlossaryEntry[];
  readonly disputed: readonly Disputed[];
  readonly selfCare: SelfCare;
  readonly articles: Articles;
  readonly claims: readonly Claim[];
  readonly sources: readonly Omit<Source, 'finding'>[];
}

export function dataset(): Dataset {
  const muscles = readdirSync(new URL('muscles/', CONTENT))
    .sort()
    .map((name) => read<Muscle>(`muscles/${name}`));
  const plainPoints = read<PlainPoints>('plainPoints.json');
  const published = publishedWith(plainPoints);
  return {
    schema: 'trigger-point-atlas-data/1',
    version: CHANGELOG[0].version,
    licence: 'CC BY-SA 4.0',
    credit: 'Trigger Point Explorer',
    intendedPurpose: INTENDED_PURPOSE,
    reviewed: LAST_REVIEWED,
    changelog: CHANGELOG,
    muscles: muscles.map((muscle) => ({ ...muscle, triggerPoints: muscle.triggerPoints.map(published) })),
    structures: read('structures.json'),
    regions: read('regions.json'),
    glossary: read('glossary.json'),
    disputed: read('disputed.json'),
    selfCare: read('selfCare.json'),
    articles: read('articles.json'),
    claims: read('claims.json'),
    sources: read<Source[]>('sources.json').map(({ finding: _finding, ...source }) => source),
  };
}

const publishedWith =
  (plainPoints: PlainPoints) =>
  ({ needling, ...point }: Muscle['triggerPoints'][number]): PublishedPoint => ({
    ...point,
    structuresNearby: needling.structuresAtRisk,
    plain: plainPoints[point.id],
  });

/** Vite plugin: the build carries the data beside the page. */
export function publishedDataset(): Plugin {
  return {
    name: 'published-dataset',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: DATASET_FILE, source: JSON.stringify(dataset()) });
    },
  };
}
