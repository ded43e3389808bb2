import { depthInsideMm, probeOf } from './probe.ts';
import type { Probe } from './probe.ts';
import type { ReadonlyVec3, Solid } from './solid.ts';

/** The skin as that under which everything lies. */
export interface SkinCover {
  readonly probe: Probe;
  /** Depth of a place under the skin, mm; negative outside. Infinite below the cut of the bust, where no skin is. */
  depthMm(at: ReadonlyVec3): number;
}

/** The bust is cut flat at its lower end; the skin is rounded towards the cut so far above the least height, mm. */
const CUT_MARGIN_MM = 6;

/**
 * The skin without the flat cut at its lower end, which is no skin: what lies near the cut, or hangs below it as the tip
 * of the trapezius does, is not under it.
 */
export function skinCover({ positionsMm: p, indices }: Solid): SkinCover {
  const cutMm =
    p.reduce((least, mm, i) => (i % 3 === 1 ? Math.min(least, mm) : least), Infinity) + CUT_MARGIN_MM;
  const kept: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const corners = indices.subarray(t, t + 3);
    if (corners.some((v) => p[3 * v + 1] > cutMm)) kept.push(...corners);
  }
  const probe = probeOf({ positionsMm: p, indices: Uint32Array.from(kept) });
  return { probe, depthMm: (at) => (at[1] < cutMm ? Infinity : depthInsideMm(probe, at)) };
}
