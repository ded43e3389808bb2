/**
 * Signed distance-like fields in atlas millimetres, negative inside, and the smooth ways of joining them.
 */
import type { Field, ReadonlyVec3 } from '#generator/core/solid.ts';
import { smoothChain, type ChainPoint } from './chains.ts';
import { clamp01 } from './scalar.ts';

/**
 * Union with a fillet: the cubic smooth minimum, symmetric in its arguments and equal to min(a, b) where they differ by more
 * than `filletMm`. The surface rises by at most `filletMm` / 6.
 */
export function smoothUnion(a: number, b: number, filletMm: number): number {
  const d = a < b ? b - a : a - b;
  const least = a < b ? a : b;
  if (d >= filletMm) return least;
  const h = (filletMm - d) / filletMm;
  return least - (h * h * h * filletMm) / 6;
}

/** Intersection with a rounded edge. */
export function smoothIntersection(a: number, b: number, filletMm: number): number {
  return -smoothUnion(-a, -b, filletMm);
}

/** `a` with `b` carved out of it, the rim rounded. */
export function smoothDifference(a: number, b: number, filletMm: number): number {
  return -smoothUnion(-a, b, filletMm);
}

/** Evaluates a field of the left half on both sides. */
export function symmetric(field: Field): Field {
  return (x, y, z) => field(x < 0 ? -x : x, y, z);
}

/** @throws RangeError for a radius that is not above 0. */
export function ball(centre: ReadonlyVec3, radiusMm: number): Field {
  positive('ball: radius', radiusMm);
  const [cx, cy, cz] = centre;
  return (x, y, z) => Math.sqrt((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2) - radiusMm;
}

/** Ellipsoid along the axes. The value is a first-order distance: exact on the surface, too small far inside. @throws RangeError as above. */
export function ellipsoid(centre: ReadonlyVec3, radiiMm: ReadonlyVec3): Field {
  radiiMm.forEach((radius) => positive('ellipsoid: radius', radius));
  const [cx, cy, cz] = centre;
  const [rx, ry, rz] = radiiMm;
  const least = Math.min(rx, ry, rz);
  return (x, y, z) => {
    const a = (x - cx) / rx;
    const b = (y - cy) / ry;
    const c = (z - cz) / rz;
    const k0 = Math.sqrt(a * a + b * b + c * c);
    const k1 = Math.sqrt((a / rx) ** 2 + (b / ry) ** 2 + (c / rz) ** 2);
    return k1 < 1e-9 ? -least : (k0 * (k0 - 1)) / k1;
  };
}

/** Distance to a box along the axes given by two corners, mm, negative inside it: a cheap test of whether a feature can matter. */
export function distanceToBox(lowMm: readonly number[], highMm: readonly number[]): Field {
  const [x0, y0, z0] = lowMm;
  const [x1, y1, z1] = highMm;
  return (x, y, z) => {
    const a = Math.max(x0 - x, x - x1);
    const b = Math.max(y0 - y, y - y1);
    const c = Math.max(z0 - z, z - z1);
    if (a <= 0 && b <= 0 && c <= 0) return Math.max(a, b, c);
    return Math.sqrt((a > 0 ? a * a : 0) + (b > 0 ? b * b : 0) + (c > 0 ? c * c : 0));
  };
}

/**
 * A tube of varying radius: Catmull-Rom through [x, y, z, radius], a round cone between neighbours of the resampled chain.
 * A chain that begins on the median plane runs smoothly into its mirror image.
 * @throws RangeError for fewer than two points and a radius that is not above 0.
 */
export function roundConeChain(points: readonly ChainPoint[], perSegment = 6): Field {
  if (points.length < 2) throw new RangeError('roundConeChain: at least two points expected');
  points.forEach((point) => positive('roundConeChain: radius', point[3]));
  const p = smoothChain(points, perSegment).points;
  const pieces = p.length / 4 - 1;
  // per piece: start x y z r, then the step to its end and 1 / length² — the inner loop of most fields
  const piece = new Float64Array(pieces * 9);
  for (let i = 0; i < pieces; i++) {
    for (let k = 0; k < 4; k++) {
      piece[9 * i + k] = p[4 * i + k];
      piece[9 * i + 4 + k] = p[4 * i + 4 + k] - p[4 * i + k];
    }
    piece[9 * i + 8] = 1 / (piece[9 * i + 4] ** 2 + piece[9 * i + 5] ** 2 + piece[9 * i + 6] ** 2 + 1e-12);
  }
  return (x, y, z) => {
    let best = Infinity;
    for (let i = 0; i < piece.length; i += 9) {
      const px = x - piece[i];
      const py = y - piece[i + 1];
      const pz = z - piece[i + 2];
      const t = clamp01((px * piece[i + 4] + py * piece[i + 5] + pz * piece[i + 6]) * piece[i + 8]);
      const ex = px - t * piece[i + 4];
      const ey = py - t * piece[i + 5];
      const ez = pz - t * piece[i + 6];
      const d = Math.sqrt(ex * ex + ey * ey + ez * ez) - (piece[i + 3] + t * piece[i + 7]);
      if (d < best) best = d;
    }
    return best;
  };
}

function positive(what: string, value: number): void {
  if (!(value > 0)) throw new RangeError(`${what} must be greater than 0, is ${value}`);
}
