/**
 * Muscle space: where something lies in a muscle, independent of millimetres.
 *
 * along 0 origin, 1 insertion · across -1 first edge, 1 last edge of the definition · depth 0 superficial face, 1 deep face.
 */
import type { ReadonlyVec3, Solid, Vec3 } from '#generator/core/solid.ts';
import { clamp } from './scalar.ts';
import { distance } from './vector.ts';

export interface MusclePlace {
  /** 0 origin to 1 insertion. */
  readonly along: number;
  /** -1 to 1, from the first edge named in the definition to the last. */
  readonly across: number;
  /** 0 superficial face to 1 deep face. */
  readonly depth: number;
}

export interface MuscleSpace {
  /** Place in the muscle -> atlas mm. Values outside the ranges are clamped, so the point is never outside the belly. */
  point(along: number, across: number, depth: number): Vec3;
  /** Unit vector from the deep face to the superficial one. */
  outward(along: number, across: number): Vec3;
  /** Thickness of the muscle there, mm. */
  thicknessMm(along: number, across: number): number;
  /** Nearest place in the muscle to a point, and how far that place is from it, mm. */
  locate(atlasMm: ReadonlyVec3): MusclePlace & { readonly distanceMm: number };
}

/** What a muscle kernel makes. */
export interface MuscleShape {
  readonly solid: Solid & Required<Pick<Solid, 'fibreMm' | 'tendon01'>>;
  readonly space: MuscleSpace;
  /** 3 per vertex: along, across, and 1 on the superficial face to -1 on the deep one. */
  readonly muscleCoordinates: Float32Array;
  /** 3 per vertex, unit: the way the superficial side lies. A vertex that has to give way moves along it. */
  readonly outwardDirections: Float32Array;
}

/**
 * Superellipse fall-off: 1 in the middle, 0 at the ends of 0..1, the squarer the higher the power. Gives a slab its rounded
 * rim.
 */
export function rounded(s01: number, power: number): number {
  return Math.max(0, 1 - Math.abs(2 * clamp(s01, 0, 1) - 1) ** power) ** (1 / power);
}

/**
 * Weight of tendon: 1 at the end of the muscle, a half at the authored fraction, 0 at one and a half times it. The shader
 * frays the border by shifting the threshold, so the ramp is kept wide.
 */
export function tendonWeight(along: number, originFraction: number, insertionFraction: number): number {
  const ramp = (from: number, fraction: number): number =>
    fraction > 0 ? clamp(1.5 - from / fraction, 0, 1) : 0;
  return Math.max(ramp(along, originFraction), ramp(1 - along, insertionFraction));
}

/** `count` + 1 values from 0 to 1, denser towards both ends by `crowding` (0 even, 1 cosine), so that rims stay round. */
export function crowdedSteps(count: number, crowding: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => {
    const even = i / count;
    return even + (0.5 - 0.5 * Math.cos(Math.PI * even) - even) * crowding;
  });
}

/**
 * Nearest place by search: a coarse lattice, then ever finer ones around the best. Muscles bend gently, so this suffices;
 * it is used while building only.
 */
export function locateIn(
  point: (along: number, across: number, depth: number) => Vec3,
  target: ReadonlyVec3,
): MusclePlace & { distanceMm: number } {
  let best = { along: 0.5, across: 0, depth: 0.5, distanceMm: Infinity };
  let reach = { along: 0.5, across: 1, depth: 0.5 };
  for (let round = 0; round < 7; round++) {
    const around = best;
    const steps = round === 0 ? 12 : 3;
    for (let i = -steps; i <= steps; i++)
      for (let j = -steps; j <= steps; j++)
        for (let k = -2; k <= 2; k++) {
          const along = clamp(around.along + (i / steps) * reach.along, 0, 1);
          const across = clamp(around.across + (j / steps) * reach.across, -1, 1);
          const depth = clamp(around.depth + (k / 2) * reach.depth, 0, 1);
          const distanceMm = distance(point(along, across, depth), target);
          if (distanceMm < best.distanceMm) best = { along, across, depth, distanceMm };
        }
    const shrink = round === 0 ? 8 : 2.2;
    reach = { along: reach.along / shrink, across: reach.across / shrink, depth: reach.depth / 1.8 };
  }
  return best;
}
