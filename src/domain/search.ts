/**
 * Search over names, regions, notes, structures, passages and pages, forgiving of spelling. Results come in sections by kind; where points are
 * listed because a published map or a note mentions the words, they stand in the order of the atlas and are never
 * ranked, since the order must not read as a likelihood.
 */
import MiniSearch from 'minisearch';
import type { SearchDocument, SearchPoint } from './searchDocuments.ts';

export interface SearchHit {
  readonly kind: 'muscle' | 'point' | 'place' | 'structure' | 'passage' | 'page';
  /** The document that was found; of a point in a section of its own, that of the section. */
  readonly documentId: string;
  /** Empty for a place, a structure, a passage and a page. */
  readonly muscleId: string;
  readonly pointId: string | null;
  /** `typical zone` or `spillover zone` where the section is a region; else empty. */
  readonly why: string;
}

export interface SearchSection {
  readonly id: string;
  readonly kind: SearchDocument['kind'] | 'place';
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

/** Most letters that may be wrong in a word; more takes long and finds another word. */
const MAX_EDITS = 3;

/** Share of a word's letters that may be wrong; none of a short one, which would be any other. */
const fuzziness = (term: string): number | false => (term.length > 6 ? 0.25 : term.length > 3 ? 0.2 : false);

const MAX_REGIONS = 6;
const MAX_NOTES = 6;
const MAX_STRUCTURES = 12;
const MAX_PASSAGES = 8;

function termOf(raw: string): string | null {
  const term = raw.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return term === '' || PASSED_OVER.has(term) ? null : term;
}

/** The other side of the ocean: the content is in British English. */
const SPELLINGS: readonly (readonly [British: RegExp, American: string])[] = [
  [/[ao]e/, 'e'],
  [/our/, 'or'],
  [/re(s?)$/, 'er$1'],
  [/([iy])s(?=e$|ed$|es$|ing$|ation$)/, '$1z'],
  [/([iy])z(?=e$|ed$|es$|ing$|ation$)/, '$1s'],
  [/ogue$/, 'og'],
  [/ll(?=ing$|ed$|er$)/, 'l'],
  [/^grey/, 'gray'],
  [/^draught/, 'draft'],
];

/** A word and how it is spelled elsewhere. */
function spellings(raw: string): string[] | null {
  const term = termOf(raw);
  if (term === null) return null;
  const others = SPELLINGS.flatMap(([from, to]) => (from.test(term) ? [term.replace(from, to)] : []));
  return [...new Set([term, ...others])];
}

/** Neighbours written as one word: `collar bone` is also looked for as `collarbone`. */
function joined(text: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words
    .slice(1)
    .map((word, index) => `${words[index]}${word}`)
    .join(' ');
}

const NAMED = new Set<SearchDocument['kind']>(['muscle', 'point', 'region', 'structure', 'page']);

export function searchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch<SearchDocument>({
    fields: ['name', 'plain', 'latin', 'words'],
    storeFields: ['id'],
    processTerm: spellings,
    extractField: (document, field) => {
      const text = document[field as 'id' | 'name' | 'plain' | 'latin' | 'words'];
      return field === 'words' && NAMED.has(document.kind)
        ? `${text} ${joined(document.name)} ${joined(document.plain)}`
        : text;
    },
    searchOptions: {
      processTerm: termOf,
      boost: { name: 3, plain: 2, words: 1.5 },
      // one letter begins too much, unless it is the next word that is being typed
      prefix: (term, at, terms) => term.length >= 2 || (at > 0 && at === terms.length - 1),
      maxFuzzy: MAX_EDITS,
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  index.addAll(documents);
  return index;
}

const pointHits = (documentId: string, points: readonly SearchPoint[], why: string): SearchHit[] =>
  points.map(({ pointId, muscleId }) => ({ kind: 'point', documentId, muscleId, pointId, why }));

const leadingTo =
  (kind: 'place' | 'structure' | 'passage' | 'page') =>
  ({ id }: SearchDocument): SearchHit => ({ kind, documentId: id, muscleId: '', pointId: null, why: '' });

function sectionsOf(found: readonly SearchDocument[]): SearchSection[] {
  const ofKind = (kind: SearchDocument['kind']): SearchDocument[] =>
    found.filter((document) => document.kind === kind);
  const muscles = ofKind('muscle').map(({ id, muscleId }): SearchHit => ({
    kind: 'muscle',
    documentId: id,
    muscleId,
    pointId: null,
    why: '',
  }));
  // a muscle brings its points with it; they are named only where the words fit them and not the muscle
  const muscleIds = new Set(muscles.map(({ muscleId }) => muscleId));
  const named = ofKind('point').flatMap(({ id, points, muscleId }) =>
    muscleIds.has(muscleId) ? [] : pointHits(id, points, ''),
  );
  const sections: SearchSection[] = [
    { id: 'muscles', kind: 'muscle', title: 'Muscles', hits: muscles },
    { id: 'points', kind: 'point', title: 'Trigger points', hits: named },
    {
      id: 'places',
      kind: 'place',
      title: 'Places',
      hits: ofKind('region').slice(0, MAX_REGIONS).map(leadingTo('place')),
    },
    ...ofKind('region')
      .slice(0, MAX_REGIONS)
      .map((region): SearchSection => ({
        id: region.id,
        kind: 'region',
        title: region.title,
        hits: [
          ...pointHits(region.id, region.points, 'typical zone'),
          ...pointHits(region.id, region.spilloverPoints, 'spillover zone'),
        ],
      })),
    ...[...ofKind('symptom'), ...ofKind('look-alike')]
      .slice(0, MAX_NOTES)
      .map((note): SearchSection => ({ ...note, hits: pointHits(note.id, note.points, '') })),
    {
      id: 'structures',
      kind: 'structure',
      title: 'Other structures',
      hits: ofKind('structure').slice(0, MAX_STRUCTURES).map(leadingTo('structure')),
    },
    {
      id: 'passages',
      kind: 'passage',
      title: 'Passages',
      hits: ofKind('passage').slice(0, MAX_PASSAGES).map(leadingTo('passage')),
    },
    { id: 'pages', kind: 'page', title: 'Pages', hits: ofKind('page').map(leadingTo('page')) },
  ];
  return sections.filter((section) => section.hits.length > 0);
}

/** What fits much worse than the best is left out: "ear" must not bring "rear" along. */
function withoutWeak<R extends { readonly score: number }>(results: readonly R[]): R[] {
  const best = results[0]?.score ?? 0;
  return results.filter(({ score }) => score >= best * 0.08);
}

/**
 * As the words are spelled, or as they begin; where nothing has all of them so, with letters wrong; else entries with some of
 * them. Most of what is typed is answered by the first, which is also much the fastest.
 */
const WAYS = [
  { combineWith: 'AND', fuzzy: false },
  { combineWith: 'AND', fuzzy: fuzziness },
  { combineWith: 'OR', fuzzy: fuzziness },
] as const;

export function search(
  index: SearchIndex,
  documents: ReadonlyMap<string, SearchDocument>,
  query: string,
): SearchAnswer {
  const ask = (way: (typeof WAYS)[number]): SearchDocument[] => {
    const results = index.search(query, way);
    const isPassage = ({ id }: { readonly id: unknown }): boolean => String(id).startsWith('passage ');
    // running text never scores as names do, so that passages are weighed among themselves
    return [
      ...withoutWeak(results.filter((result) => !isPassage(result))),
      ...withoutWeak(results.filter(isPassage)),
    ].flatMap((result) => documents.get(String(result.id)) ?? []);
  };
  let found: SearchDocument[] = [];
  let partial = false;
  for (const way of WAYS) {
    found = ask(way);
    partial = way.combineWith === 'OR' && found.length > 0;
    if (found.length > 0) break;
  }
  const sections = sectionsOf(found);
  return {
    sections,
    numHits: sections.reduce((sum, section) => sum + section.hits.length, 0),
    partial,
  };
}
