/**
 * Search over names, regions and notes, forgiving of spelling. Results come in sections by kind; where points are
 * listed because a published map or a note mentions the words, they stand in the order of the atlas and are never
 * ranked, since the order must not read as a likelihood.
 */
import MiniSearch from 'minisearch';
import type { SearchDocument, SearchPoint } from './searchDocuments.ts';

export interface SearchHit {
  readonly kind: 'muscle' | 'point';
  readonly muscleId: string;
  readonly pointId: string | null;
  /** `typical zone` or `spillover zone` where the section is a region; else empty. */
  readonly why: string;
}

export interface SearchSection {
  readonly id: string;
  readonly kind: SearchDocument['kind'];
  readonly title: string;
  readonly hits: readonly SearchHit[];
}

export interface SearchAnswer {
  readonly sections: readonly SearchSection[];
  readonly numHits: number;
  /** No entry had all of the words, so that entries with some of them are given. */
  readonly partial: boolean;
}

export type SearchIndex = MiniSearch<SearchDocument>;

/** Words that are in every entry or say nothing about where. */
const PASSED_OVER = new Set(
  (
    'a an and at by do for from in into is it my of on or over the to with has have ' +
    'pain pains ache aches aching hurt hurts sore muscle muscles point points trigger left right side-of'
  ).split(' '),
);

const MAX_REGIONS = 6;
const MAX_NOTES = 6;

function termOf(raw: string): string | null {
  const term = raw.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return term === '' || PASSED_OVER.has(term) ? null : term;
}

export function searchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch<SearchDocument>({
    fields: ['name', 'plain', 'latin', 'words'],
    storeFields: ['id'],
    processTerm: termOf,
    searchOptions: {
      boost: { name: 3, plain: 2, words: 1.5 },
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length > 6 ? 0.25 : term.length > 3 ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  index.addAll(documents);
  return index;
}

const pointHits = (points: readonly SearchPoint[], why: string): SearchHit[] =>
  points.map(({ pointId, muscleId }) => ({ kind: 'point', muscleId, pointId, why }));

function sectionsOf(found: readonly SearchDocument[]): SearchSection[] {
  const ofKind = (kind: SearchDocument['kind']): SearchDocument[] =>
    found.filter((document) => document.kind === kind);
  const muscles = ofKind('muscle').map(({ muscleId }): SearchHit => ({
    kind: 'muscle',
    muscleId,
    pointId: null,
    why: '',
  }));
  // a muscle brings its points with it; they are named only where the words fit them and not the muscle
  const muscleIds = new Set(muscles.map(({ muscleId }) => muscleId));
  const named = ofKind('point').flatMap(({ points, muscleId }) =>
    muscleIds.has(muscleId) ? [] : pointHits(points, ''),
  );
  const sections: SearchSection[] = [
    { id: 'muscles', kind: 'muscle', title: 'Muscles', hits: muscles },
    { id: 'points', kind: 'point', title: 'Trigger points', hits: named },
    ...ofKind('region')
      .slice(0, MAX_REGIONS)
      .map((region): SearchSection => ({
        id: region.id,
        kind: 'region',
        title: region.title,
        hits: [
          ...pointHits(region.points, 'typical zone'),
          ...pointHits(region.spilloverPoints, 'spillover zone'),
        ],
      })),
    ...[...ofKind('symptom'), ...ofKind('look-alike')]
      .slice(0, MAX_NOTES)
      .map((note): SearchSection => ({ ...note, hits: pointHits(note.points, '') })),
  ];
  return sections.filter((section) => section.hits.length > 0);
}

/** Fuzzy matches are kept only where nothing fits better: "ear" must not bring "rear" along. */
function withoutWeak<R extends { readonly score: number }>(results: readonly R[]): R[] {
  const best = results[0]?.score ?? 0;
  return results.filter(({ score }) => score >= best * 0.08);
}

export function search(
  index: SearchIndex,
  documents: ReadonlyMap<string, SearchDocument>,
  query: string,
): SearchAnswer {
  const ask = (combineWith: 'AND' | 'OR'): SearchDocument[] =>
    withoutWeak(index.search(query, { combineWith })).flatMap(
      (result) => documents.get(String(result.id)) ?? [],
    );
  const all = ask('AND');
  const found = all.length > 0 ? all : ask('OR');
  const sections = sectionsOf(found);
  return {
    sections,
    numHits: sections.reduce((sum, section) => sum + section.hits.length, 0),
    partial: all.length === 0 && found.length > 0,
  };
}
