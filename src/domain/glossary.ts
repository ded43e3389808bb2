/** Medical words in a text, and what they mean in everyday ones. */
import type { GlossaryEntry } from './content.ts';

export type GlossedPart = string | { readonly text: string; readonly entry: GlossaryEntry };

export type GlossedParts = (text: string) => readonly GlossedPart[];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @returns what cuts a text into words of the glossary and what stands between; longer terms win, whole words only. */
export function glossaryReader(glossary: readonly GlossaryEntry[]): GlossedParts {
  const byForm = new Map(
    glossary.flatMap((entry) =>
      [entry.term, ...entry.forms].map((form) => [form.toLowerCase(), entry] as const),
    ),
  );
  if (byForm.size === 0) return (text) => [text];
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return (text) => {
    const parts: GlossedPart[] = [];
    let at = 0;
    for (const match of text.matchAll(pattern)) {
      const entry = byForm.get(match[0].toLowerCase());
      if (!entry) continue;
      if (match.index > at) parts.push(text.slice(at, match.index));
      parts.push({ text: match[0], entry });
      at = match.index + match[0].length;
    }
    if (at < text.length) parts.push(text.slice(at));
    return parts;
  };
}
