import type { Field, ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { cross, length, subtract, unit } from './vector.ts';

/**
 * Smooth forms that bones are put together from. All lengths are millimetres in atlas space; every field is negative
 * inside and close to a true distance near its surface (first-order: value over gradient length), so that
 * blend radii mean what they say.
 */

const RAD = Math.PI / 180;

/** Three perpendicular unit axes. */
interface Axes {
  readonly right: ReadonlyVec3;
  readonly up: ReadonlyVec3;
  readonly forward: ReadonlyVec3;
}

/**
 * Attitude of a small articular surface on the left half of the body.
 * `slopeDeg` 0 faces up, 90 faces back; `turnDeg` then turns the face about the vertical, positive towards the side
 * (for a face that looks back); `leanDeg` last tips it in the frontal plane, positive towards the midline.
 */
export interface Attitude {
  readonly slopeDeg: number;
  readonly turnDeg?: number;
  readonly leanDeg?: number;
}

/** Axes of an attitude: the upward axis is the way its face looks. */
function axesOf({ slopeDeg, turnDeg = 0, leanDeg = 0 }: Attitude): Axes {
  const [cs, ss] = [Math.cos(slopeDeg * RAD), Math.sin(slopeDeg * RAD)];
  const [ct, st] = [Math.cos(turnDeg * RAD), Math.sin(turnDeg * RAD)];
  const [cl, sl] = [Math.cos(leanDeg * RAD), Math.sin(leanDeg * RAD)];
  const place = ([x, y, z]: Vec3): Vec3 => {
    const [y1, z1] = [cs * y + ss * z, -ss * y + cs * z];
    const [x2, z2] = [ct * x - st * z1, st * x + ct * z1];
    return [cl * x2 - sl * y1, sl * x2 + cl * y1, z2];
  };
  return { right: place([1, 0, 0]), up: place([0, 1, 0]), forward: place([0, 0, 1]) };
}

/** 2: round section. 4: flat faces with rounded edges. */
export type Squareness = 2 | 4;

/** (|a|^n + |b|^n + |c|^n)^(1/n) - 1 over its gradient: distance-like field of a superellipsoid with these half axes. */
export function superDistance(
  u: number,
  v: number,
  w: number,
  a: number,
  b: number,
  c: number,
  n: Squareness,
): number {
  const [p, q, r] = [u / a, v / b, w / c];
  if (n === 2) {
    const s = Math.sqrt(p * p + q * q + r * r);
    const g = Math.sqrt((p * p) / (a * a) + (q * q) / (b * b) + (r * r) / (c * c));
    return g < 1e-9 ? -Math.min(a, b, c) : (s * (s - 1)) / g;
  }
  const [p2, q2, r2] = [p * p, q * q, r * r];
  const s = Math.sqrt(Math.sqrt(p2 * p2 + q2 * q2 + r2 * r2));
  const g = Math.sqrt((p2 * p2 * p2) / (a * a) + (q2 * q2 * q2) / (b * b) + (r2 * r2 * r2) / (c * c));
  return g < 1e-9 ? -Math.min(a, b, c) : ((s - 1) * s * s * s) / g;
}

/** Full sizes in mm along an attitude's axes: across (right), thick (up, the direction it faces), long (forward). */
export interface PadSize {
  readonly across: number;
  readonly thick: number;
  readonly long: number;
}

/** A pad: a superellipsoid with an attitude, for articular masses and facets. */
export function pad(
  centre: ReadonlyVec3,
  size: PadSize,
  attitude: Attitude,
  squareness: Squareness = 4,
): Field {
  const { right, up, forward } = axesOf(attitude);
  const [a, b, c] = [size.across / 2, size.thick / 2, size.long / 2];
  const [cx, cy, cz] = centre;
  return (x, y, z) => {
    const [dx, dy, dz] = [x - cx, y - cy, z - cz];
    return superDistance(
      dx * right[0] + dy * right[1] + dz * right[2],
      dx * up[0] + dy * up[1] + dz * up[2],
      dx * forward[0] + dy * forward[1] + dz * forward[2],
      a,
      b,
      c,
      squareness,
    );
  };
}

/** Cross section of a bar, full sizes in mm: `high` along its upright direction, `wide` across it. */
export type Section = readonly [high: number, wide: number];

/** One end of a bar. */
export interface BarEnd<Point = ReadonlyVec3> {
  readonly at: Point;
  readonly section: Section;
}

export interface BarOptions {
  /** The section's height lies as near to this direction as the bar's course allows. Default: up. */
  readonly upright?: ReadonlyVec3;
  readonly squareness?: Squareness;
}

/** A straight bar between two ends with an elliptic (or flat-faced) section that tapers evenly, with rounded ends. */
export function bar(
  from: BarEnd,
  to: BarEnd,
  { upright = [0, 1, 0], squareness = 2 }: BarOptions = {},
): Field {
  const axis = subtract(to.at, from.at);
  const lengthMm = Math.max(length(axis), 1e-6);
  const along = unit(axis, [0, 0, 1]);
  // A bar that runs along its own upright direction has no height to speak of: lay it forwards instead.
  const sideways = cross(along, upright);
  const wide = unit(length(sideways) > 0.05 ? sideways : cross(along, [0, 0, 1]), [1, 0, 0]);
  const high = cross(wide, along);
  const [fx, fy, fz] = from.at;
  const [h0, w0] = [from.section[0] / 2, from.section[1] / 2];
  const [h1, w1] = [to.section[0] / 2, to.section[1] / 2];
  return (x, y, z) => {
    const [dx, dy, dz] = [x - fx, y - fy, z - fz];
    const t = dx * along[0] + dy * along[1] + dz * along[2];
    const s = t <= 0 ? 0 : t >= lengthMm ? 1 : t / lengthMm;
    const h = h0 + (h1 - h0) * s;
    const w = w0 + (w1 - w0) * s;
    const beyond = t < 0 ? -t : t > lengthMm ? t - lengthMm : 0;
    return superDistance(
      dx * high[0] + dy * high[1] + dz * high[2],
      dx * wide[0] + dy * wide[1] + dz * wide[2],
      beyond,
      h,
      w,
      Math.min(h, w),
      squareness,
    );
  };
}

/** Bars one after the other. */
export function barChain(stations: readonly BarEnd[], options: BarOptions = {}): Field {
  const bars = stations.slice(1).map((to, i) => bar(stations[i], to, options));
  return (x, y, z) => {
    let d = Infinity;
    for (const part of bars) d = Math.min(d, part(x, y, z));
    return d;
  };
}
