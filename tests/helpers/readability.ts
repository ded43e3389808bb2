/**
 * How hard a text is to read: the Flesch-Kincaid grade, with syllables counted by the rules of English spelling. The count
 * is right for about nineteen words of twenty (`tests/ui/readability.test.ts`).
 */

/** Words of the atlas that the rules below miscount. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  aches: 1,
  area: 3,
  areas: 3,
  cheekbone: 2,
  create: 2,
  evidence: 3,
  experience: 4,
  eyebrow: 2,
  eyebrows: 2,
  eyelid: 2,
  eyelids: 2,
  forehead: 2,
  idea: 3,
  people: 2,
  quiet: 2,
  science: 2,
  something: 2,
  sometimes: 2,
  therefore: 2,
};

/** Letters that are written and not spoken. */
const SILENT: readonly RegExp[] = [
  // moved, but not needed
  /(?<=[aeiouy].*[^td])ed$/,
  // makes, but not edges, muscles, fibres
  /(?<=[aeiouy].*[^sxzcgh])(?<![^aeiouy][lr])es$/,
  // make, but not muscle, fibre
  /(?<=[aeiouy].*)(?<![^aeiouy][lr])e$/,
  // closely, useful
  /(?<=[aeiouy][^aeiouy]+)e(?=(?:ly|less|ness|ment|ful)$)/,
];

/** Vowels that stand together and are spoken apart; and `spasm`. */
const APART: readonly RegExp[] = [
  /(?<![ct])ia/g,
  /(?<![ctsgx])io|io(?!n|us)/g,
  /iu/g,
  /(?<![gq])u[ao]/g,
  /(?<!g)eo/g,
  /[aeiouy]ing$/g,
  /[^aeiouy]ier$/g,
  /[aeiouy]sm$/g,
];

export function syllables(raw: string): number {
  const word = raw.toLowerCase().replace(/[^a-z]/g, '');
  const known = EXCEPTIONS[word];
  if (known !== undefined) return known;
  const spoken = SILENT.reduce((rest, silent) => rest.replace(silent, ''), word);
  const vowels = spoken.replace(/^y/, '').match(/[aeiouy]+/g) ?? [];
  const apart = APART.reduce((sum, pattern) => sum + (spoken.match(pattern) ?? []).length, 0);
  return word === '' ? 0 : Math.max(1, vowels.length + apart);
}

export interface Reading {
  readonly words: number;
  readonly sentences: readonly string[];
  /** US school grade by Flesch and Kincaid. */
  readonly grade: number;
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];

/** Sentences end at a full stop, a question or exclamation mark, or a colon with a space behind it. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?:][”"’)]?)\s+(?=[\p{Lu}\p{N}“"(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** @param known words that are explained to the reader; they count as words of two syllables */
export function readingOf(text: string, known: ReadonlySet<string> = new Set()): Reading {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf).flatMap((word) => word.split('-').filter(Boolean));
  const spoken = words.reduce((sum, word) => {
    const own = word.toLowerCase().replace(/[.,’']+$/, '');
    return sum + (known.has(own) ? Math.min(2, syllables(own)) : Math.max(1, syllables(own)));
  }, 0);
  const grade =
    words.length === 0
      ? 0
      : 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
  return { words: words.length, sentences, grade };
}
