/**
 * The quality list of the safety rules, as far as a program can check it, on every page of the atlas. Each check is also shown
 * to fail on a planted fault.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { PAGE_TITLES } from '#domain/pages.ts';
import { search, searchIndex } from '#domain/search.ts';
import { searchDocuments } from '#domain/searchDocuments.ts';
import { WORDINGS } from '#domain/wording.ts';
import type { Wording } from '#domain/wording.ts';
import { INTENDED_PURPOSE } from '#content/safety.ts';
import { MUSCLE_WORDS, NOTE_WORDS, REGION_WORDS } from '#content/searchWords.ts';
import {
  choosePoint,
  explorer,
  hide,
  INITIAL_STATE,
  read,
  setDepth,
  setModelDetail,
  setSkinTone,
  setTheme,
  setWording,
} from '#state/explorer.ts';
import { startRemembering } from '#state/remembered.ts';
import { dataset } from '#tools/dataset.ts';
import { About } from '#ui/dialogs/About.tsx';
import { WarningSigns } from '#ui/dialogs/WarningSigns.tsx';
import { SearchResults } from '#ui/list/SearchResults.tsx';
import { EmptyPanel } from '#ui/panel/EmptyPanel.tsx';
import { SourceList } from '#ui/sources/SourceList.tsx';
import { blocksOf, isProse, plainPart } from '../helpers/blocks.ts';
import { content, points, sourceById } from '../helpers/contentFiles.ts';
import {
  averageSentence,
  bareClaims,
  bareSource,
  depthsIn,
  hardBlocks,
  leaks,
  longWords,
  median,
  needlePictures,
  resultBeforeWarning,
  sharedRuns,
  staleness,
  wordsIn,
} from '../helpers/quality.ts';
import { readingOf } from '../helpers/readability.ts';
import {
  claimCard,
  muscleScreen,
  pageScreen,
  placeScreen,
  pointScreen,
  screen,
  structureScreen,
} from '../helpers/screens.tsx';

// hundreds of pages a test, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

type Named = readonly [name: string, html: string];

/** Long words that need no explanation. */
const EVERYDAY: readonly string[] = [
  ...['attributed', 'binoculars', 'companion', 'debilitating', 'emergency', 'flexibility'],
  ...['immunity', 'irritated', 'professional', 'sensitivity', 'unsupported', 'unusual', 'usually'],
];

const root = new URL('../../', import.meta.url);

function screensIn(wording: Wording): readonly Named[] {
  return [
    ...content.muscles.map(({ id }): Named => [id, muscleScreen(id, wording)]),
    ...points.map(({ point, muscle }): Named => [point.id, pointScreen(point.id, muscle.id, wording)]),
    ...content.regions.map(({ id }): Named => [id, placeScreen(id, wording)]),
    ...content.structures.map((structure): Named => [structure.id, structureScreen(structure, wording)]),
    ...Object.keys(PAGE_TITLES).map((id): Named => [id, pageScreen(id, wording)]),
    ...content.claims.map((claim): Named => [claim.id, claimCard(claim, wording)]),
    ['warning signs', screen(<WarningSigns />, wording)],
    ['first words', screen(<EmptyPanel />, wording)],
    ['about', screen(<About />, wording)],
  ];
}

const screens: Readonly<Record<Wording, readonly Named[]>> = {
  plain: screensIn('plain'),
  clinical: screensIn('clinical'),
};

const pages = screens.plain.filter(([name]) => name in PAGE_TITLES);
const contentPages = screens.plain.filter(
  ([name]) => name !== 'first words' && !content.claims.some(({ id }) => id === name),
);
const [, aPoint] = screens.plain.find(([name]) => name === 'trapezius-upper-trp1') ?? ['', ''];

describe('Q02: a statement of an article', () => {
  test('stands with grade, note and credit wherever it stands', () => {
    for (const [name, html] of [...screens.plain, ...screens.clinical])
      expect(bareClaims(html), name).toEqual([]);
    const shown = pages.flatMap(([, html]) => [...html.matchAll(/<article class="claim"/g)]);
    expect(shown.length).toBeGreaterThan(content.claims.length);
  });

  test.each([
    ['grade', (html: string) => html.replace(/class="mark grade [^"]*"/, 'class="mark"')],
    ['note', (html: string) => html.replace(/class="claim-note"/, 'class="claim-aside"')],
    ['credit', (html: string) => html.replace(/<cite>Adapted/, '<cite>After')],
  ])('without its %s is found', (what, spoil) => {
    const [claim] = content.claims;
    const html = claim ? claimCard(claim) : '';
    expect(bareClaims(html)).toEqual([]);
    expect(bareClaims(spoil(html)).join()).toContain(`no ${what}`);
  });
});

describe('Q03 and Q04: a source', () => {
  const listed = (source: (typeof content.sources)[number]): string =>
    screen(<SourceList sources={[source]} />);

  test('shows author, title and year, its link where it has one, and whether it was checked', () => {
    for (const source of content.sources) expect(bareSource(source, listed(source)), source.id).toEqual([]);
  });

  test('stands behind every id that the content names', () => {
    const { sources: _listed, ...named } = content;
    const ids = [...JSON.stringify(named).matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(
      ([, list = '']) => list.match(/[a-z0-9-]+/g) ?? [],
    );
    expect(ids.length).toBeGreaterThan(500);
    for (const id of ids) expect(sourceById.has(id), id).toBe(true);
  });

  test('that lacks one of these is found', () => {
    const source = content.sources.find(({ url, year }) => url !== undefined && year !== undefined);
    if (!source) throw new Error('no source to spoil');
    const html = listed(source);
    expect(bareSource(source, '')).toHaveLength(source.confirmedHere ? 3 : 4);
    expect(bareSource(source, html.replace(/<a .*<\/a>/, ''))).toEqual(['no link']);
    expect(bareSource({ ...source, confirmedHere: !source.confirmedHere }, html)).toHaveLength(1);
  });
});

describe('Q05: a page of content', () => {
  test('says when it was last reviewed, at most 24 months ago', () => {
    expect(contentPages.length).toBeGreaterThan(200);
    for (const [name, html] of contentPages) expect(staleness(html, new Date()), name).toEqual([]);
  });

  test('without a date, or reviewed long ago, is found', () => {
    expect(staleness('<p>words</p>', new Date())).toHaveLength(1);
    expect(staleness(aPoint, new Date('2028-11-19'))).toEqual([]);
    expect(staleness(aPoint, new Date('2028-11-21'))).toHaveLength(1);
  });
});

describe('Q10 to Q12: reading', () => {
  const explained = wordsIn(content.glossary.flatMap(({ term, forms }) => [term, ...forms]));
  const names = wordsIn([
    ...content.muscles.flatMap(({ name, latinName, attachments, innervation, bloodSupply }) => [
      ...[name, latinName, innervation, bloodSupply],
      ...[...attachments.origin, ...attachments.insertion],
    ]),
    ...content.structures.flatMap(({ name, latinName }) => [name, latinName]),
    ...content.regions.map(({ name }) => name),
  ]);
  const plain = [...new Set(screens.plain.flatMap(([, html]) => blocksOf(plainPart(html))))];
  const clinical = [...new Set(screens.clinical.flatMap(([, html]) => blocksOf(html)))];
  // every word counts with all its syllables, also where the page explains it
  const grades = plain.filter(isProse).map((block) => readingOf(block).grade);

  test('what a patient reads has a median of grade 6 or lower, and no block over grade 9', () => {
    expect(grades.length).toBeGreaterThan(400);
    expect(median(grades)).toBeLessThanOrEqual(6);
    // the intended purpose is a fixed text, word for word
    const ours = plain.filter((block) => block !== INTENDED_PURPOSE);
    expect(ours).toHaveLength(plain.length - 1);
    expect(hardBlocks(ours, new Set(), { grade: 9 })).toEqual([]);
  });

  test('its sentences have 15 words or fewer on average, and none more than 25', () => {
    expect(averageSentence(plain, explained)).toBeLessThanOrEqual(15);
    expect(hardBlocks(plain, explained, { grade: Infinity, sentence: 25 })).toEqual([]);
  });

  test('what a therapist or a student reads has no block over grade 12, names of anatomy counted as known', () => {
    expect(hardBlocks(clinical, new Set([...explained, ...names]), { grade: 12 })).toEqual([]);
  });

  test('long words in lists, most of them medical, are everyday ones or explained', () => {
    const lists = plain.filter((block) => !isProse(block));
    expect(longWords(lists, new Set([...explained, ...EVERYDAY]))).toEqual([]);
    expect(longWords(['hypoglossal nerve', 'usually'], new Set(EVERYDAY))).toEqual(['hypoglossal']);
  });

  test('a hard block and a long sentence are found', () => {
    const hard = 'Epidemiological considerations necessitate multidisciplinary interpretation.';
    const long = `It is a ${'very '.repeat(25)}long one.`;
    expect(hardBlocks([hard], explained, { grade: 9 })).toHaveLength(1);
    expect(hardBlocks([long], explained, { grade: 99, sentence: 25 })).toHaveLength(1);
    expect(blocksOf('<p>One <b>two</b> three four.</p><li>Five six seven.</li>').length).toBeGreaterThan(1);
  });
});

describe('Q13 and Q14: the warning signs', () => {
  const words = { muscles: MUSCLE_WORDS, regions: REGION_WORDS, notes: NOTE_WORDS };
  const documents = searchDocuments(content, words);
  const index = searchIndex(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const answer = search(index, byId, 'temple');
  const results = screen(
    <SearchResults
      id="x"
      finder={{ status: 'ready', value: { index, documents: byId, search } }}
      answer={answer}
      active={-1}
      onHover={() => undefined}
      onChoose={() => undefined}
    />,
  );

  test.each(WORDINGS)('are one press away and stand before the first result, in %s words', (wording) => {
    for (const [name, html] of screens[wording]) {
      if (name === 'warning signs' || content.claims.some(({ id }) => id === name)) continue;
      expect(resultBeforeWarning(html, 'class="point-row"'), name).toEqual([]);
      expect(resultBeforeWarning(html, 'class="felt-zone'), name).toEqual([]);
      expect(resultBeforeWarning(html, 'class="claim"'), name).toEqual([]);
    }
  });

  test('stand before what a search finds', () => {
    expect(results).toContain('role="option"');
    expect(resultBeforeWarning(results, 'role="option"')).toEqual([]);
  });

  test('that come too late or not at all are found', () => {
    expect(
      resultBeforeWarning('<li class="point-row"></li><button>Warning signs</button>', 'class="point-row"'),
    ).toHaveLength(1);
    expect(resultBeforeWarning(results.replaceAll('Warning signs', ''), 'role="option"')).toHaveLength(1);
  });
});

describe('Q16: needles', () => {
  const filesIn = (folder: string): string[] =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });

  test('no data that are published hold a depth or an angle, and no picture shows a needle', () => {
    expect(depthsIn(dataset())).toEqual([]);
    expect(needlePictures([...filesIn('src'), ...filesIn('public')])).toEqual([]);
  });

  test('both would be found', () => {
    expect(
      depthsIn({ points: [{ depthMm: [4, 8] }, { entryAngle: 30 }, { layer: { depth: 'deep' } }] }),
    ).toHaveLength(2);
    expect(needlePictures(['icons/needle.svg', 'NeedlingRisks.tsx'])).toEqual(['icons/needle.svg']);
  });
});

describe('Q19: privacy', () => {
  test('nothing in the page keeps or sends anything but the settings', () => {
    const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const found = sources.filter(
      (name) => leaks(readFileSync(new URL(`src/${name}`, root), 'utf8')).length > 0,
    );
    // main.tsx only names the two stores
    expect(found.sort()).toEqual(['main.tsx', 'state/remembered.ts']);
    expect(leaks('navigator.sendBeacon("/x"); document.cookie = "a"')).toHaveLength(2);
  });

  test('whatever a reader does, only how the page looks is kept', () => {
    const kept = new Map<string, string>();
    const store = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const stop = startRemembering(store, store);
    choosePoint('trapezius-upper-trp1', 'trapezius-upper', 'left');
    read({ kind: 'place', regionId: 'temple', side: 'left' });
    hide('temporalis--left');
    setDepth('deep');
    setTheme('dark');
    expect([...kept.keys()]).toEqual([]);
    setSkinTone('brown');
    setModelDetail('light');
    setWording('clinical');
    stop();
    explorer.setState(INITIAL_STATE);
    const settings = [...kept.values()].flatMap((value) => Object.keys(JSON.parse(value) as object));
    expect(settings).toContain('wording');
    for (const name of settings)
      expect(['modelDetail', 'showsRegions', 'skinTone', 'wording']).toContain(name);
  });
});

describe('Q22: own words', () => {
  const folder = fileURLToPath(new URL('../shared/articles', root));
  const isThere = existsSync(folder);

  test.skipIf(!isThere)(
    'no run of eight words is shared with an article (needs the articles beside the tree)',
    () => {
      const articles = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
      expect(articles.length).toBeGreaterThan(0);
      const own = [
        ...content.claims.flatMap(({ restatement, sectionLabel, evidence }) => [
          restatement,
          sectionLabel,
          evidence.note,
        ]),
        ...content.articles.omissions.map(({ text }) => text),
        ...content.muscles.map(({ plainSummary }) => plainSummary),
        ...Object.values(content.plainPoints).flatMap(({ where, felt }) => [where, felt]),
      ];
      for (const text of own) expect(sharedRuns(text, articles), text).toEqual([]);
    },
  );

  test('a shared run is found, whatever stands between the words', () => {
    const theirs = 'One two three, four five: six seven eight nine ten.';
    expect(sharedRuns('And one two three four five six seven – eight!', [theirs])).toHaveLength(1);
    expect(sharedRuns('One two three four five six seven', [theirs])).toEqual([]);
  });
});
