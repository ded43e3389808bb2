import type { DeliveredModels } from '#generator/write/models.ts';
import type { StructureMeasures } from './measures.ts';

/** Titles and cells of the report. */
const COLUMNS: readonly (readonly [title: string, cell: (m: StructureMeasures) => string])[] = [
  ['structure', (m) => m.id],
  ['triangles', (m) => String(m.numTriangles)],
  ['volume cm³', (m) => (m.volumeMm3 / 1000).toFixed(2)],
  ['closed', (m) => (m.closed ? 'yes' : 'NO')],
  ['folds', (m) => String(m.numFolds)],
  ['genus', (m) => (m.genus === m.declaredGenus ? String(m.genus) : `${m.genus}, NOT ${m.declaredGenus}`)],
  ['in others %', (m) => (100 * m.insideOthers01).toFixed(1)],
  ['deepest mm', (m) => (m.deepestMm > 0 ? `${m.deepestMm.toFixed(1)} in ${m.deepestIn}` : '-')],
  ['under skin mm', (m) => m.underSkinMm?.toFixed(1) ?? '-'],
];

/** A Markdown table, one structure a line; columns padded so that it reads well as plain text too. */
export function reportTable(measures: readonly StructureMeasures[]): string {
  const rows = [COLUMNS.map(([title]) => title), ...measures.map((m) => COLUMNS.map(([, cell]) => cell(m)))];
  const widths = COLUMNS.map((_, k) => Math.max(...rows.map((row) => row[k].length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k]) : cell.padStart(widths[k]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, k) => (k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n');
}

/** Sizes of the delivered files, as they are and as a host sends them. */
export function bytesTable({ files, brotliBytes }: DeliveredModels): string {
  const rows = [...files].map(([name, bytes]) => ({
    name,
    raw: bytes.length,
    brotli: brotliBytes.get(name) ?? 0,
  }));
  const total = (names: readonly string[]): number =>
    rows.filter(({ name }) => names.includes(name)).reduce((sum, { brotli }) => sum + brotli, 0);
  const kib = (bytes: number): string => (bytes / 1024).toFixed(1);
  return [
    '| file | KiB | KiB in brotli |',
    '| ---- | --: | ------------: |',
    ...rows.map(({ name, raw, brotli }) => `| ${name} | ${kib(raw)} | ${kib(brotli)} |`),
    '',
    `All geometry ${kib(total(['skin.glb', 'muscles.glb', 'bones.glb']))} KiB in brotli (at most 1,171.9); ` +
      `first view, skin.glb and atlas.json, ${kib(total(['skin.glb', 'atlas.json']))} KiB (at most 400).`,
  ].join('\n');
}
