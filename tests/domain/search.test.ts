import { describe, expect, test } from 'vitest';
import { search, searchIndex } from '#domain/search.ts';
import { factDocuments, nameDocuments } from '#domain/searchDocuments.ts';
import { MUSCLE_WORDS, NOTE_WORDS, REGION_WORDS } from '#content/searchWords.ts';
import { content, points, regionById } from '../helpers/contentFiles.ts';

const words = { muscles: MUSCLE_WORDS, regions: REGION_WORDS, notes: NOTE_WORDS };
const documents = [
  ...nameDocuments(content.muscles, words),
  ...factDocuments(content.muscles, content.regions, words),
];
const index = searchIndex(documents);
const byId = new Map(documents.map((document) => [document.id, document]));
const ask = (query: string) => search(index, byId, query);

const musclesFor = (query: string) =>
  ask(query)
    .sections.filter(({ kind }) => kind === 'muscle')
    .flatMap(({ hits }) => hits.map(({ muscleId }) => muscleId));
const pointsFor = (query: string) =>
  ask(query).sections.flatMap(({ hits }) => hits.map(({ pointId }) => pointId));

describe('the search', () => {
  test.each([
    ['temporalis', 'temporalis'],
    ['shoulder-blade lifter', 'levator-scapulae'],
    ['musculus splenius colli', 'splenius-cervicis'],
    ['SCM', 'scm-sternal'],
    ['suboccipital', 'obliquus-capitis-inferior'],
  ])('finds by name, plain name, Latin, short form and group: %s', (query, id) => {
    expect(musclesFor(query)).toContain(id);
  });

  test.each([
    ['trapizius', 'trapezius-upper'],
    ['masetter', 'masseter-deep'],
    ['sternocleidomastiod', 'scm-clavicular'],
    ['levater', 'levator-scapulae'],
  ])('forgives the spelling of %s', (query, id) => expect(musclesFor(query)).toContain(id));

  test.each([
    ['temple', 'trapezius-upper-trp1'],
    ['temple headache', 'trapezius-upper-trp1'],
    ['pain behind the left eye', 'splenius-cervicis-upper'],
    ['earache', 'masseter-deep-trp1'],
    ['tooth ache', 'temporalis-trp3'],
    ['ringing', 'masseter-deep-trp1'],
    ['dizzy', 'scm-clavicular-mid'],
  ])('finds points by region and complaint: %s', (query, id) => expect(pointsFor(query)).toContain(id));

  test('a region lists every point whose map reaches it, the typical zone first, and no other', () => {
    const section = ask('temple').sections.find(({ id }) => id === 'region temple');
    const reached = (zone: 'essential' | 'spillover') =>
      points.filter(({ point }) => point.referral[zone].includes('temple')).map(({ point }) => point.id);
    expect(section?.hits.map(({ pointId }) => pointId)).toEqual([
      ...reached('essential'),
      ...reached('spillover'),
    ]);
    expect(section?.hits.map(({ why }) => why)).toEqual([
      ...reached('essential').map(() => 'typical zone'),
      ...reached('spillover').map(() => 'spillover zone'),
    ]);
  });

  test('says when no entry has all of the words', () => {
    expect(ask('temporalis xylophone').partial).toBe(true);
    expect(ask('temporalis').partial).toBe(false);
  });

  test.each(['', 'pain', 'qqqqqq', '///', '🙂'])(
    'answers %j with nothing rather than with anything',
    (query) => {
      expect(ask(query).numHits).toBe(0);
    },
  );

  test('the words added for it belong to muscles and regions that exist', () => {
    const ids = new Set(content.muscles.map(({ id }) => id));
    for (const id of Object.keys(MUSCLE_WORDS)) expect(ids, id).toContain(id);
    for (const id of Object.keys(REGION_WORDS)) expect(regionById.has(id), id).toBe(true);
  });
});
