import type { Source } from './content.ts';

/** Year of publication as printed, else as it stands in the citation; none for many web pages. */
export function yearOf({ year, citation }: Pick<Source, 'citation' | 'year'>): string | undefined {
  return year === undefined ? /\b(19|20)\d{2}\b/.exec(citation)?.[0] : String(year);
}

/** `Do 2018`, `Simons 1999` or the first words of a citation: enough to find it in the list of sources. */
export function shortCitation(source: Pick<Source, 'citation' | 'authors' | 'title' | 'year'>): string {
  const year = yearOf(source);
  const isNamed = source.authors !== undefined && !/not (shown|named|given)/i.test(source.authors);
  const firstAuthor =
    (isNamed ? source.authors?.split(/[,;]/)[0] : (source.title ?? source.citation.split(/[.,:(]/)[0])) ?? '';
  // "Do TP" -> "Do"; an institution keeps its words
  const name = firstAuthor.replace(/(?:\s[A-Z]{1,3})+$/, '').trim();
  const short = name.length > 48 ? `${name.slice(0, 46).replace(/\s+\S*$/, '')}…` : name;
  return year === undefined || short.includes(year) ? short : `${short} ${year}`;
}
