/**
 * The dossier is written in clinical shorthand. What a reader sees has the short forms written out; nothing else changes.
 */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bTrP(\d+)/g, 'trigger point $1'],
  [/\bTrPs\b/g, 'trigger points'],
  [/\bTrP\b/g, 'trigger point'],
  [/\bSCM\b/g, 'sternocleidomastoid'],
  [/\bTMJ\b/g, 'jaw joint'],
  [/\bCN XI\b/g, 'eleventh cranial nerve'],
  [/\bSMAS\b/g, 'the fibrous layer of the face'],
  [/ - /g, ' – '],
];

export function writtenOut(text: string): string {
  return SHORT_FORMS.reduce((result, [short, long]) => result.replace(short, long), text);
}

/** First letter large, a full stop at the end: a phrase of the dossier as a sentence. */
export function asSentence(text: string): string {
  const long = writtenOut(text.trim());
  const start = long.charAt(0).toUpperCase() + long.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}

/** `a, b and c`. */
export function asList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
