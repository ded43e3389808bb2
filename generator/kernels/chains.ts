/**
 * Smooth polylines whose points carry a fourth number (a radius, a weight). Tubes, creases and strokes are made of them.
 */
import { clamp01 } from './scalar.ts';

/** x, y, z in mm and a number that is carried along: a radius in mm, a weight from 0 to 1. */
export type ChainPoint = readonly [x: number, y: number, z: number, carried: number];

/** A resampled chain: 4 numbers a point (see {@link ChainPoint}). */
export interface Chain {
  readonly points: Float64Array;
  /** Least and greatest corner of the points, mm (radii not counted). */
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
}

/** Points closer to the median plane than this count as lying on it. */
const ON_MIDLINE_MM = 1e-6;

/**
 * Catmull-Rom through the points, `perSegment` pieces between two of them.
 *
 * Half-side fields are evaluated at |x|. A chain that begins or ends on the median plane therefore takes its own mirror
 * image as the neighbour beyond it; otherwise a seam runs down the midline.
 */
export function smoothChain(points: readonly ChainPoint[], perSegment = 6): Chain {
  if (points.length === 0) throw new RangeError('smoothChain: at least one point expected');
  const out: number[] = [];
  const last = points.length - 1;
  for (let i = 0; i < last; i++) {
    const p0 = i > 0 ? points[i - 1] : beyond(points[0], points[1]);
    const p1 = points[i];
    const p2 = points[i + 1];
    const p3 = i + 2 <= last ? points[i + 2] : beyond(points[last], points[last - 1]);
    for (let s = 0; s < perSegment; s++) {
      for (let k = 0; k < 4; k++) out.push(catmullRom(p0[k], p1[k], p2[k], p3[k], s / perSegment));
    }
  }
  out.push(...points[last]);
  return { points: Float64Array.from(out), ...bounds(out) };
}

/** Uniform Catmull-Rom between `p1` (t = 0) and `p2` (t = 1). */
export function catmullRom(p0: number, p1: number, p2: number, p3: number, t: number): number {
  return (
    0.5 *
    (2 * p1 +
      (p2 - p0) * t +
      (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t +
      (3 * p1 - p0 - 3 * p2 + p3) * t * t * t)
  );
}

/** Squared distance (mm²) of a point from the chain; the carried number at the foot of the perpendicular is in `foot`. */
export function distanceToChainSq(
  chain: Chain,
  x: number,
  y: number,
  z: number,
  foot?: { carried: number },
): number {
  const p = chain.points;
  let best = Infinity;
  let carried = p[3];
  if (p.length === 4) best = (x - p[0]) ** 2 + (y - p[1]) ** 2 + (z - p[2]) ** 2;
  for (let i = 0; i + 4 < p.length; i += 4) {
    const bx = p[i + 4] - p[i];
    const by = p[i + 5] - p[i + 1];
    const bz = p[i + 6] - p[i + 2];
    const px = x - p[i];
    const py = y - p[i + 1];
    const pz = z - p[i + 2];
    const t = clamp01((px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz + 1e-12));
    const ex = px - t * bx;
    const ey = py - t * by;
    const ez = pz - t * bz;
    const distanceSq = ex * ex + ey * ey + ez * ez;
    if (distanceSq < best) {
      best = distanceSq;
      carried = p[i + 3] + t * (p[i + 7] - p[i + 3]);
    }
  }
  if (foot) foot.carried = carried;
  return best;
}

/** The neighbour beyond an end: the mirror image of the inner neighbour on the midline, else its reflection in the end. */
function beyond(end: ChainPoint, inner: ChainPoint): ChainPoint {
  if (Math.abs(end[0]) < ON_MIDLINE_MM) return [-inner[0], inner[1], inner[2], inner[3]];
  return [2 * end[0] - inner[0], 2 * end[1] - inner[1], 2 * end[2] - inner[2], 2 * end[3] - inner[3]];
}

function bounds(points: readonly number[]): Pick<Chain, 'low' | 'high'> {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 4) {
    for (let k = 0; k < 3; k++) {
      low[k] = Math.min(low[k], points[i + k]);
      high[k] = Math.max(high[k], points[i + k]);
    }
  }
  return { low, high };
}
