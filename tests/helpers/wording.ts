import { DISCLAIMERS, INTENDED_PURPOSE } from '#content/safety.ts';

/** What no rendered text may say (safety rules, sections 5 and 6). Case does not matter. */
const BANNED: readonly RegExp[] = [
  /diagnos(e|es|ed|is|tic)/i,
  /\bcure[sd]?\b/i,
  /heal(s|ed)? your/i,
  /caused by your/i,
  /the (source|cause) of your pain/i,
  /probab(le|ility|ly)/i,
  /\d+ ?% (match|likely|chance)/i,
  /guarante/i,
  /clinically proven/i,
  /insert (the|a) needle/i,
  /needle (depth|angle|length)/i,
  /self[- ]needl/i,
  /treat(s|ed)? your migraine/i,
  /cervicogenic migraine/i,
  /pain[- ]free life/i,
  /break(s|ing)? up (the )?(knot|fib)/i,
  // no depth under the skin and no angle, which could guide a needle
  /depthMm|\d+ ?[cm]m (under|below|beneath|from) the skin|\d+ degrees?\b/i,
];

/** The fixed texts that say what the page is not; they may name what it does not do. */
const FIXED_TEXTS: readonly string[] = [INTENDED_PURPOSE, ...Object.values(DISCLAIMERS)];

/**
 * The banned wording in a text, each with what stands round it. Titles of published works are quoted as they are:
 * take them out (`withoutTitles`) before.
 */
export function bannedWording(text: string): string[] {
  const plain = FIXED_TEXTS.reduce((rest, fixed) => rest.replaceAll(fixed, ' '), text.replace(/\s+/g, ' '));
  return BANNED.flatMap((pattern) => {
    const match = pattern.exec(plain);
    return match ? [plain.slice(Math.max(0, match.index - 50), match.index + match[0].length + 40)] : [];
  });
}

/** Text of a piece of HTML without tags and without what stands in `<cite>`. */
export function withoutTitles(html: string): string {
  return html
    .replace(/<cite>.*?<\/cite>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');
}
