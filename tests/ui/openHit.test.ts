import { afterEach, expect, test } from 'vitest';
import { search, searchIndex } from '#domain/search.ts';
import type { SearchHit } from '#domain/search.ts';
import { searchDocuments } from '#domain/searchDocuments.ts';
import { MUSCLE_WORDS, NOTE_WORDS, REGION_WORDS } from '#content/searchWords.ts';
import { explorer, INITIAL_STATE } from '#state/explorer.ts';
import { openHit, thingOfHit } from '#ui/list/openHit.ts';
import { content } from '../helpers/contentFiles.ts';

const documents = searchDocuments(content, {
  muscles: MUSCLE_WORDS,
  regions: REGION_WORDS,
  notes: NOTE_WORDS,
});
const byId = new Map(documents.map((document) => [document.id, document]));
const index = searchIndex(documents);

/** Chooses the first hit of a kind, as Enter on it does. */
function choose(query: string, kind: SearchHit['kind']): ReturnType<typeof thingOfHit> {
  const hit = search(index, byId, query)
    .sections.flatMap(({ hits }) => hits)
    .find((found) => found.kind === kind);
  if (!hit) throw new Error(`"${query}" finds no ${kind}`);
  openHit(hit, byId.get(hit.documentId), 'right');
  return thingOfHit(hit, byId.get(hit.documentId), 'right');
}

afterEach(() => explorer.setState(INITIAL_STATE));

test('a muscle, a point and a structure are chosen on the side of the reader, and lit while the keyboard is on them', () => {
  expect(choose('temporalis', 'muscle')).toEqual({ kind: 'structure', key: 'temporalis--right' });
  expect(explorer.getState().selection).toEqual({ muscleId: 'temporalis', pointId: null, side: 'right' });
  expect(choose('ringing', 'point')).toMatchObject({ kind: 'point', side: 'right' });
  expect(explorer.getState().selection.pointId).not.toBeNull();
  expect(choose('risorius', 'structure')).toEqual({ kind: 'structure', key: 'risorius--right' });
  expect(explorer.getState().selection.muscleId).toBe('risorius');
});

test('a place opens on the side of the reader, one in the midline on none', () => {
  expect(choose('temple', 'place')).toBeNull();
  expect(explorer.getState().reading).toEqual({ kind: 'place', regionId: 'temple', side: 'right' });
  choose('glabella', 'place');
  expect(explorer.getState().reading).toEqual({ kind: 'place', regionId: 'glabella', side: 'median' });
});

test('a passage opens its page at the passage', () => {
  expect(choose('acupuncture', 'passage')).toBeNull();
  const { reading } = explorer.getState();
  const claim = content.claims.find(({ id }) => reading?.kind === 'page' && id === reading.passageId);
  expect(reading).toEqual({ kind: 'page', pageId: claim?.article, passageId: claim?.id });
});

test('a page opens at its beginning', () => {
  expect(choose('self-care', 'page')).toBeNull();
  expect(explorer.getState().reading).toEqual({ kind: 'page', pageId: 'general-self-care', passageId: null });
});
