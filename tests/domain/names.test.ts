import { describe, expect, test } from 'vitest';
import { announcement } from '#domain/announcement.ts';
import { shortCitation } from '#domain/citation.ts';
import { asList, asSentence, writtenOut } from '#domain/plainText.ts';
import { labelNote, pointName } from '#domain/pointName.ts';
import { content, points } from '../helpers/contentFiles.ts';

describe('names of points', () => {
  test.each([
    ['TrP1', 'Trigger point 1'],
    ['unnumbered', 'Trigger point'],
    ['unnumbered (group map)', 'Trigger point'],
    ['unnumbered (mid sternal, inner edge)', 'Mid sternal point, inner edge'],
    ['upper (unnumbered)', 'Upper point'],
    ['group C (near the angle)', 'Point C, near the angle'],
  ])('%s is called %s', (label, name) => expect(pointName(label)).toBe(name));

  test('no two points of a muscle share a name', () => {
    for (const muscle of content.muscles) {
      const names = muscle.triggerPoints.map(({ label }) => pointName(label));
      expect(new Set(names).size, muscle.id).toBe(names.length);
    }
  });

  test('every label has a note on its numbering', () => {
    for (const { point } of points) expect(labelNote(point.label)).toMatch(/\.$/);
  });
});

describe('clinical shorthand', () => {
  test('is written out', () => {
    expect(writtenOut('TrPs in SCM, behind TrP1 - TMJ')).toBe(
      'trigger points in sternocleidomastoid, behind trigger point 1 – jaw joint',
    );
  });

  test('becomes a sentence with a large letter and a stop', () => {
    expect(asSentence('same map')).toBe('Same map.');
    expect(asSentence('Same map.')).toBe('Same map.');
  });

  test('joins as people list things', () => {
    expect([asList([]), asList(['a']), asList(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  });
});

describe('short citations', () => {
  test('name the first author and the year', () => {
    expect(shortCitation({ citation: 'x', authors: 'Do TP, Heldarskard GF', year: 2018 })).toBe('Do 2018');
    expect(shortCitation({ citation: 'Jaeger B. Myofascial pain. 1989.' })).toBe('Jaeger 1989');
  });

  test('are short and never empty', () => {
    for (const source of content.sources) {
      const short = shortCitation(source);
      expect(short.length, source.id).toBeGreaterThan(2);
      expect(short.length, source.id).toBeLessThan(60);
    }
  });
});

test('an announcement names the side of the body', () => {
  const base = { muscleName: 'Temporalis', side: 'right', numPoints: 1, felt: '' } as const;
  expect(announcement({ ...base, pointName: null })).toBe(
    'Chosen: Temporalis, the body’s right. 1 trigger point.',
  );
  expect(announcement({ ...base, pointName: 'Trigger point 2', felt: 'Felt here.' })).toBe(
    'Chosen: Trigger point 2 of Temporalis, the body’s right. Felt here.',
  );
});
