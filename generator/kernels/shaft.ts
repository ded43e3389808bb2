import type { Field, ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { superDistance, type Section, type Squareness } from './boneForms.ts';
import { candidates } from './candidates.ts';
import { clamp01 } from './scalar.ts';
import { chordKnots, interpolate, interpolatePoint } from './spline.ts';
import { cross, subtract, unit } from './vector.ts';

/** Further than this from the surface a rough distance will do, mm. */
const ROUGH_BEYOND_MM = 12;

/** A place along a shaft. */
export interface ShaftStation {
  readonly at: ReadonlyVec3;
  /** Full sizes of the section, mm. */
  readonly section: Section;
  /** Turn of the section about the course, degrees; 0: its height lies as near to `upright` as the course allows. */
  readonly rollDeg?: number;
}

export interface ShaftOptions {
  /** Default: up. */
  readonly upright?: ReadonlyVec3;
  readonly squareness?: Squareness;
  /** Length of the rounded ends as a share of the section's smaller half size. Default 0.6. */
  readonly endRoundness?: number;
}

/** Pieces between two stations. */
const PIECES = 6;

/** A bent bone of changing section: a smooth course through stations, with an elliptic section swept along it. */
export function shaft(stations: readonly ShaftStation[], options: ShaftOptions = {}): Field {
  const { upright = [0, 1, 0], squareness = 2, endRoundness = 0.6 } = options;
  const places = stations.map((s) => s.at);
  const knots = chordKnots(places);
  const along = (value: (s: ShaftStation) => number, t: number): number =>
    interpolate(knots, stations.map(value), t);
  const count = (stations.length - 1) * PIECES + 1;
  const steps = Array.from({ length: count }, (_, i) => {
    const station = Math.min(Math.floor(i / PIECES), stations.length - 2);
    const part = i / PIECES - station;
    return knots[station] + (knots[station + 1] - knots[station]) * part;
  });
  const centres = steps.map((t) => interpolatePoint(knots, places, t));
  const size = (k: 0 | 1): number[] => steps.map((t) => Math.max(0.4, along((s) => s.section[k], t) / 2));
  const [high, wide] = [size(0), size(1)];
  const roll = steps.map((t) => (along((s) => s.rollDeg ?? 0, t) * Math.PI) / 180);
  const courses = centres.map((_, i) => {
    const [a, b] = [centres[Math.max(0, i - 1)], centres[Math.min(count - 1, i + 1)]];
    return unit(subtract(b, a), [0, 0, 1]);
  });
  const uprights = courses.map((course, i) => {
    const sideways = unit(cross(course, upright), [1, 0, 0]);
    const straight = cross(sideways, course);
    const [c, s] = [Math.cos(roll[i]), Math.sin(roll[i])];
    return unit([0, 1, 2].map((k) => straight[k] * c + sideways[k] * s) as Vec3, upright);
  });
  const [cap0, cap1] = [0, count - 1].map((i) => endRoundness * Math.min(high[i], wide[i]));
  const thickest = Math.max(...high, ...wide);
  const c = Float64Array.from(centres.flat());
  const course = Float64Array.from(courses.flat());
  const up = Float64Array.from(uprights.flat());
  const foot = { distanceSq: 0, t: 0 };
  const { near, farMm } = candidates(
    count - 1,
    (i, x, y, z) => {
      footOnPiece(c, i, x, y, z, foot);
      return Math.sqrt(foot.distanceSq);
    },
    thickest + ROUGH_BEYOND_MM,
  );
  return (x, y, z) => {
    const close = near(x, y, z);
    if (close.length === 0) return farMm() - thickest;
    let best = Infinity;
    let piece = 0;
    let t = 0;
    for (let n = 0; n < close.length; n++) {
      const i = close[n];
      footOnPiece(c, i, x, y, z, foot);
      if (foot.distanceSq >= best) continue;
      best = foot.distanceSq;
      piece = i;
      t = foot.t;
    }
    const j = 3 * piece;
    const offX = x - (c[j] + (c[j + 3] - c[j]) * t);
    const offY = y - (c[j + 1] + (c[j + 4] - c[j + 1]) * t);
    const offZ = z - (c[j + 2] + (c[j + 5] - c[j + 2]) * t);
    const alongX = course[j] + (course[j + 3] - course[j]) * t;
    const alongY = course[j + 1] + (course[j + 4] - course[j + 1]) * t;
    const alongZ = course[j + 2] + (course[j + 5] - course[j + 2]) * t;
    const upX = up[j] + (up[j + 3] - up[j]) * t;
    const upY = up[j + 1] + (up[j + 4] - up[j + 1]) * t;
    const upZ = up[j + 2] + (up[j + 5] - up[j + 2]) * t;
    const sideX = alongY * upZ - alongZ * upY;
    const sideY = alongZ * upX - alongX * upZ;
    const sideZ = alongX * upY - alongY * upX;
    const atEnd = (piece === 0 && t === 0) || (piece === count - 2 && t === 1);
    return superDistance(
      (offX * upX + offY * upY + offZ * upZ) / Math.sqrt(upX * upX + upY * upY + upZ * upZ),
      (offX * sideX + offY * sideY + offZ * sideZ) / Math.sqrt(sideX * sideX + sideY * sideY + sideZ * sideZ),
      atEnd ? offX * alongX + offY * alongY + offZ * alongZ : 0,
      high[piece] + (high[piece + 1] - high[piece]) * t,
      wide[piece] + (wide[piece + 1] - wide[piece]) * t,
      t === 0 ? cap0 : cap1,
      squareness,
    );
  };
}

/** Nearest point of a piece of the course: squared distance and the share of the way along the piece. */
function footOnPiece(
  c: Float64Array,
  piece: number,
  x: number,
  y: number,
  z: number,
  foot: { distanceSq: number; t: number },
): void {
  const j = 3 * piece;
  const ex = c[j + 3] - c[j];
  const ey = c[j + 4] - c[j + 1];
  const ez = c[j + 5] - c[j + 2];
  const px = x - c[j];
  const py = y - c[j + 1];
  const pz = z - c[j + 2];
  const t = clamp01((px * ex + py * ey + pz * ez) / (ex * ex + ey * ey + ez * ez + 1e-12));
  foot.distanceSq = (px - t * ex) ** 2 + (py - t * ey) ** 2 + (pz - t * ez) ** 2;
  foot.t = t;
}
