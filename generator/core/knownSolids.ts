import { keyOf } from './keyOf.ts';
import { probeOf } from './probe.ts';
import type { Probe } from './probe.ts';
import { skinCover } from './skinCover.ts';
import type { SkinCover } from './skinCover.ts';
import type { Solid } from './solid.ts';

/** A process that places or measures many muscles meets the same bones and the same skin each time. */
const probes = new Map<string, Probe>();
const covers = new Map<string, SkinCover>();

/** Beyond so many, the oldest are let go. */
const MOST = 300;

/** The probe of a solid; search trees of solids met before are kept. */
export const knownProbe = (solid: Solid): Probe => kept(probes, solid, probeOf);

/** The cover of a skin, likewise. */
export const knownSkinCover = (skin: Solid): SkinCover => kept(covers, skin, skinCover);

function kept<T>(store: Map<string, T>, solid: Solid, make: (solid: Solid) => T): T {
  const key = keyOf(solid.positionsMm, solid.indices);
  const value = store.get(key) ?? make(solid);
  store.delete(key);
  store.set(key, value);
  if (store.size > MOST) store.delete(store.keys().next().value!);
  return value;
}
