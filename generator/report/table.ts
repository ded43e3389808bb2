import type { DeliveredModels } from '#generator/write/models.ts';
import { markdownTable } from './markdown.ts';
import { MOST_IN_BONE, MOST_IN_MUSCLES } from './overlap.ts';
import type { StructureMeasures } from './measures.ts';

/** Titles and cells of the report. */
const COLUMNS: readonly (readonly [title: string, cell: (m: StructureMeasures) => string])[] = [
  ['structure', (m) => m.id],
  ['triangles', (m) => String(m.numTriangles)],
  ['volume cm³', (m) => (m.volumeMm3 / 1000).toFixed(2)],
  ['closed', (m) => (m.closed ? 'yes' : 'NO')],
  ['folds', (m) => String(m.numFolds)],
  ['pieces', (m) => asDeclared(m.numPieces, m.declaredPieces)],
  ['genus', (m) => asDeclared(m.genus, m.declaredGenus)],
  ['in bone %', ({ overlap }) => (overlap ? percent(overlap.inBone01, MOST_IN_BONE) : '-')],
  ['in own slips %', ({ overlap }) => (overlap ? percent(overlap.inOwnSlips01, Infinity) : '-')],
  ['in muscles %', ({ overlap }) => (overlap ? percent(overlap.inMuscles01, MOST_IN_MUSCLES) : '-')],
  ['deepest mm', (m) => (m.deepestMm > 0 ? `${m.deepestMm.toFixed(1)} in ${m.deepestIn}` : '-')],
  ['under skin mm', (m) => m.underSkinMm?.toFixed(1) ?? '-'],
];

const asDeclared = (is: number, declared: number): string =>
  is === declared ? String(is) : `${is}, NOT ${declared}`;

const percent = (share01: number, most01: number): string =>
  `${(100 * share01).toFixed(2)}${share01 > most01 ? ' OVER' : ''}`;

/** A table of structures, one a line. */
export function reportTable(measures: readonly StructureMeasures[]): string {
  return markdownTable(
    COLUMNS.map(([title]) => title),
    measures.map((m) => COLUMNS.map(([, cell]) => cell(m))),
  );
}

/** Sizes of the delivered files, as they are and as a host sends them. */
export function bytesTable({ files, brotliBytes }: DeliveredModels): string {
  const rows = [...files].map(([name, bytes]) => ({
    name,
    raw: bytes.length,
    brotli: brotliBytes.get(name) ?? 0,
  }));
  const total = (wanted: (name: string) => boolean): number =>
    rows.filter(({ name }) => wanted(name)).reduce((sum, { brotli }) => sum + brotli, 0);
  const kib = (bytes: number): string => (bytes / 1024).toFixed(1);
  const table = markdownTable(
    ['file', 'KiB', 'KiB in brotli'],
    rows.map(({ name, raw, brotli }) => [name, kib(raw), kib(brotli)]),
  );
  const full = total((name) => /^[a-z]+\.glb$/.test(name));
  const low = total((name) => name.startsWith('low/'));
  const firstView = total((name) => name === 'skin.glb' || name === 'atlas.json');
  const saved = full > 0 ? (100 * (1 - low / full)).toFixed(0) : '0';
  return (
    `${table}\n\nIn brotli, all geometry is ${kib(full)} KiB in full (limit: 2.2 MB, which is 2,148.4 KiB) and ` +
    `${kib(low)} KiB at low detail (${saved} % less), the first view (skin.glb and atlas.json) ${kib(firstView)} KiB ` +
    `(limit: 400 KiB).`
  );
}
