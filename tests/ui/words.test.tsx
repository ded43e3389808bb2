import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { glossaryReader } from '#domain/glossary.ts';
import { namesIn } from '#domain/wording.ts';
import { Glossed } from '#ui/words/Glossed.tsx';
import { Screen } from '#ui/words/Screen.tsx';
import { content, points } from '../helpers/contentFiles.ts';
import { muscleScreen, pointScreen } from '../helpers/screens.tsx';

// hundreds of pages a test, on machines that may be busy
vi.setConfig({ testTimeout: 60_000 });

const glossary = [
  { term: 'tendon', forms: ['tendons'], explanation: 'a cord', sources: [] },
  { term: 'jaw joint', forms: [], explanation: 'where the jaw turns', sources: [] },
];

const drawn = (wording: 'plain' | 'clinical') =>
  renderToStaticMarkup(
    <Screen wording={wording} glossary={glossary}>
      <p>
        <Glossed>Tendons of the jaw joint.</Glossed>
      </p>
      <p>
        <Glossed>A tendon again, a tendonlike thing.</Glossed>
      </p>
    </Screen>,
  );

describe('the glossary', () => {
  test('cuts whole words out of a text, in any case and form, and loses nothing', () => {
    const parts = glossaryReader(glossary)('Tendons, not tendonitis, at the jaw joint');
    expect(parts.map((part) => (typeof part === 'string' ? part : `<${part.entry.term}>`))).toEqual([
      '<tendon>',
      ', not tendonitis, at the ',
      '<jaw joint>',
    ]);
    for (const { point } of points) {
      const text = point.locationDescription;
      const read = glossaryReader(content.glossary)(text);
      expect(read.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(text);
    }
  });

  test('explains a word once a screen, where it stands first, by a button that says whether it is open', () => {
    const html = drawn('plain');
    expect(html.match(/<button[^>]*aria-expanded="false"[^>]*>/g)).toHaveLength(2);
    expect(html.indexOf('<button')).toBeLessThan(html.indexOf('A tendon again'));
    expect(html).toContain('<p>A tendon again, a tendonlike thing.</p>');
  });

  test('is silent in clinical words', () => {
    expect(drawn('clinical')).not.toContain('<button');
  });

  test('puts no button into a button or a heading', () => {
    for (const { point, muscle } of points) {
      const html = pointScreen(point.id, muscle.id) + muscleScreen(muscle.id);
      for (const [, inside] of html.matchAll(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/gs))
        expect(inside).not.toContain('term');
      for (const [, inside] of html.matchAll(/<button[^>]*>(.*?)<\/button>/gs))
        expect(inside).not.toContain('<button');
    }
  });
});

describe('the two wordings', () => {
  test('put the everyday name or the anatomical one first', () => {
    const names = { name: 'Temporalis', plainName: 'temple muscle' };
    expect(namesIn('plain', names)).toEqual({ first: 'Temple muscle', other: 'Temporalis' });
    expect(namesIn('clinical', names)).toEqual({ first: 'Temporalis', other: 'temple muscle' });
  });

  test('no two muscles share an everyday name', () => {
    expect(new Set(content.muscles.map(({ plainName }) => plainName)).size).toBe(content.muscles.length);
  });

  test('a point is said in plain words, and in the dossier’s under a fold', () => {
    for (const { point, muscle } of points) {
      const html = pointScreen(point.id, muscle.id).replace(/<\/?(button|span)[^>]*>/g, '');
      const fold = html.indexOf('<details class="clinical-more">');
      const plain = content.plainPoints[point.id];
      expect(fold, point.id).toBeGreaterThan(0);
      for (const text of [plain?.where, plain?.felt]) {
        expect(html.indexOf(text ?? '?'), point.id).toBeGreaterThan(0);
        expect(html.indexOf(text ?? '?'), point.id).toBeLessThan(fold);
      }
      expect(pointScreen(point.id, muscle.id, 'clinical')).not.toContain('clinical-more');
    }
  });
});
