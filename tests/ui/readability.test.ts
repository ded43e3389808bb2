import { describe, expect, test } from 'vitest';
import { readingOf, sentencesOf, syllables } from '../helpers/readability.ts';

const COUNTED: Readonly<Record<number, string>> = {
  1: 'the pain head neck jaw teeth tooth cheek bone spine rib ribs strap lies runs made makes moved nerve nerves eye eyes through ache aches length joined edge blade skull nose crossed helped called use used felt worse spread strength three knee sure',
  2: 'muscle muscles temple collar shoulder corner trigger forehead table little needle needles needed wanted being people headache study doctor migraine tender edges fibres fibre upper lower sometimes ages spasm patient region lying spaces closely treated useful question certain disease',
  3: 'area dangerous general typical uncertain evidence relation however family another reported previous earlier usual unpleasant exercise medicine various radius',
  4: 'trapezius information emergency education particular society experience temporary',
  5: 'university electricity',
  6: 'physiotherapy',
};

describe('the reading level', () => {
  test('counts the syllables of at least 95 of 100 words rightly, and is never out by more than one', () => {
    const words = Object.entries(COUNTED).flatMap(([count, list]) =>
      list.split(' ').map((word) => [word, Number(count)] as const),
    );
    const wrong = words.filter(([word, count]) => syllables(word) !== count);
    for (const [word, count] of wrong) expect(Math.abs(syllables(word) - count), word).toBeLessThanOrEqual(1);
    expect(
      wrong.length / words.length,
      wrong.map(([word]) => `${word} ${syllables(word)}`).join(', '),
    ).toBeLessThan(0.05);
  });

  test('knows where sentences end', () => {
    expect(sentencesOf('It is 4.5 mm long. Is it? Yes: it is (e.g. here).')).toHaveLength(3);
  });

  test('rises with long words and long sentences, and follows the formula', () => {
    // 9 words, 1 sentence, 9 syllables
    expect(readingOf('The cat sat on the mat by the door.').grade).toBeCloseTo(0.39 * 9 + 11.8 - 15.59, 5);
    expect(
      readingOf('Considerable uncertainty surrounds the aetiology of musculoskeletal pain.').grade,
    ).toBeGreaterThan(12);
  });

  test('counts a word that is explained as a short one', () => {
    expect(readingOf('Trapezius hurts.', new Set(['trapezius'])).grade).toBeLessThan(
      readingOf('Trapezius hurts.').grade,
    );
  });
});
