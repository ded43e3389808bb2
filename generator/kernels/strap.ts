/**
 * Strap: a belly swept along a line of stations, with a superellipse for a section. For spindles and bars: anything whose
 * section is no flatter than about 3:1 (obliquus capitis inferior). Flatter than that, use `sheet`.
 */
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import {
  crowdedSteps,
  locateIn,
  rounded,
  tendonWeight,
  type MuscleShape,
  type MuscleSpace,
} from './muscleSpace.ts';
import { clamp } from './scalar.ts';
import { chordKnots, curve, pointCurve } from './spline.ts';
import { addScaled, cross, distance, dot, perpendicularTo, scale, subtract, unit } from './vector.ts';

export interface StrapStation {
  /** What the station is named by: a level, an edge, a landmark. */
  readonly name: string;
  readonly centreMm: ReadonlyVec3;
  /** Direction of the section's width. Any length; the part along the strap is dropped. */
  readonly widthDirection: ReadonlyVec3;
  readonly halfWidthMm: number;
  readonly halfThicknessMm: number;
  /** Bulge of the section's middle line along the thickness (tangent x width): it lies sag * (x² - 1/3) off the flat. */
  readonly sagMm?: number;
  /** Relative gain of thickness towards the edge that widthDirection points at, -0.9 to 0.9. */
  readonly skew?: number;
  /** Of the superellipse: 2 an ellipse, more is boxier, less is more pointed. 1.2 to 6. */
  readonly exponent?: number;
}

export interface StrapOptions {
  /** Named in problems. */
  readonly file: string;
  /** Side that faces the skin; fixes which face is `depth` 0. */
  readonly superficial: ReadonlyVec3;
  /** Vertices round the section; default 20. */
  readonly around?: number;
  /** Steps along; default 30. */
  readonly along?: number;
  /** How blunt the ends are: 2 an ellipsoid, 14 nearly cut off; default 10. */
  readonly endPower?: number;
  /** Fraction of the length that is tendon at each end; default none. */
  readonly tendon?: { readonly origin: number; readonly insertion: number };
}

interface Frame {
  centre: Vec3;
  width: Vec3;
  /** Towards the superficial face. */
  outward: Vec3;
  halfWidth: number;
  halfThickness: number;
  sag: number;
  skew: number;
  exponent: number;
}

/** @throws DefinitionProblem where a station cannot be built. */
function checkStations(stations: readonly StrapStation[], file: string): void {
  const refuse = (i: number, field: string, reason: string): never => {
    throw new DefinitionProblem(file, `stations[${i}] (${stations[i]?.name ?? '?'}).${field}`, reason);
  };
  if (stations.length < 3)
    throw new DefinitionProblem(file, 'stations', `at least 3 needed, ${stations.length} given`);
  stations.forEach((station, i) => {
    const sizes = { halfWidthMm: station.halfWidthMm, halfThicknessMm: station.halfThicknessMm };
    for (const [field, mm] of Object.entries(sizes))
      if (!(mm > 0)) refuse(i, field, `must be more than 0 mm, is ${mm}`);
    if (!station.centreMm.every(Number.isFinite)) refuse(i, 'centreMm', 'must be three numbers');
    if (Math.abs(station.skew ?? 0) > 0.9)
      refuse(i, 'skew', `must lie between -0.9 and 0.9, is ${station.skew}`);
    const exponent = station.exponent ?? 2;
    if (!(exponent >= 1.2 && exponent <= 6))
      refuse(i, 'exponent', `must lie between 1.2 and 6, is ${exponent}`);
    if (i > 0 && distance(station.centreMm, stations[i - 1].centreMm) < 0.1)
      refuse(i, 'centreMm', 'coincides with the station before');
    if (i > 0 && dot(station.widthDirection, stations[i - 1].widthDirection) <= 0)
      refuse(
        i,
        'widthDirection',
        'turns by more than 90 degrees from the station before; the strap would twist',
      );
  });
}

/**
 * The solid of a strap (atlas mm, closed, outward-facing) and its muscle space.
 * @throws DefinitionProblem where a station cannot be built.
 */
export function buildStrap(stations: readonly StrapStation[], options: StrapOptions): MuscleShape {
  checkStations(stations, options.file);
  const endPower = options.endPower ?? 10;
  const centres = stations.map((s) => s.centreMm);
  const knots = chordKnots(centres);
  const profileOf = (read: (s: StrapStation) => number): ((at: number) => number) =>
    curve(knots, stations.map(read));
  const centre = pointCurve(knots, centres);
  const widthDirection = pointCurve(
    knots,
    stations.map((s) => unit(s.widthDirection, [1, 0, 0])),
  );
  const halfWidth = profileOf((s) => s.halfWidthMm);
  const halfThickness = profileOf((s) => s.halfThicknessMm);
  const sag = profileOf((s) => s.sagMm ?? 0);
  const skew = profileOf((s) => s.skew ?? 0);
  const exponent = profileOf((s) => s.exponent ?? 2);

  const flatFrame = (at: number): Frame => {
    const step = 0.005;
    const tangent = unit(subtract(centre(Math.min(1, at + step)), centre(Math.max(0, at - step))), [0, 1, 0]);
    const width = unit(perpendicularTo(widthDirection(at), tangent), [1, 0, 0]);
    return {
      centre: centre(at),
      width,
      outward: cross(tangent, width),
      halfWidth: Math.max(0.2, halfWidth(at)),
      halfThickness: Math.max(0.2, halfThickness(at)),
      sag: sag(at),
      skew: skew(at),
      exponent: clamp(exponent(at), 1.2, 6),
    };
  };
  // tangent x width may look inwards: the superficial side is chosen once, in the middle, and kept
  const flip = dot(flatFrame(0.5).outward, options.superficial) < 0 ? -1 : 1;
  const frameAt = (at: number): Frame => {
    const frame = flatFrame(at);
    return { ...frame, outward: scale(frame.outward, flip), sag: frame.sag * flip };
  };

  /** Point of the section: x and y are -1 to 1 across and through the full rectangle, `size` shrinks it (the ends). */
  const inSection = (frame: Frame, x: number, y: number, size: number): Vec3 => {
    const sideways = frame.halfWidth * x * size;
    const through = (frame.sag * (x * x - 1 / 3) + frame.halfThickness * (1 + frame.skew * x) * y) * size;
    return addScaled(addScaled(frame.centre, frame.width, sideways), frame.outward, through);
  };
  const halfHeight = (frame: Frame, x: number): number =>
    Math.max(0, 1 - Math.abs(x) ** frame.exponent) ** (1 / frame.exponent);

  const around = options.around ?? 20;
  const steps = crowdedSteps(options.along ?? 30, 0.75);
  const frames = steps.map(frameAt);
  const positions: number[] = [];
  const acrossMm: number[] = [];
  const coordinates: number[] = [];
  const outwards: number[] = [];
  let halfGirthSum = 0;
  const push = (p: Vec3, frame: Frame, at: number, x: number, y: number, girth01: number): void => {
    positions.push(...p);
    acrossMm.push(girth01);
    coordinates.push(at, x, y);
    outwards.push(...frame.outward);
  };

  push(frames[0].centre, frames[0], 0, 0, 0, 0.5);
  frames.forEach((frame, j) => {
    const size = Math.max(0.3, rounded(steps[j], endPower));
    const ring = Array.from({ length: around }, (_, i) => {
      const angle = (2 * Math.PI * i) / around;
      const power = 2 / frame.exponent;
      const x = Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** power;
      const y = Math.sign(Math.sin(angle)) * Math.abs(Math.sin(angle)) ** power;
      return { x, y, p: inSection(frame, x, y, size) };
    });
    // length round the superficial half, edge to edge; the deep half repeats it so that no seam is needed
    const girth = [0];
    for (let i = 1; i <= around / 2; i++) girth.push(girth[i - 1] + distance(ring[i - 1].p, ring[i].p));
    const halfGirth = girth[girth.length - 1];
    halfGirthSum += halfGirth;
    ring.forEach(({ x, y, p }, i) => {
      const twin = i <= around / 2 ? i : around - i;
      push(p, frame, steps[j], x, y, halfGirth > 0 ? girth[twin] / halfGirth : 0);
    });
  });
  const last = frames[frames.length - 1];
  push(last.centre, last, 1, 0, 0, 0.5);

  const indices: number[] = [];
  const vertex = (j: number, i: number): number => 1 + j * around + (i % around);
  const pole = positions.length / 3 - 1;
  const rings = frames.length;
  const triangle = (a: number, b: number, c: number): void =>
    void (flip > 0 ? indices.push(a, b, c) : indices.push(a, c, b));
  for (let i = 0; i < around; i++) {
    triangle(0, vertex(0, i + 1), vertex(0, i));
    triangle(pole, vertex(rings - 1, i), vertex(rings - 1, i + 1));
    for (let j = 0; j + 1 < rings; j++) {
      triangle(vertex(j, i), vertex(j, i + 1), vertex(j + 1, i + 1));
      triangle(vertex(j, i), vertex(j + 1, i + 1), vertex(j + 1, i));
    }
  }

  const lengthMm = centres.slice(1).reduce((sum, p, i) => sum + distance(p, centres[i]), 0);
  const meanHalfGirth = halfGirthSum / rings;
  const count = positions.length / 3;
  const fibreMm = new Float32Array(2 * count);
  const tendon01 = new Float32Array(count);
  for (let v = 0; v < count; v++) {
    const at = coordinates[3 * v];
    fibreMm.set([acrossMm[v] * meanHalfGirth, at * lengthMm], 2 * v);
    tendon01[v] = tendonWeight(at, options.tendon?.origin ?? 0, options.tendon?.insertion ?? 0);
  }

  const point = (at: number, across: number, depth: number): Vec3 => {
    const s = clamp(at, 0, 1);
    const frame = frameAt(s);
    const x = clamp(across, -1, 1);
    const y = halfHeight(frame, x) * (1 - 2 * clamp(depth, 0, 1));
    return inSection(frame, x, y, rounded(s, endPower));
  };
  const space: MuscleSpace = {
    point,
    outward: (at) => frameAt(clamp(at, 0, 1)).outward,
    thicknessMm: (at, across) => distance(point(at, across, 0), point(at, across, 1)),
    locate: (target) => locateIn(point, target),
  };
  return {
    solid: {
      positionsMm: Float64Array.from(positions),
      indices: Uint32Array.from(indices),
      fibreMm,
      tendon01,
    },
    space,
    muscleCoordinates: Float32Array.from(coordinates),
    outwardDirections: Float32Array.from(outwards),
  };
}
