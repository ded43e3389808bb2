/**
 * Sheet: a slab of varying thickness about a curved middle surface. Rows run across the fibres, from the origin to the
 * insertion; each is a curve through a few places, with a thickness profile. For anything flatter than 3:1, from ribbons
 * (splenius) to fans (temporalis, trapezius). A narrow wall joins the two faces all round: a rim where they met in one line
 * would be a knife edge wherever the sheet is thin.
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
import { chordKnots, curve, pointCurve, profile } from './spline.ts';
import { addScaled, cross, distance, dot, length, scale, subtract } from './vector.ts';

export interface SheetRow {
  /** What the row is named by: the attachment, a level, what it crosses. */
  readonly name: string;
  /** Places on the middle surface, from the first edge to the last; at least 2. */
  readonly pathMm: readonly ReadonlyVec3[];
  /** Where along the row (0 to 1) the places stand, ascending from 0 to 1; default in proportion to their distances. */
  readonly stops?: readonly number[];
  /** Thickness at evenly spread places from edge to edge, mm; the rim itself is rounded off. */
  readonly thicknessMm: number | readonly number[];
}

export interface SheetOptions {
  /** Named in problems. */
  readonly file: string;
  /** Side that faces the skin in the middle of the sheet; fixes which face is `depth` 0. */
  readonly superficial: ReadonlyVec3;
  /** Steps from edge to edge; default 20. */
  readonly across?: number;
  /** Steps along the fibres; default 32. */
  readonly along?: number;
  /** How square the side edges are; default 5. */
  readonly edgePower?: number;
  /** How blunt the ends are; default 10. */
  readonly endPower?: number;
  /** Fraction of the length that is tendon at each end; a list: at evenly spread places from edge to edge. Default none. */
  readonly tendon?: {
    readonly origin: number | readonly number[];
    readonly insertion: number | readonly number[];
  };
}

/** Thickness of the wall at the side edges, as a share of that beside it; at the ends, where tendon thins out on bone. */
const EDGE_SHARE = 0.4;
const END_SHARE = 0.25;
const MIN_THICKNESS_MM = 0.3;
const rim = (s01: number, power: number, share: number): number => share + (1 - share) * rounded(s01, power);

/** @throws DefinitionProblem where a row cannot be built. */
function checkRows(rows: readonly SheetRow[], file: string): void {
  if (rows.length < 2) throw new DefinitionProblem(file, 'rows', `at least 2 needed, ${rows.length} given`);
  rows.forEach((row, i) => {
    const refuse = (field: string, reason: string): never => {
      throw new DefinitionProblem(file, `rows[${i}] (${row.name}).${field}`, reason);
    };
    if (row.pathMm.length < 2) refuse('path', `at least 2 places needed, ${row.pathMm.length} given`);
    row.pathMm.forEach((p, k) => {
      if (!p.every(Number.isFinite)) refuse(`path[${k}]`, 'must be three numbers');
      if (k > 0 && distance(p, row.pathMm[k - 1]) < 0.05)
        refuse(`path[${k}]`, 'coincides with the place before');
    });
    const thickness = typeof row.thicknessMm === 'number' ? [row.thicknessMm] : row.thicknessMm;
    if (thickness.length === 0) refuse('thicknessMm', 'is empty');
    thickness.forEach((mm, k) => {
      if (!(mm > 0)) refuse(`thicknessMm[${k}]`, `must be more than 0 mm, is ${mm}`);
    });
    const { stops } = row;
    if (!stops) return;
    if (stops.length !== row.pathMm.length)
      refuse('stops', `${row.pathMm.length} needed, ${stops.length} given`);
    if (stops[0] !== 0 || stops[stops.length - 1] !== 1) refuse('stops', 'must run from 0 to 1');
    if (stops.some((s, k) => k > 0 && s <= stops[k - 1])) refuse('stops', 'must ascend');
  });
}

/** How far an edge gives way where it nears a corner: a share of its length, and at most so many mm. */
const CORNER_SHARE = 0.015;
const CORNER_MM = 2.5;

/** Rounds the corners of the outline off. An outline that comes to a point would else end in a blade. */
function cornerRounder(widthMm: number, lengthMm: number): (u: number, v: number) => [u: number, v: number] {
  const most = (mm: number): number => 2 * Math.min(CORNER_SHARE, CORNER_MM / mm);
  const [giveAcross, giveAlong] = [most(widthMm), most(lengthMm)];
  return (u, v) => {
    const a = 2 * u - 1;
    const b = 2 * v - 1;
    const across = a * (1 - giveAcross * Math.abs(b) ** 24);
    const along = b * (1 - giveAlong * Math.abs(a) ** 24);
    return [0.5 + 0.5 * across, 0.5 + 0.5 * along];
  };
}

/** Knots of the rows: in proportion to their mean distance from each other, so that `along` means length. */
function alongKnots(rowPoint: (row: number, u: number) => Vec3, numRows: number): number[] {
  const samples = [0.1, 0.3, 0.5, 0.7, 0.9];
  const sums = [0];
  for (let k = 1; k < numRows; k++) {
    const mean =
      samples.reduce((sum, u) => sum + distance(rowPoint(k - 1, u), rowPoint(k, u)), 0) / samples.length;
    sums.push(sums[k - 1] + Math.max(1e-3, mean));
  }
  return sums.map((s) => s / sums[numRows - 1]);
}

/**
 * The solid of a sheet (atlas mm, closed, outward-facing) and its muscle space.
 * @throws DefinitionProblem where a row cannot be built.
 */
export function buildSheet(rows: readonly SheetRow[], options: SheetOptions): MuscleShape {
  checkRows(rows, options.file);
  const edgePower = options.edgePower ?? 5;
  const endPower = options.endPower ?? 10;
  const rowCurves = rows.map((row) => pointCurve(row.stops ?? chordKnots(row.pathMm), row.pathMm));
  const rowThickness = rows.map((row) => profile(row.thicknessMm));
  const knots = alongKnots((row, u) => rowCurves[row](u), rows.length);

  const widthMm = rows.reduce((sum, row) => sum + pathLength(row.pathMm), 0) / rows.length;
  const widestMm = Math.max(...rows.map((row) => pathLength(row.pathMm)));
  const longestMm = Math.max(...[0, 0.5, 1].map((u) => pathLength(rowCurves.map((row) => row(u)))));
  const insideCorners = cornerRounder(widestMm, longestMm);

  /** Middle surface at u (0 to 1 across), as a function of v (0 to 1 along). */
  const columnAt = (u: number): ((v: number) => Vec3) =>
    pointCurve(
      knots,
      rowCurves.map((row) => row(u)),
    );
  const thicknessAt = (u: number, v: number): number => {
    const mm = curve(
      knots,
      rowThickness.map((row) => row(u)),
    )(v);
    return Math.max(MIN_THICKNESS_MM, mm) * rim(u, edgePower, EDGE_SHARE) * rim(v, endPower, END_SHARE);
  };
  /** Unit normal of the middle surface; where columns run together it is taken further inside. */
  const rawNormal = (u: number, v: number): Vec3 => {
    for (let inward = 0; inward < 6; inward++) {
      const a = u + (0.5 - u) * 0.06 * inward;
      const b = v + (0.5 - v) * 0.06 * inward;
      const step = 0.012;
      const column = columnAt(a);
      const du = subtract(columnAt(Math.min(1, a + step))(b), columnAt(Math.max(0, a - step))(b));
      const dv = subtract(column(Math.min(1, b + step)), column(Math.max(0, b - step)));
      const normal = cross(du, dv);
      const size = length(normal);
      if (size > 1e-4 * Math.max(1e-6, length(du)) * length(dv) && size > 1e-9)
        return scale(normal, 1 / size);
    }
    return [...options.superficial];
  };
  const flip = dot(rawNormal(0.5, 0.5), options.superficial) < 0 ? -1 : 1;
  const outward = (u: number, v: number): Vec3 => scale(rawNormal(u, v), flip);

  const numAcross = options.across ?? 20;
  const numAlong = options.along ?? 32;
  const us = crowdedSteps(numAcross, 0.85);
  const vs = crowdedSteps(numAlong, 0.5);
  const tendonOrigin = profile(options.tendon?.origin ?? 0);
  const tendonInsertion = profile(options.tendon?.insertion ?? 0);

  const positions: number[] = [];
  const fibre: number[] = [];
  const tendon: number[] = [];
  const coordinates: number[] = [];
  const outwards: number[] = [];
  const columnLengths = us.map((u) => pathLength(Array.from({ length: 25 }, (_, j) => columnAt(u)(j / 24))));
  const lattice = us.map((gridU) =>
    vs.map((gridV) => {
      const [u, v] = insideCorners(gridU, gridV);
      return { middle: columnAt(u)(v), normal: outward(u, v), half: thicknessAt(u, v) / 2 };
    }),
  );
  const vertexOf = [1, -1].map((face) =>
    us.map((u, i) =>
      vs.map((v, j) => {
        const { middle, normal, half } = lattice[i][j];
        positions.push(...addScaled(middle, normal, face * half));
        fibre.push(u * widthMm, v * columnLengths[i]);
        tendon.push(tendonWeight(v, tendonOrigin(u), tendonInsertion(u)));
        coordinates.push(v, 2 * u - 1, face);
        outwards.push(...normal);
        return positions.length / 3 - 1;
      }),
    ),
  );

  const indices: number[] = [];
  const at = (v: number): ReadonlyVec3 => [positions[3 * v], positions[3 * v + 1], positions[3 * v + 2]];
  const quad = (a: number, b: number, c: number, d: number): void => {
    if (distance(at(a), at(c)) <= distance(at(b), at(d))) indices.push(a, b, c, a, c, d);
    else indices.push(a, b, d, b, c, d);
  };
  // du x dv points outwards where `flip` is 1: the superficial face then runs a, b, c, d and the deep one backwards
  const [front, back] = flip > 0 ? vertexOf : [vertexOf[1], vertexOf[0]];
  for (let i = 0; i < numAcross; i++)
    for (let j = 0; j < numAlong; j++) {
      quad(front[i][j], front[i + 1][j], front[i + 1][j + 1], front[i][j + 1]);
      quad(back[i][j], back[i][j + 1], back[i + 1][j + 1], back[i + 1][j]);
    }
  const wall = ([i, j]: [number, number], [k, l]: [number, number]): void =>
    quad(front[k][l], front[i][j], back[i][j], back[k][l]);
  for (let i = 0; i < numAcross; i++) {
    wall([i, 0], [i + 1, 0]);
    wall([i + 1, numAlong], [i, numAlong]);
  }
  for (let j = 0; j < numAlong; j++) {
    wall([numAcross, j], [numAcross, j + 1]);
    wall([0, j + 1], [0, j]);
  }

  const inSheet = (along: number, across: number): [number, number] =>
    insideCorners((clamp(across, -1, 1) + 1) / 2, clamp(along, 0, 1));
  const point = (along: number, across: number, depth: number): Vec3 => {
    const [u, v] = inSheet(along, across);
    return addScaled(columnAt(u)(v), outward(u, v), thicknessAt(u, v) * (0.5 - clamp(depth, 0, 1)));
  };
  const space: MuscleSpace = {
    point,
    outward: (along, across) => outward(...inSheet(along, across)),
    thicknessMm: (along, across) => thicknessAt(...inSheet(along, across)),
    locate: (target) => locateIn(point, target),
  };
  return {
    solid: {
      positionsMm: Float64Array.from(positions),
      indices: Uint32Array.from(indices),
      fibreMm: Float32Array.from(fibre),
      tendon01: Float32Array.from(tendon),
    },
    space,
    muscleCoordinates: Float32Array.from(coordinates),
    outwardDirections: Float32Array.from(outwards),
  };
}

function pathLength(path: readonly ReadonlyVec3[]): number {
  return path.slice(1).reduce((sum, p, i) => sum + distance(path[i], p), 0);
}
