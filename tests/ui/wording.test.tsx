import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { SIDES } from '#domain/ids.ts';
import { PAGE_TITLES } from '#domain/pages.ts';
import { WORDINGS } from '#domain/wording.ts';
import type { Wording } from '#domain/wording.ts';
import { RISK_CAVEAT, RISK_ROWS, TRIAL_FINDINGS } from '#content/needlingRisks.ts';
import { WARNING_LEVELS } from '#content/safety.ts';
import { About } from '#ui/dialogs/About.tsx';
import { WarningSigns } from '#ui/dialogs/WarningSigns.tsx';
import { EmptyPanel } from '#ui/panel/EmptyPanel.tsx';
import { NeedlingRisks } from '#ui/panel/NeedlingRisks.tsx';
import { SourceList } from '#ui/sources/SourceList.tsx';
import { content, points, sourceById } from '../helpers/contentFiles.ts';
import {
  claimCard,
  muscleScreen,
  pageScreen,
  placeScreen,
  pointScreen,
  structureScreen,
} from '../helpers/screens.tsx';
import { bannedWording, withoutTitles } from '../helpers/wording.ts';

// hundreds of pages a test, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const card = (claim: (typeof content.claims)[number]) => claimCard(claim, 'clinical');

const pointPage = (pointId: string, muscleId: string, side: 'left' | 'right' = 'left') =>
  pointScreen(pointId, muscleId, 'clinical', side);

/** Every screen of the atlas, by a name for it. */
const screens = (wording: Wording): [name: string, html: string][] => [
  ...content.muscles.map(({ id }): [string, string] => [id, muscleScreen(id, wording)]),
  ...points.map(({ point, muscle }): [string, string] => [
    point.id,
    pointScreen(point.id, muscle.id, wording),
  ]),
  ...content.regions.map(({ id }): [string, string] => [id, placeScreen(id, wording)]),
  ...content.structures.map((structure): [string, string] => [
    structure.id,
    structureScreen(structure, wording),
  ]),
  ...Object.keys(PAGE_TITLES).map((id): [string, string] => [id, pageScreen(id, wording)]),
];

describe('banned wording is nowhere', () => {
  test.each(WORDINGS)('in the %s words of muscles, points, places, structures and pages', (wording) => {
    for (const [name, html] of screens(wording)) expect(bannedWording(withoutTitles(html)), name).toEqual([]);
  });

  test('in the glossary', () => {
    for (const { term, explanation } of content.glossary)
      expect(bannedWording(`${term} ${explanation}`), term).toEqual([]);
  });

  test('in the statements and our notes', () => {
    for (const claim of content.claims)
      expect(bannedWording(withoutTitles(card(claim))), claim.id).toEqual([]);
  });

  test('in what stands about the sources, and in warning signs and first words', () => {
    const html = [
      renderToStaticMarkup(<SourceList sources={content.sources} />),
      renderToStaticMarkup(<NeedlingRisks sources={sourceById} />),
      renderToStaticMarkup(<EmptyPanel />),
      renderToStaticMarkup(<About />),
      renderToStaticMarkup(<WarningSigns />),
    ].join(' ');
    expect(bannedWording(withoutTitles(html))).toEqual([]);
    const signs = WARNING_LEVELS.flatMap(({ title, signs: all }) => [title, ...all.map(({ text }) => text)]);
    expect(bannedWording(signs.join(' '))).toEqual([]);
    const disputed = content.disputed.map(({ topic, summary }) => `${topic} ${summary}`).join(' ');
    expect(bannedWording(disputed)).toEqual([]);
  });

  test('in the title and the description of the page', () => {
    const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
    const said = [...html.matchAll(/<title>(.*?)<\/title>|content="(.*?)"/gs)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    expect(said.length).toBeGreaterThan(2);
    expect(bannedWording(said.join(' '))).toEqual([]);
  });

  test('and the check itself finds it', () => {
    expect(bannedWording('This is a probable cause')).toHaveLength(1);
    expect(withoutTitles('<cite>Reliability of diagnosis</cite> yes').trim()).toBe('yes');
  });
});

describe('a statement of an article', () => {
  test('that promises a benefit leads to the risks', () => {
    const benefits = content.claims.filter(({ type }) => type === 'benefit');
    expect(benefits.length).toBeGreaterThan(5);
    for (const claim of benefits) expect(card(claim), claim.id).toContain('Risks of needling</button>');
  });

  test('never stands without its grade, our note, its credit and the studies', () => {
    for (const claim of content.claims) {
      const html = card(claim);
      expect(html, claim.id).toMatch(/class="mark grade[^"]*"><svg/);
      expect(html, claim.id).toContain('Adapted from “');
      expect(html.replaceAll('&#x27;', "'"), claim.id).toContain(
        claim.evidence.note.replaceAll('"', '&quot;'),
      );
      if (claim.article === 'dry-needling-for-migraines')
        expect(html).toContain('Its author sells this treatment.');
    }
  });

  test('that our note corrects comes after the note', () => {
    for (const claim of content.claims) {
      const html = card(claim).replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
      const isNoteFirst = html.indexOf(claim.evidence.note) < html.indexOf(claim.restatement);
      expect(isNoteFirst, claim.id).toBe(claim.display === 'show-with-correction');
    }
  });
});

describe('a point’s words', () => {
  test('name the body’s side at every region, on either side', () => {
    for (const side of SIDES) {
      const html = pointPage('trapezius-upper-trp1', 'trapezius-upper', side);
      expect(html).toContain(`The body’s ${side}`);
      expect([...html.matchAll(/felt-side">(.*?)</g)].map(([, words]) => words)).toEqual(Array(8).fill(side));
    }
  });

  test('say plainly where the map is uncertain, and only there', () => {
    for (const { point, muscle } of points) {
      const says = pointPage(point.id, muscle.id).includes('This map is uncertain.');
      expect(says, point.id).toBe(point.mapConfidence === 'low');
    }
  });

  test('put the warning signs and the caveat before any result', () => {
    for (const { point, muscle } of points) {
      const html = pointPage(point.id, muscle.id);
      const felt = html.indexOf('Where its pain is felt');
      expect(html.indexOf('Warning signs'), point.id).toBeLessThan(felt);
      expect(html.indexOf('what they are is disputed'), point.id).toBeLessThan(felt);
    }
  });

  test('name what can be harmed as facts, and give no guidance', () => {
    for (const { point, muscle } of points) {
      const text = withoutTitles(pointPage(point.id, muscle.id));
      expect(text).toContain('Never put a needle into yourself or anyone else.');
      expect(Object.keys(point), point.id).not.toContain('palpation');
      expect(Object.keys(point.needling).sort(), point.id).toEqual([
        'performedBy',
        'sources',
        'structuresAtRisk',
      ]);
    }
  });
});

describe('sources', () => {
  test('of the risks in numbers are all there', () => {
    const ids = [...RISK_ROWS, ...TRIAL_FINDINGS, RISK_CAVEAT].flatMap(({ sources }) => sources);
    for (const id of ids) expect(sourceById.has(id), id).toBe(true);
  });

  test('that were not checked say so, and only those that may be linked are', () => {
    for (const source of content.sources) {
      const html = renderToStaticMarkup(<SourceList sources={[source]} />);
      expect(html.includes('Not checked'), source.id).toBe(!source.confirmedHere);
      expect(html.includes('<a href'), source.id).toBe(source.url !== undefined);
    }
  });
});
