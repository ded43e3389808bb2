import type { Field } from '#generator/core/solid.ts';
import { closedLoop } from './controlCurve.ts';
import { outlineDistance } from './outline.ts';

/** A hollow that narrows from a drawn mouth to a point behind it; left half, atlas mm. */
export interface OutlineCone {
  /** Deep end, mm. */
  readonly apexMm: readonly [number, number, number];
  /** Level of the mouth: the outline below is drawn where the axis crosses this point, mm. */
  readonly mouthMm: readonly [number, number, number];
  /** Closed outline of the mouth seen from the front: x, y in atlas mm. */
  readonly mouthOutline: readonly (readonly [x: number, y: number])[];
  /** Exponents of the narrowing towards the apex, across and up: 1 a straight cone, below 1 a bulging one. */
  readonly taper: readonly [across: number, up: number];
  /** How fast it widens in front of the mouth, share of the cone's own widening. */
  readonly flare: number;
}

/** A pyramid-like hollow with a drawn mouth: the orbit. Negative inside. */
export function outlineCone({ apexMm, mouthMm, mouthOutline, taper, flare }: OutlineCone): Field {
  const loop = closedLoop(mouthOutline, 4);
  const plane = outlineDistance(loop.map(([x, y]) => [x - mouthMm[0], y - mouthMm[1]]));
  const depth = mouthMm[2] - apexMm[2];
  const leanX = (mouthMm[0] - apexMm[0]) / depth;
  const leanY = (mouthMm[1] - apexMm[1]) / depth;
  // walls slope against the level in which the outline lies; shortens distances accordingly
  const slope = 1 / Math.hypot(1, leanX * 0.6, leanY);
  return (x, y, z) => {
    const t = z - apexMm[2];
    const q = Math.max(t, 0.01) / depth;
    const ahead = q > 1 ? 1 + flare * (q - 1) : 0;
    const across = ahead || Math.max(0.12, q ** taper[0]);
    const up = ahead || Math.max(0.12, q ** taper[1]);
    const u = (x - apexMm[0] - leanX * t) / across;
    const v = (y - apexMm[1] - leanY * t) / up;
    return Math.max(plane(u, v) * Math.min(across, up) * slope, -t);
  };
}
