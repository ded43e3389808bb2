import { createHash } from 'node:crypto';

/** Hashes of lists of numbers that were asked for before: the same meshes stand in the input of many steps. */
const known = new WeakMap<ArrayBufferView, string>();

/**
 * Key of plain data and typed arrays, by value. Object keys count in the order in which they stand. Lists must not be changed
 * afterwards.
 *
 * @throws TypeError for anything whose value cannot be seen here, as that of a Map
 */
export function keyOf(...parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  const add = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) {
      hash.update(listKey(part));
    } else if (Array.isArray(part)) {
      hash.update(`[${part.length}`);
      part.forEach(add);
    } else if (typeof part === 'object' && part !== null) {
      if (Object.getPrototypeOf(part) !== Object.prototype)
        throw new TypeError(`a key is made of plain data, not of a ${part.constructor.name}`);
      for (const [name, value] of Object.entries(part)) {
        hash.update(`{${name}`);
        add(value);
      }
      hash.update('}');
    } else {
      hash.update(`${typeof part}${String(part)};`);
    }
  };
  add(parts);
  return hash.digest('hex');
}

function listKey(list: ArrayBufferView): string {
  const before = known.get(list);
  if (before !== undefined) return before;
  const key = createHash('sha256')
    .update(`${list.constructor.name}${list.byteLength}:`)
    .update(new Uint8Array(list.buffer, list.byteOffset, list.byteLength))
    .digest('hex');
  known.set(list, key);
  return key;
}
