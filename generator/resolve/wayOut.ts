import { depthInsideMm } from '#generator/core/probe.ts';
import type { Probe } from '#generator/core/probe.ts';
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';

/** How a column of a muscle gets out of an obstacle. */
export type WayOut = { readonly depthMm: number } & (
  | { readonly kind: 'along'; /** Outwards, or inwards where negative. */ readonly mm: number }
  | { readonly kind: 'sideways'; readonly move: Vec3 }
);

/** Where the way along the column is this many times longer than the shortest way out, the obstacle lies beside it. */
const BESIDE_RATIO = 2.5;

/**
 * The way for a column to leave an obstacle, or undefined where neither of its faces lies in it. Where one face is
 * inside, the column moves towards the other; where both are, the nearer way counts, outwards preferred by the given
 * factor.
 *
 * @param outward unit vector from the deep face to the superficial one
 */
export function wayOut(
  probe: Probe,
  superficial: ReadonlyVec3,
  deep: ReadonlyVec3,
  outward: Vec3,
  outwardPreference: number,
): WayOut | undefined {
  const inward: Vec3 = [-outward[0], -outward[1], -outward[2]];
  const [superficialOut, deepOut] = [probe.exitMm(superficial, outward), probe.exitMm(deep, outward)];
  if (superficialOut === 0 && deepOut === 0) return undefined;
  const outMm = Math.max(superficialOut, deepOut);
  const inMm = Math.max(probe.exitMm(superficial, inward), probe.exitMm(deep, inward));
  const goOut = superficialOut === 0 || (deepOut > 0 && outMm <= outwardPreference * inMm);
  const mm = goOut ? outMm : -inMm;
  const inside = goOut ? (deepOut > 0 ? deep : superficial) : superficialOut > 0 ? superficial : deep;
  const depthMm = Math.max(0, depthInsideMm(probe, inside));
  if (Math.abs(mm) <= BESIDE_RATIO * depthMm) return { kind: 'along', mm, depthMm };
  const { atMm } = probe.nearest(inside);
  return { kind: 'sideways', move: [0, 1, 2].map((k) => 1.05 * (atMm[k] - inside[k])) as Vec3, depthMm };
}
