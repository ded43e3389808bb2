/** Rows of cells as a Markdown table, padded so that it reads well as plain text too. The first column is set left. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, k) => Math.max(title.length, ...rows.map((row) => row[k].length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k]) : cell.padStart(widths[k]))).join(' | ')} |`;
  const rule = widths
    .map((width, k) => (k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
    .join(' | ');
  return [line(titles), `| ${rule} |`, ...rows.map(line)].join('\n');
}
