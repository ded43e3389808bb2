import { describe, expect, test } from 'vitest';
import { search, searchIndex } from '#domain/search.ts';
import { searchDocuments } from '#domain/searchDocuments.ts';
import { MUSCLE_WORDS, NOTE_WORDS, REGION_WORDS } from '#content/searchWords.ts';
import { content, points, regionById } from '../helpers/contentFiles.ts';

const words = { muscles: MUSCLE_WORDS, regions: REGION_WORDS, notes: NOTE_WORDS };
const documents = searchDocuments(content, words);
const index = searchIndex(documents);
const byId = new Map(documents.map((document) => [document.id, document]));
const ask = (query: string) => search(index, byId, query);

const musclesFor = (query: string) =>
  ask(query)
    .sections.filter(({ kind }) => kind === 'muscle')
    .flatMap(({ hits }) => hits.map(({ muscleId }) => muscleId));
const pointsFor = (query: string) =>
  ask(query).sections.flatMap(({ hits }) => hits.map(({ pointId }) => pointId));

/** Targets of hits of a kind: regions, structures or passages. */
const targetsFor = (query: string, kind: 'place' | 'structure' | 'passage') =>
  ask(query)
    .sections.flatMap(({ hits }) => hits)
    .filter((hit) => hit.kind === kind)
    .map(({ documentId }) => byId.get(documentId)?.target);

describe('the search over everything', () => {
  test.each([
    ['temple', 'temple'],
    ['vertex', 'vertex'],
    ['top of the head', 'vertex'],
    ['interscapular', 'interscapular'],
    ['behind the ear', 'postauricular'],
    ['elbow', 'elbow-medial'],
  ] as const)('finds a place by plain and clinical name, also one that no map reaches: %s', (query, id) =>
    expect(targetsFor(query, 'place')).toContain(id),
  );

  test.each([
    ['orbicularis oris', 'orbicularis-oris'],
    ['mouth ring', 'orbicularis-oris'],
    ['musculus risorius', 'risorius'],
    ['sternohioid', 'sternohyoid'],
  ])('finds a structure by name, plain name and Latin: %s', (query, id) =>
    expect(targetsFor(query, 'structure')).toContain(id),
  );

  test.each(['acupuncture', 'side effects', 'endorphins', 'blood flow', 'twitch'])(
    'finds passages by what they speak of: %s',
    (query) => {
      const ids = targetsFor(query, 'passage');
      expect(ids.length).toBeGreaterThan(0);
      const known = [...content.claims, ...content.disputed].map(({ id }) => id);
      for (const id of ids) expect(known).toContain(id);
    },
  );

  test('names the article of a passage, and not the statement, which may not stand without its grade', () => {
    const ofArticles = documents.filter(({ id }) => id.startsWith('passage '));
    expect(ofArticles).toHaveLength(content.claims.length);
    for (const document of ofArticles) {
      const claim = content.claims.find(({ id }) => id === document.target);
      expect(document.pageId).toBe(claim?.article);
      expect(document.title).not.toContain(claim?.restatement ?? '?');
    }
  });

  test.each([
    ['fibre', 'fiber'],
    ['sensitisation', 'sensitization'],
    ['collar bone', 'collarbone'],
    ['shoulder blade', 'shoulderblade'],
    ['breast bone', 'breastbone'],
  ])('knows both spellings: %s and %s', (one, other) => {
    expect(ask(other).partial).toBe(false);
    expect(ask(other).numHits).toBeGreaterThan(0);
    expect(ask(one).numHits).toBeGreaterThan(0);
  });

  test('every name finds what it names', () => {
    for (const { id, name, plainName } of content.muscles)
      for (const query of [name, plainName]) expect(musclesFor(query), query).toContain(id);
    for (const { id, name, plainName } of content.structures)
      for (const query of [name, plainName]) expect(targetsFor(query, 'structure'), query).toContain(id);
    for (const { id, name, plainName } of content.regions)
      for (const query of [name, plainName]) expect(targetsFor(query, 'place'), query).toContain(id);
  });

  test.each(['cause', 'taut band', 'kappa'])('finds what is disputed: %s', (query) => {
    const disputed = content.disputed.map(({ id }) => id);
    expect(targetsFor(query, 'passage').some((id) => disputed.includes(id ?? ''))).toBe(true);
  });

  test.each([
    ['self-care', 'general-self-care'],
    ['selfcare', 'general-self-care'],
    ['sources', 'all-sources'],
    ['disputed', 'what-is-disputed'],
    ['steps of a session', 'session-steps'],
  ])('finds a page by its title: %s', (query, pageId) => {
    const found = ask(query).sections.flatMap(({ hits }) => hits.filter(({ kind }) => kind === 'page'));
    expect(found.map(({ documentId }) => byId.get(documentId)?.pageId)).toContain(pageId);
  });

  test('offers no self-care for a complaint', () => {
    for (const query of ['warmth', 'temple pain', 'stiff neck', 'headache'])
      expect(
        ask(query).sections.flatMap(({ hits }) => hits.map(({ documentId }) => documentId)),
      ).not.toContain('page general-self-care');
  });

  test('sections come in one order: names first, pages last', () => {
    const kinds = ask('jaw').sections.map(({ kind }) => kind);
    const order = [
      'muscle',
      'point',
      'place',
      'region',
      'symptom',
      'look-alike',
      'structure',
      'passage',
      'page',
    ];
    const ranks = kinds.map((kind) => order.indexOf(kind));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(kinds).size).toBeGreaterThan(3);
  });
});

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

  test('takes the first letter of the next word for the beginning of one', () => {
    expect(ask('levator s').partial).toBe(false);
    expect(musclesFor('levator s')).toContain('levator-scapulae');
  });

  test('forgives one word beside others that are spelled well, and gives what is spelled well alone', () => {
    expect(musclesFor('levater scapulae')).toContain('levator-scapulae');
    expect(musclesFor('temporalis')).toEqual(['temporalis']);
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
