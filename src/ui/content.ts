/**
 * The content as the components ask for it: fetched once, kept, and looked up by id.
 */
import type { Articles, Claim, Disputed, Muscle, Region, Source } from '#domain/content.ts';
import { factDocuments, nameDocuments } from '#domain/searchDocuments.ts';
import type { SearchDocument } from '#domain/searchDocuments.ts';
import type { search, SearchIndex } from '#domain/search.ts';
import {
  catalogue,
  loadArticles,
  loadClaims,
  loadDisputed,
  loadRegions,
  loadSources,
} from '#content/index.ts';
import type { CatalogueMuscle, CataloguePoint } from '#content/index.ts';
import { once } from './useLoaded.ts';

export const muscleById: ReadonlyMap<string, CatalogueMuscle> = new Map(
  catalogue.muscles.map((m) => [m.id, m]),
);

export interface PointEntry {
  readonly point: CataloguePoint;
  readonly muscle: CatalogueMuscle;
}

export const pointById: ReadonlyMap<string, PointEntry> = new Map(
  catalogue.muscles.flatMap((muscle) =>
    muscle.triggerPoints.map((point) => [point.id, { point, muscle }] as const),
  ),
);

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export const getMuscles = once<ReadonlyMap<string, Muscle>>(
  async () => (await import('#content/allMuscles.ts')).allMuscles,
);
export const getRegions = once<ReadonlyMap<string, Region>>(async () => byId(await loadRegions()));
export const getSources = once<ReadonlyMap<string, Source>>(async () => byId(await loadSources()));
export const getClaims = once<readonly Claim[]>(loadClaims);
export const getArticles = once<Articles>(loadArticles);
export const getDisputed = once<readonly Disputed[]>(loadDisputed);

/** All that the words of a point need before the articles and sources at its end. */
export interface Facts {
  readonly muscles: ReadonlyMap<string, Muscle>;
  readonly regions: ReadonlyMap<string, Region>;
}

export const getFacts = once<Facts>(async () => {
  const [muscles, regions] = await Promise.all([getMuscles(), getRegions()]);
  return { muscles, regions };
});

export interface Finder {
  readonly index: SearchIndex;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  readonly search: typeof search;
}

/** The search and its index come with the first search. */
export const getFinder = once<Finder>(async () => {
  const [finder, words, { muscles, regions }] = await Promise.all([
    import('#domain/search.ts'),
    import('#content/searchWords.ts'),
    getFacts(),
  ]);
  const searchWords = { muscles: words.MUSCLE_WORDS, regions: words.REGION_WORDS, notes: words.NOTE_WORDS };
  const ordered = catalogue.muscles.flatMap(({ id }) => muscles.get(id) ?? []);
  const documents = [
    ...nameDocuments(ordered, searchWords),
    ...factDocuments(ordered, [...regions.values()], searchWords),
  ];
  return { index: finder.searchIndex(documents), documents: byId(documents), search: finder.search };
});
