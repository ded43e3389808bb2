/**
 * The content as the components ask for it: fetched once, kept, and looked up by id.
 */
import type { Accuracy } from '#domain/accuracy.ts';
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
import { searchDocuments } from '#domain/searchDocuments.ts';
import { structureKey } from '#domain/ids.ts';
import type { Side, StructureKey } from '#domain/ids.ts';
import type { SearchDocument } from '#domain/searchDocuments.ts';
import type { search, SearchIndex } from '#domain/search.ts';
import {
  catalogue,
  loadAccuracy,
  loadArticles,
  loadClaims,
  loadDisputed,
  loadGlossary,
  loadPlainPoints,
  loadRegions,
  loadSelfCare,
  loadSources,
  loadStructures,
} from '#content/index.ts';
import type { CatalogueMuscle, CataloguePoint, CatalogueStructure } from '#content/index.ts';
import { once } from './useLoaded.ts';

export const muscleById: ReadonlyMap<string, CatalogueMuscle> = new Map(
  catalogue.muscles.map((m) => [m.id, m]),
);

const others: ReadonlyMap<string, CatalogueStructure> = new Map(catalogue.others.map((s) => [s.id, s]));

/** Name of anything in the model; undefined for an id that it does not know. */
export const structureName = (id: string): string | undefined =>
  muscleById.get(id)?.name ?? others.get(id)?.name;

/** The instance of a structure that a side means; what lies in the midline has one only. */
export const instanceKey = (id: string, side: Side): StructureKey =>
  structureKey(id, others.get(id)?.median ? 'median' : side);

const sideable: ReadonlyMap<string, boolean> = new Map(
  catalogue.regions.map((region) => [region.id, region.sideable]),
);

/** Whether a region has a left and a right. */
export const isSideable = (regionId: string): boolean => sideable.get(regionId) ?? false;

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
export const getStructures = once<ReadonlyMap<string, OtherStructure>>(async () =>
  byId(await loadStructures()),
);
export const getAccuracy = once<Accuracy>(loadAccuracy);
export const getGlossary = once<readonly GlossaryEntry[]>(loadGlossary);
export const getClaims = once<readonly Claim[]>(loadClaims);
export const getArticles = once<Articles>(loadArticles);
export const getDisputed = once<readonly Disputed[]>(loadDisputed);
export const getSelfCare = once<SelfCare>(loadSelfCare);

/** All that the words of a point need before the articles and sources at its end. */
export interface Facts {
  readonly muscles: ReadonlyMap<string, Muscle>;
  readonly regions: ReadonlyMap<string, Region>;
  /** Of every point, in everyday words. */
  readonly plainPoints: PlainPoints;
  readonly disputed: readonly Disputed[];
}

export const getFacts = once<Facts>(async () => {
  const [muscles, regions, plainPoints, disputed] = await Promise.all([
    getMuscles(),
    getRegions(),
    loadPlainPoints(),
    getDisputed(),
  ]);
  return { muscles, regions, plainPoints, disputed };
});

export interface Finder {
  readonly index: SearchIndex;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  readonly search: typeof search;
}

/** The search and its index come with the first search. */
export const getFinder = once<Finder>(async () => {
  const [finder, words, { muscles, regions, disputed }, structures, claims] = await Promise.all([
    import('#domain/search.ts'),
    import('#content/searchWords.ts'),
    getFacts(),
    getStructures(),
    getClaims(),
  ]);
  const searchWords = { muscles: words.MUSCLE_WORDS, regions: words.REGION_WORDS, notes: words.NOTE_WORDS };
  const ordered = catalogue.muscles.flatMap(({ id }) => muscles.get(id) ?? []);
  const documents = searchDocuments(
    {
      muscles: ordered,
      regions: [...regions.values()],
      structures: [...structures.values()],
      claims,
      disputed,
    },
    searchWords,
  );
  return { index: finder.searchIndex(documents), documents: byId(documents), search: finder.search };
});
