import { vertexNormals } from '#generator/core/meshMeasure.ts';
import type { Probe } from '#generator/core/probe.ts';
import type { Solid, Vec3 } from '#generator/core/solid.ts';
import { knownProbe, knownSkinCover } from '#generator/core/knownSolids.ts';

/** A structure that may lie over another. */
export interface Cover {
  readonly id: string;
  readonly probe: Probe;
}

/** Rays start so far outside the structure, mm: what merely touches it from the side does not count. */
const LIFT_MM = 0.4;
/** Share of the structure's surface, as seen from the skin, that must lie under another for that to cover it. */
const LEAST_SHARE = 0.1;
/** About so many places of a structure are asked. */
const NUM_SAMPLES = 240;

/** A structure, what may lie over it, and the skin. */
export interface CoverageTask {
  readonly solid: Solid;
  readonly others: readonly { readonly id: string; readonly solid: Solid }[];
  readonly skin: Solid;
}

/** Ids of what lies over a structure, the skin last; see {@link coveredBy}. */
export function coverage({ solid, others, skin }: CoverageTask): string[] {
  const covers = others.map((other): Cover => ({ id: other.id, probe: knownProbe(other.solid) }));
  return [...coveredBy(solid, covers, knownSkinCover(skin).probe), 'skin'];
}

/**
 * Which structures lie over one: from places on the side that faces the skin, rays run to the nearest place of the skin.
 *
 * @returns ids, the one that covers most first
 */
export function coveredBy(solid: Solid, others: readonly Cover[], skin: Probe): string[] {
  const { positionsMm: p } = solid;
  const normals = solid.normals ?? vertexNormals(solid);
  const stride = Math.max(1, Math.floor(p.length / 3 / NUM_SAMPLES));
  const counts = new Map<string, number>();
  let numSamples = 0;
  for (let v = 0; v < p.length / 3; v += stride) {
    const at: Vec3 = [p[3 * v], p[3 * v + 1], p[3 * v + 2]];
    const { atMm, distanceMm } = skin.nearest(at);
    if (distanceMm < 1e-6) continue;
    const toSkin: Vec3 = [0, 1, 2].map((k) => (atMm[k] - at[k]) / distanceMm) as Vec3;
    const facing =
      toSkin[0] * normals[3 * v] + toSkin[1] * normals[3 * v + 1] + toSkin[2] * normals[3 * v + 2];
    if (facing < 0.3) continue;
    numSamples++;
    const from: Vec3 = [0, 1, 2].map((k) => at[k] + LIFT_MM * toSkin[k]) as Vec3;
    for (const { id, probe } of others) {
      const hit = probe.firstHitMm(from, toSkin, distanceMm);
      if (hit !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_SHARE * numSamples)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id]) => id);
}
