import { readFileSync, readdirSync } from 'node:fs';
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

const folder = new URL('../../src/content/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;

/** The content as it lies in its files, for tests that look at all of it. */
export const content = {
  muscles: readdirSync(new URL('muscles/', folder)).map((name) => read<Muscle>(`muscles/${name}`)),
  structures: read<OtherStructure[]>('structures.json'),
  regions: read<Region[]>('regions.json'),
  plainPoints: read<PlainPoints>('plainPoints.json'),
  glossary: read<GlossaryEntry[]>('glossary.json'),
  claims: read<Claim[]>('claims.json'),
  articles: read<Articles>('articles.json'),
  selfCare: read<SelfCare>('selfCare.json'),
  sources: read<Source[]>('sources.json'),
  /** Those of them that the page fetches. */
  shownSources: read<Source[]>('shownSources.json'),
  disputed: read<Disputed[]>('disputed.json'),
};

export const points = content.muscles.flatMap((muscle) =>
  muscle.triggerPoints.map((point) => ({ point, muscle })),
);

export const regionById = new Map(content.regions.map((region) => [region.id, region]));
export const sourceById = new Map(content.shownSources.map((source) => [source.id, source]));
