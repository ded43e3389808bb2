/** The pages that come from no article: what is disputed, general self-care, all sources; and About. */
import { describe, expect, test, vi } from 'vitest';
import { disputeIn, disputesOfMuscle, disputesOfPassage, disputesOfPoint } from '#domain/disputes.ts';
import { OWN_PAGE_TITLES } from '#domain/pages.ts';
import { WORDINGS } from '#domain/wording.ts';
import { DISCLAIMERS, INTENDED_PURPOSE, WARNING_LEVELS } from '#content/safety.ts';
import { About } from '#ui/dialogs/About.tsx';
import { PageList } from '#ui/reading/PageList.tsx';
import { content, points, sourceById } from '../helpers/contentFiles.ts';
import { bareSource, resultBeforeWarning, staleness } from '../helpers/quality.ts';
import {
  muscleScreen,
  pageScreen,
  placeScreen,
  pointScreen,
  screen,
  structureScreen,
} from '../helpers/screens.tsx';

// hundreds of pages a test, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('general self-care', () => {
  const page = textOf(pageScreen('general-self-care'));

  /** Amounts, times and repetitions. */
  const dosesIn = (text: string): string[] =>
    text.match(/\d+|\b(seconds?|minutes?|hours?|weeks?|twice|times|repeat\w*|sets?|daily|every day)\b/gi) ??
    [];

  test('names no amounts, times or repetitions', () => {
    for (const { id, title, text } of content.selfCare.advice)
      expect(dosesIn(`${title} ${text}`), id).toEqual([]);
    expect(dosesIn('Hold for 20 seconds, three times')).toHaveLength(3);
  });

  test('stands after its safety text, each piece with grade, note and sources, and ends in the warning signs', () => {
    const html = pageScreen('general-self-care');
    expect(resultBeforeWarning(html, 'class="claim advice"')).toEqual([]);
    const first = page.indexOf(content.selfCare.advice[0]?.text ?? '?');
    for (const { text } of content.selfCare.rules) {
      expect(page.indexOf(text), text).toBeGreaterThan(0);
      expect(page.indexOf(text), text).toBeLessThan(first);
    }
    expect(page).toContain(DISCLAIMERS.needling);
    for (const { id, text, evidence } of content.selfCare.advice) {
      expect(page, id).toContain(text);
      expect(page, id).toContain(evidence.note);
      expect(evidence.sources.length, id).toBeGreaterThan(0);
    }
    const legend = html.indexOf('What our grades mean');
    const grades = [...html.slice(0, legend).matchAll(/class="mark grade grade-([a-z-]+)"/g)].map(
      ([, grade]) => grade,
    );
    expect(grades).toEqual(content.selfCare.advice.map(({ evidence }) => evidence.grade.replace(' ', '-')));
    for (const { text } of WARNING_LEVELS.flatMap(({ signs }) => signs))
      expect(page.lastIndexOf(text), text).toBeGreaterThan(first);
  });

  test('is reached from About, and from no muscle, point, place, structure or passage', () => {
    expect(textOf(screen(<About />))).toContain(OWN_PAGE_TITLES['general-self-care']);
    const pages = [
      ...content.muscles.map(({ id }) => muscleScreen(id)),
      ...points.map(({ point, muscle }) => pointScreen(point.id, muscle.id)),
      ...content.regions.map(({ id }) => placeScreen(id)),
      ...content.structures.map((structure) => structureScreen(structure)),
      ...content.articles.articles.map(({ id }) => pageScreen(id)),
    ];
    for (const html of pages) expect(html).not.toContain(OWN_PAGE_TITLES['general-self-care']);
  });

  test('the list of pages waits for the articles and does not fail before', () => {
    expect(screen(<PageList />)).toContain('Loading the articles');
  });
});

describe.each(WORDINGS)('what is disputed, in %s words', (wording) => {
  const topicsIn = (html: string): string[] => {
    const list = /<div class="dispute-links">(.*?)<\/div>/s.exec(html)?.[1] ?? '';
    return [...list.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, topic = '']) => textOf(topic));
  };
  const topics = (of: readonly (typeof content.disputed)[number][]): string[] =>
    of.map((question) => disputeIn(wording, question).topic);

  test('has all 13 questions on its page, with what is held and who says so', () => {
    const html = pageScreen('what-is-disputed', wording);
    expect(content.disputed).toHaveLength(13);
    for (const question of content.disputed) {
      const { topic, summary } = disputeIn(wording, question);
      const at = html.indexOf(`id="passage-${question.id}"`);
      const own = html.slice(at, html.indexOf('</section>', at));
      expect(at, question.id).toBeGreaterThan(0);
      expect(textOf(own), question.id).toContain(topic);
      expect(textOf(own), question.id).toContain(summary);
      expect(own, question.id).toContain('class="source-refs"');
    }
  });

  test('is linked from the muscles, the points and the passages that it bears on, and from no others', () => {
    for (const { id } of content.muscles)
      expect(topicsIn(muscleScreen(id, wording)), id).toEqual(topics(disputesOfMuscle(content.disputed, id)));
    for (const { point, muscle } of points)
      expect(topicsIn(pointScreen(point.id, muscle.id, wording)), point.id).toEqual(
        topics(disputesOfPoint(content.disputed, muscle.id)),
      );
    for (const { id: articleId } of content.articles.articles) {
      const passages = pageScreen(articleId, wording).split('<div id="passage-').slice(1);
      expect(passages.length).toBeGreaterThan(30);
      for (const html of passages) {
        const claimId = html.slice(0, html.indexOf('"'));
        expect(topicsIn(html), claimId).toEqual(topics(disputesOfPassage(content.disputed, claimId)));
      }
    }
    for (const { id, bearsOn } of content.disputed)
      expect(bearsOn.everyPoint || bearsOn.muscles.length > 0 || bearsOn.passages.length > 0, id).toBe(true);
  });
});

test('a muscle whose words name a dispute leads to it', () => {
  for (const { id, disputed } of content.muscles)
    if (disputed !== undefined) expect(disputesOfMuscle(content.disputed, id), id).not.toEqual([]);
});

describe('the page of all sources', () => {
  test('lists every source that the page names, as Q03 and Q04 ask', () => {
    const html = pageScreen('all-sources');
    const entries = html.split('<li>').slice(1);
    expect(entries).toHaveLength(sourceById.size);
    [...sourceById.values()].forEach((source, i) =>
      expect(bareSource(source, entries[i] ?? ''), source.id).toEqual([]),
    );
  });
});

describe('About', () => {
  const html = screen(<About />);
  test('says what it is for, what it is not, who made it, and when it was reviewed', () => {
    const text = textOf(html);
    for (const words of [INTENDED_PURPOSE, DISCLAIMERS.about, DISCLAIMERS.footer, DISCLAIMERS.therapists])
      expect(text).toContain(words);
    expect(text).toContain('Who made it');
    expect(staleness(html, new Date())).toEqual([]);
  });

  test('leads to the other pages', () => {
    for (const title of Object.values(OWN_PAGE_TITLES)) expect(html).toContain(`>${title}</button>`);
  });
});
