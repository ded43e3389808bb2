/** Ids of all sources that the content names: in its data, and in the fixed texts. */
import { readFileSync, readdirSync } from 'node:fs';
import * as needlingRisks from '#content/needlingRisks.ts';
import * as safety from '#content/safety.ts';

/** Fields that hold ids of sources, one or a list. */
const NAMING = new Set(['sources', 'source', 'fmaSource']);

function gather(data: unknown, found: Set<string>): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const ids: unknown[] = NAMING.has(key) ? [value].flat() : [];
    for (const id of ids) if (typeof id === 'string') found.add(id);
    gather(value, found);
  }
}

/** Files whose `sources` are the list itself, or that the page does not show. */
const NOT_NAMING = new Set(['sources.json', 'shownSources.json', 'placements.json']);

/** @param folder URL of a directory laid out like src/content */
export function citedSources(folder: URL): ReadonlySet<string> {
  const found = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !NOT_NAMING.has(name),
  );
  for (const name of files) gather(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), found);
  gather({ ...safety }, found);
  gather({ ...needlingRisks }, found);
  return found;
}
