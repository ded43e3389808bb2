/**
 * Named furrows and ridges: a line laid on a surface, along which the field is raised (furrow) or lowered (ridge) by a
 * Gaussian of the distance. Unlike thin cuts they cannot alias, and each is corrected without touching its neighbours.
 */
import { dropOntoSurface, pullToSurface } from '#generator/core/surface.ts';
import type { Field, Vec3 } from '#generator/core/solid.ts';
import { distanceToChainSq, smoothChain, type Chain, type ChainPoint } from './chains.ts';

/** Point of a line seen from the front: x, y in mm, weight; the program finds z on the surface. */
export type FrontPoint = readonly [x: number, y: number, weight: number];

export interface Crease {
  readonly name: string;
  /** Greater than 0: furrow; less: ridge. Where the weight is 1, mm. */
  readonly depthMm: number;
  /** Standard deviation of the profile, mm: the crease is about four times as wide. */
  readonly spreadMm: number;
  /** The line, dropped onto the surface from the front … */
  readonly front?: readonly FrontPoint[];
  /** … or pulled onto the surface from points near it: x, y, z in mm, weight from 0 to 1. */
  readonly near?: readonly ChainPoint[];
}

/** A crease with its line on the surface. */
export interface LaidCrease extends Crease {
  readonly chain: Chain;
}

/** Profile beyond this many standard deviations counts as nothing (0.6 % of the depth). */
const REACH = 3.2;

/** Lays the lines of the creases onto a surface (the zero set of `surface`, half side x >= 0). */
export function layCreases(creases: readonly Crease[], surface: Field): LaidCrease[] {
  return creases.map((crease) => {
    const front = crease.front?.map(([x, y, w]): ChainPoint => [...dropOntoSurface(surface, x, y), w]);
    const near = crease.near?.map(([x, y, z, w]): ChainPoint => [
      ...notAcross(pullToSurface(surface, [x, y, z])),
      w,
    ]);
    const points = front ?? near;
    if (!points?.length) throw new RangeError(`crease "${crease.name}": a line (front or near) expected`);
    if (!(crease.spreadMm > 0))
      throw new RangeError(`crease "${crease.name}": spreadMm must be greater than 0`);
    return { ...crease, chain: smoothChain(points) };
  });
}

/** What the creases add to a field of the half side x >= 0, mm: positive in furrows. */
export function creaseField(creases: readonly LaidCrease[]): Field {
  const list = creases.map(({ chain, depthMm, spreadMm }) => {
    const reach = REACH * spreadMm;
    return {
      chain,
      depthMm,
      rate: -0.5 / (spreadMm * spreadMm),
      low: chain.low.map((v) => v - reach),
      high: chain.high.map((v) => v + reach),
      reachSq: reach * reach,
    };
  });
  const foot = { carried: 0 };
  return (x, y, z) => {
    let sum = 0;
    for (const { chain, depthMm, rate, low, high, reachSq } of list) {
      if (x < low[0] || x > high[0] || y < low[1] || y > high[1] || z < low[2] || z > high[2]) continue;
      const distanceSq = distanceToChainSq(chain, x, y, z, foot);
      if (distanceSq < reachSq) sum += depthMm * foot.carried * (Math.exp(distanceSq * rate) - AT_REACH);
    }
    return sum;
  };
}

/** Taken off the profile so that it ends in 0 at its reach: a step there, however small, would show in the shading. */
const AT_REACH = Math.exp(-0.5 * REACH * REACH);

function notAcross([x, y, z]: Vec3): Vec3 {
  return [Math.max(0, x), y, z];
}
