/** The blocks of text in a piece of HTML, as a reader meets them. */

/** What ends a block. Names in `also-called` and the row of a point stand for themselves. */
const BREAK =
  /<\/?(?:p|li|ul|ol|dl|dt|dd|h[1-6]|div|section|header|details|summary|article|blockquote|time)\b[^>]*>/g;

const APART: readonly RegExp[] = [
  // titles of published works, references and grades are no running text
  /<span class="source-refs">.*?<\/span>(?:\])?(?=<\/(?:p|li|dd)>|\s|<)/gs,
  /<cite>.*?<\/cite>/gs,
  /<svg.*?<\/svg>/gs,
  // Latin, and the other names beside the first
  /<i lang="la">.*?<\/i>/gs,
  /<p class="also-called">.*?<\/p>/gs,
];

const decoded = (text: string): string =>
  text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Takes out every element of a class, whatever it holds. */
export function withoutElement(html: string, open: string, tag: string): string {
  let rest = html;
  for (let at = rest.indexOf(open); at >= 0; at = rest.indexOf(open)) {
    let depth = 0;
    let end = rest.length;
    for (const match of rest.slice(at).matchAll(new RegExp(`<(/?)${tag}\\b[^>]*>`, 'g'))) {
      depth += match[1] === '/' ? -1 : 1;
      if (depth === 0) {
        end = at + match.index + match[0].length;
        break;
      }
    }
    rest = `${rest.slice(0, at)} ${rest.slice(end)}`;
  }
  return rest;
}

/** The page without what is folded away as clinical. */
export const plainPart = (html: string): string =>
  withoutElement(html, '<details class="clinical-more">', 'details');

export function blocksOf(html: string): string[] {
  const references = withoutElement(
    withoutElement(html, '<span class="source-refs">', 'span'),
    '<ul class="source-list">',
    'ul',
  );
  const running = APART.reduce((rest, apart) => rest.replace(apart, ' '), references);
  return running
    .replace(
      /<span class="(?:point-where|side-badge|quiet|mark[^"]*|felt-side|felt-kind|source-kind|not-checked)"[^>]*>/g,
      '\n',
    )
    .replace(/<b>|<\/b>|<button type="button" class="(?!term)[^"]*"[^>]*>/g, '\n')
    .replace(BREAK, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((block) =>
      decoded(block)
        .replace(/\s+/g, ' ')
        .replace(/ ([.,;:])/g, '$1')
        .trim(),
    )
    .filter((block) => /\p{L}/u.test(block));
}

const LONG_NAME = 9;

/** Whether a block is read as sentences, and not as a name or a list of names: it ends like one, or is longer than names are. */
export const isProse = (block: string): boolean => {
  const numWords = block.split(/\s+/).length;
  return numWords >= LONG_NAME || (numWords >= 3 && /[.!?:]["”’)]*$/.test(block));
};
