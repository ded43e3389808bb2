/** Nothing of what the data hold of a muscle is missing, every fact names a source, and nothing is fetched that is not shown. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { bearingClaims } from '#domain/bearing.ts';
import { asList, writtenOut } from '#domain/plainText.ts';
import { WORDINGS } from '#domain/wording.ts';
import { citedSources } from '#tools/citedSources.ts';
import { Claims } from '#ui/panel/ArticleClaims.tsx';
import { TermMeaning } from '#ui/words/Glossed.tsx';
import { content, points, sourceById } from '../helpers/contentFiles.ts';
import { articleWords, muscleScreen, pageScreen, pointScreen, screen } from '../helpers/screens.tsx';

// hundreds of pages a test, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const CONTENT = new URL('../../src/content/', import.meta.url);

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.each(WORDINGS)('in %s words', (wording) => {
  test('a muscle shows names, attachments, supply, actions, what covers it, and figures', () => {
    for (const muscle of content.muscles) {
      const text = textOf(muscleScreen(muscle.id, wording)).toLowerCase();
      const said = [
        ...[muscle.name, muscle.latinName, muscle.plainName, muscle.plainSummary, muscle.ta2Id],
        ...[muscle.innervation, muscle.bloodSupply, muscle.fibreDirection, ...muscle.actions],
        ...[asList(muscle.attachments.origin), asList(muscle.attachments.insertion)],
        ...[muscle.disputed ?? '', muscle.triggerPointNote ?? '', muscle.layer.note ?? ''],
        ...[muscle.fmaId ?? '', muscle.fmaIdLeft ?? '', muscle.fmaIdRight ?? '', muscle.fmaScope ?? ''],
        ...muscle.typicalDimensions.flatMap(({ measure, value, note }) => [measure, value, note ?? '']),
      ];
      for (const words of said)
        expect(text, `${muscle.id}: ${words}`).toContain(writtenOut(words).trim().toLowerCase());
      expect(text.includes('covered by'), muscle.id).toBe(muscle.layer.coveredBy.length > 0);
    }
  });

  test('a point shows where it lies, its map and the doubts about it in the words of the data', () => {
    for (const { point, muscle } of points) {
      const text = textOf(pointScreen(point.id, muscle.id, wording)).toLowerCase();
      for (const words of [point.locationDescription, point.referral.description, point.mapNote ?? ''])
        expect(text, `${point.id}: ${words}`).toContain(writtenOut(words).trim().toLowerCase());
    }
  });
});

describe('where the articles do not speak of a muscle', () => {
  test('its page says so, and else lists what they say of its area', () => {
    for (const { id } of content.muscles) {
      const html = screen(<Claims words={articleWords} muscleId={id} />);
      const { area } = bearingClaims(content.claims, id);
      expect(html, id).toContain('Neither article names a single muscle.');
      expect(html.includes('The articles do not speak of this area.'), id).toBe(area.length === 0);
      expect([...html.matchAll(/<article class="claim"/g)], id).toHaveLength(area.length);
    }
  });
});

describe.each(WORDINGS)('on the pages of the articles, in %s words', (wording) => {
  const pages = content.articles.articles.map(({ id }) => pageScreen(id, wording));

  test('it is said what each grade means', () => {
    const { gradeScale, gradeScalePlain } = content.articles;
    const scale = wording === 'plain' ? gradeScalePlain : gradeScale;
    for (const html of pages) {
      const from = html.indexOf('What our grades mean');
      const legend = html.slice(from, html.indexOf('</details>', from));
      for (const [grade, words] of Object.entries(scale)) {
        expect(legend).toContain(`grade-${grade.replace(' ', '-')}`);
        expect(legend).toContain(words);
      }
    }
  });

  test('our note on statements that belong together stands at each of them', () => {
    const { disagreements } = content.articles;
    expect(disagreements.length).toBeGreaterThan(2);
    for (const passage of pages.flatMap((html) => html.split('<div id="passage-').slice(1))) {
      const claimId = passage.slice(0, passage.indexOf('"'));
      for (const { between, note } of disagreements)
        expect(textOf(passage).includes(note), `${claimId}: ${note}`).toBe(between.includes(claimId));
    }
  });
});

describe('a source', () => {
  test('stands behind every point, rating, figure, structure, statement, question and piece of advice', () => {
    const bare = [
      ...points.flatMap(({ point }) => [
        ...(point.sources.length > 0 ? [] : [point.id]),
        ...(point.needling.sources.length > 0 ? [] : [`${point.id}: nearby`]),
        ...Object.entries(point.headacheRelevance)
          .filter(([, { rating, sources }]) => rating !== 'none known' && sources.length === 0)
          .map(([type]) => `${point.id}: ${type}`),
      ]),
      ...[...content.muscles, ...content.structures, ...content.disputed, ...content.articles.omissions]
        .filter(({ sources }) => sources.length === 0)
        .map(({ id }) => id),
      ...content.claims.filter(({ evidence }) => evidence.sources.length === 0).map(({ id }) => id),
    ];
    // its note says that no study was found
    expect(bare).toEqual(['a1-35']);
  });

  test('that anything names is among those that the page fetches, and no other is', () => {
    expect([...sourceById.keys()].sort()).toEqual([...citedSources(CONTENT)].sort());
  });

  test('stands behind a word of the glossary, or the word is openly explained in words of ours', () => {
    for (const entry of content.glossary) {
      const text = textOf(screen(<TermMeaning entry={entry} />));
      expect(text.includes('in our own plain words'), entry.term).toBe(entry.sources.length === 0);
      for (const id of entry.sources) expect(sourceById.has(id), entry.term).toBe(true);
    }
    expect(content.glossary.filter(({ sources }) => sources.length > 0).length).toBeGreaterThan(50);
  });
});

test('nothing that could guide a needle, and no note for the record, is fetched by the page', () => {
  expect(readFileSync(new URL('index.ts', CONTENT), 'utf8')).not.toMatch(/'\.\/(sources|placements)\.json'/);
  const fetched = JSON.stringify([content.muscles, content.shownSources]);
  for (const field of ['palpation', 'caution', 'finding', 'depthMm'])
    expect(fetched).not.toContain(`"${field}"`);
});
