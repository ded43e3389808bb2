/** Everything that is neither skin nor muscle, from the skull downwards: one list for all who need to know what there is. */
import { DISCS } from './discs.ts';
import { EYES_AND_EARS } from './eyesAndEars.ts';
import type { HardPart } from './hardPart.ts';
import { LARYNX } from './larynx.ts';
import { NOSE } from './nose.ts';
import { SKELETON } from './skeleton.ts';
import { SKULL } from './skull.ts';

/**
 * The lists, by the module that builds them. A change in a module's sources builds all of its parts afresh and leaves the
 * others alone; a new list is added here and nowhere else. Parts stand in the files in this order.
 */
export const HARD_PART_LISTS = {
  'generator/build/skull.ts': SKULL,
  'generator/build/eyesAndEars.ts': EYES_AND_EARS,
  'generator/build/nose.ts': NOSE,
  'generator/build/skeleton.ts': SKELETON,
  'generator/build/discs.ts': DISCS,
  'generator/build/larynx.ts': LARYNX,
} as const satisfies Readonly<Record<string, readonly HardPart[]>>;

export const HARD_PARTS: readonly HardPart[] = Object.values(HARD_PART_LISTS).flat();

/** The module whose sources say how a part is built, from the folder of package.json. */
export function moduleOfHardPart(id: string): string {
  const lists: readonly (readonly [string, readonly HardPart[]])[] = Object.entries(HARD_PART_LISTS);
  const found = lists.find(([, parts]) => parts.some((part) => part.id === id));
  if (!found) throw new RangeError(`there is no bone, cartilage or eye "${id}"`);
  return found[0];
}
