/**
 * Names a reader can say aloud. The dossier labels a point "TrP1" where the 1999 manual numbers it, and otherwise with a
 * word in brackets or a letter group; headings, lists and announcements use the names made here.
 */

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `TrP1` -> `Trigger point 1`; `unnumbered (mid sternal, inner edge)` -> `Mid sternal point, inner edge`. */
export function pointName(label: string): string {
  const numbered = /^TrP(\d+)$/.exec(label);
  if (numbered) return `Trigger point ${numbered[1]}`;
  const group = /^group ([A-Z]) \((.+)\)$/.exec(label);
  if (group) return `Point ${group[1]}, ${group[2]}`;
  const place = /^unnumbered \((.+)\)$/.exec(label)?.[1] ?? /^(.+) \(unnumbered\)$/.exec(label)?.[1];
  if (place === undefined || place === 'group map') return 'Trigger point';
  const [where = place, ...rest] = place.split(', ');
  return [`${capitalised(where)} point`, ...rest].join(', ');
}

/** Why the name carries a number or not, as a sentence. */
export function labelNote(label: string): string {
  if (/^TrP\d+$/.test(label)) return 'Numbered as in the 1999 trigger point manual.';
  if (label.startsWith('group ')) return 'Lettered by the group of marks it belongs to.';
  if (label.includes('group map')) return 'The manual gives one map for the whole group and no number.';
  return 'Not numbered in the manual.';
}
