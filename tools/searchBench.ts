/**
 * `npm run bench -- search`: how long the search takes for every prefix of every name, as a reader types it, and how that grows
 * with the content. Times are those of the processor. Nothing is asserted: machines differ.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Claim, Disputed, Muscle, OtherStructure, Region } from '#domain/content.ts';
import { search, searchIndex } from '#domain/search.ts';
import { searchDocuments } from '#domain/searchDocuments.ts';
import type { SearchDocument } from '#domain/searchDocuments.ts';
import { MUSCLE_WORDS, NOTE_WORDS, REGION_WORDS } from '#content/searchWords.ts';

const CONTENT = new URL('../src/content/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, CONTENT), 'utf8')) as T;

const documents = searchDocuments(
  {
    muscles: readdirSync(new URL('muscles/', CONTENT)).map((name) => read<Muscle>(`muscles/${name}`)),
    regions: read<Region[]>('regions.json'),
    structures: read<OtherStructure[]>('structures.json'),
    claims: read<Claim[]>('claims.json'),
    disputed: read<Disputed[]>('disputed.json'),
  },
  { muscles: MUSCLE_WORDS, regions: REGION_WORDS, notes: NOTE_WORDS },
);

/** Another vocabulary of the same shape: every letter moved on by `by`, so that new content brings new words. */
const moved = (text: string, by: number): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26))) +
  (by < 26 ? '' : ` x${by}`);

/** The content so many times over, each time in other words. */
function grown(times: number): SearchDocument[] {
  return Array.from({ length: times }, (_, by) =>
    documents.map((document) => ({
      ...document,
      id: `${document.id}${by === 0 ? '' : ` #${by}`}`,
      name: moved(document.name, by),
      plain: moved(document.plain, by),
      latin: moved(document.latin, by),
      words: moved(document.words, by),
    })),
  ).flat();
}

const names = [
  ...new Set(documents.flatMap(({ name, plain, kind }) => (kind === 'passage' ? [name] : [name, plain]))),
];
const prefixes = [
  ...new Set(names.flatMap((name) => Array.from({ length: name.length }, (_, i) => name.slice(0, i + 1)))),
];

const TRIES = 3;
const EVERY = 40;

/** Time of the processor for one answer, ms, the least of a few: what else the machine does must not count. */
function cpuOf(answer: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < TRIES; i++) {
    const before = process.cpuUsage();
    answer();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function measure(times: number): void {
  const all = grown(times);
  const byId = new Map(all.map((document) => [document.id, document]));
  const before = process.cpuUsage();
  const index = searchIndex(all);
  const built = process.cpuUsage(before).user / 1000;
  // every prefix once over what there is; a share of them over more of it
  const asked = prefixes.filter((_, i) => times === 1 || i % EVERY === 0);
  for (const query of asked.slice(0, 50)) search(index, byId, query);
  const took = asked.map((query) => cpuOf(() => search(index, byId, query))).sort((a, b) => a - b);
  const at = (share: number): string => `${(took[Math.floor(share * (took.length - 1))] ?? 0).toFixed(2)} ms`;
  console.log(
    [
      `${times} x content: ${all.length} entries, ${index.termCount} words, index in ${built.toFixed(0)} ms`,
      `${asked.length} prefixes: median ${at(0.5)}, 99th percentile ${at(0.99)}, longest ${at(1)}`,
    ].join('; '),
  );
}

for (const times of [1, 10, 100]) measure(times);
