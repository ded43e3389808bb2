import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './sourceHash.ts';

/**
 * What a module exports under an id, by itself or in a list. Loading that module and not an index of all of them keeps a step
 * to the sources that it is keyed by.
 *
 * @param module from the folder of package.json
 * @throws RangeError where the module exports nothing of that id
 */
export async function exported<T extends { readonly id: string }>(module: string, id: string): Promise<T> {
  const address = pathToFileURL(resolve(ROOT, module)).href;
  const loaded = (await import(address)) as Readonly<Record<string, unknown>>;
  const found = Object.values(loaded)
    .flat()
    .find((value): value is T => (value as Partial<T> | null)?.id === id);
  if (!found) throw new RangeError(`${module} exports nothing with the id "${id}"`);
  return found;
}
