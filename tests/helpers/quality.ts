/**
 * The checks of the quality list that a program can make on a page (safety rules, section 6). Each takes HTML or data and
 * returns what is wrong, so that a test can show it fail.
 */
import type { Source } from '#domain/content.ts';
import { yearOf } from '#domain/citation.ts';
import { isProse } from './blocks.ts';
import { readingOf, syllables, wordsOf } from './readability.ts';

/** Q02: statements of articles without grade, note or credit. */
export function bareClaims(html: string): string[] {
  return [...html.matchAll(/<article class="claim".*?aria-label="(.*?)".*?<\/article>/gs)].flatMap(
    ([card, label = '']) => [
      ...(/class="mark grade grade-[a-z-]+"><svg.*?<\/svg>[A-Z]/s.test(card) ? [] : [`${label}: no grade`]),
      ...(/class="claim-note">.*?<p>[^<]{8,}/s.test(card.replace(/<\/?button[^>]*>/g, ''))
        ? []
        : [`${label}: no note`]),
      ...(/class="claim-credit"><cite>Adapted from “[^”]+”/.test(card) ? [] : [`${label}: no credit`]),
    ],
  );
}

const attribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll("'", '&#x27;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Q03 and Q04: what is missing where a source is listed. */
export function bareSource(source: Source, html: string): string[] {
  const says = (text: string): boolean => html.includes(attribute(text));
  return [
    ...(says(source.citation) ? [] : ['no author and title']),
    ...(yearOf(source) !== undefined
      ? says(yearOf(source) ?? '')
        ? []
        : ['no year']
      : says('no year given')
        ? []
        : ['no word on the year']),
    ...(source.url === undefined ||
    says(`href="${source.url}"`) ||
    html.includes(`href="${attribute(source.url)}"`)
      ? []
      : ['no link']),
    ...(source.confirmedHere !== html.includes('Not checked') ? [] : ['checked or not: said wrongly']),
  ];
}

const MONTHS = 24;

/** Q05: a page that does not say when it was reviewed, or was reviewed too long ago. */
export function staleness(html: string, now: Date): string[] {
  const date = /Last reviewed: <time dateTime="([\d-]+)"/i.exec(html)?.[1];
  if (date === undefined) return ['no date of review'];
  const until = new Date(date);
  until.setUTCMonth(until.getUTCMonth() + MONTHS);
  return now <= until ? [] : [`reviewed on ${date}, more than ${MONTHS} months ago`];
}

export interface ReadingLimits {
  readonly grade: number;
  /** Words of a sentence. */
  readonly sentence?: number;
}

/** Q10, Q11, Q12: blocks of prose that are harder to read than they may be. */
export function hardBlocks(
  blocks: readonly string[],
  known: ReadonlySet<string>,
  limits: ReadingLimits,
): string[] {
  return blocks.filter(isProse).flatMap((block) => {
    const { grade, sentences } = readingOf(block, known);
    const longest = Math.max(...sentences.map((sentence) => wordsOf(sentence).length));
    return [
      ...(grade > limits.grade ? [`grade ${grade.toFixed(1)}: ${block}`] : []),
      ...(longest > (limits.sentence ?? Infinity) ? [`${longest} words: ${block}`] : []),
    ];
  });
}

/** Words of four syllables and more that nobody explains. */
export function longWords(blocks: readonly string[], known: ReadonlySet<string>): string[] {
  const found = blocks
    .flatMap((block) => words(block))
    .filter((word) => syllables(word) >= 4 && !known.has(word));
  return [...new Set(found)];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function averageSentence(blocks: readonly string[], known: ReadonlySet<string>): number {
  const lengths = blocks
    .filter(isProse)
    .flatMap((block) => readingOf(block, known).sentences.map((sentence) => wordsOf(sentence).length));
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** Q13 and Q14: a result that comes before the warning signs. @param result what the first result begins with */
export function resultBeforeWarning(html: string, result: string): string[] {
  const [warning, first] = [html.search(/Warning signs\s*<\/button>/i), html.indexOf(result)];
  if (warning < 0) return ['no warning signs'];
  return first >= 0 && first < warning ? ['a result stands before the warning signs'] : [];
}

/** Q16: fields of data that hold a depth or an angle as a number. @returns their paths */
export function depthsIn(data: unknown, path = ''): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`;
    const isNumeric =
      typeof value === 'number' || (Array.isArray(value) && value.some((v) => typeof v === 'number'));
    return /depth|angle|needle/i.test(key) && isNumeric ? [at] : depthsIn(value, at);
  });
}

/** Q16: pictures whose names speak of a needle. */
export const needlePictures = (names: readonly string[]): string[] =>
  names.filter(
    (name) =>
      /needle|syringe|inject/i.test(name) &&
      /\.(svg|png|jpe?g|webp|avif|gif|glb|gltf|mp4|webm|ico)$/i.test(name),
  );

/** Q19: ways to keep or send something, in a piece of source text. */
export const leaks = (text: string): string[] =>
  [
    ...text.matchAll(
      /\b(localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|XMLHttpRequest|WebSocket|EventSource|caches\.open)\b/g,
    ),
  ].map(([found]) => found);

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Q22: runs of words that a text shares with another. */
export function sharedRuns(text: string, others: readonly string[], length = 8): string[] {
  const runs = (of: string): string[] => {
    const all = words(of);
    return all
      .slice(0, Math.max(0, all.length - length + 1))
      .map((_, i) => all.slice(i, i + length).join(' '));
  };
  const theirs = new Set(others.flatMap(runs));
  return runs(text).filter((run) => theirs.has(run));
}

/** Words that are explained on the page, or that are names of anatomy: short to a reader who is told what they mean. */
export const wordsIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => words(text)));
