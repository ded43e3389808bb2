/** From the words of the skull's definitions to fields; checks them on the way. */
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { Field, ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import type {
  EllipsoidForm,
  LinePoint,
  PlateForm,
  StationTable,
  StrapForm,
  StrapPoint,
  SurfaceLine,
  SutureLine,
  VaultLevel,
} from '#generator/definitions/bones/skullTypes.ts';
import { resolvePlace, type LandmarkId } from '#generator/definitions/landmarks.ts';
import { ellipticStrap } from '#generator/kernels/bone/ellipticStrap.ts';
import type { Suture } from '#generator/kernels/bone/suture.ts';
import type { ChainPoint } from '#generator/kernels/chains.ts';
import type { Crease } from '#generator/kernels/creases.ts';
import {
  distanceToBox,
  ellipsoid,
  smoothDifference,
  smoothUnion,
} from '#generator/kernels/distanceFields.ts';
import { hermiteField, type HermiteStation } from '#generator/kernels/hermiteField.ts';
import { plate } from '#generator/kernels/plate.ts';
import { normalFromNeighbours } from '#generator/kernels/stationNormals.ts';

/** Stations whose direction is estimated may be missed by more than those that carry their own. */
const ESTIMATED = { ridgeValue: 6e-4, ridgeNormal: 0.25 };
const GIVEN = { ridgeValue: 1e-4, ridgeNormal: 0.08 };

/**
 * A solid through stations; those without a direction take that of the plane through their neighbours.
 *
 * @param middle  a place inside, from which outwards is away, mm.
 * @throws DefinitionProblem for a station that cannot be, and for fewer than four.
 */
export function stationSolid(file: string, stations: StationTable, middle: ReadonlyVec3): Field {
  const list = Object.entries(stations).map(([name, { at, normal }]) => {
    checkPoint(file, `${name}.at`, at);
    if (at[0] < 0) throw new DefinitionProblem(file, `${name}.at`, 'must lie on the left half (x >= 0)');
    if (normal && !(Math.hypot(...normal) > 0)) {
      throw new DefinitionProblem(file, `${name}.normal`, 'has no direction');
    }
    return { at, normal };
  });
  if (list.length < 4) throw new DefinitionProblem(file, 'stations', 'at least four expected');
  const places = list.map(({ at }) => at);
  return hermiteField(
    list.map(({ at, normal }): HermiteStation =>
      normal
        ? { atMm: at, normal, ...GIVEN }
        : { atMm: at, normal: normalFromNeighbours(places, at, middle), ...ESTIMATED },
    ),
  );
}

/**
 * The levels of the vault as stations named `level/azimuth`.
 *
 * @param axis  the vertical from which radii are counted, mm.
 * @throws DefinitionProblem for a radius that is not above 0.
 */
export function levelStations(
  file: string,
  levels: readonly VaultLevel[],
  axis: { readonly x: number; readonly z: number },
): StationTable {
  const stations: Record<string, { at: Vec3 }> = {};
  for (const { levelMm, radiiMm } of levels) {
    for (const [azimuth, radius] of Object.entries(radiiMm)) {
      if (!(radius > 0)) {
        throw new DefinitionProblem(
          file,
          `level ${levelMm}, azimuth ${azimuth}`,
          `radius must be above 0, is ${radius}`,
        );
      }
      const turn = (Number(azimuth) * Math.PI) / 180;
      const onMidline = Number(azimuth) % 180 === 0;
      stations[`${levelMm}/${azimuth}`] = {
        at: [onMidline ? 0 : axis.x + radius * Math.sin(turn), levelMm, axis.z + radius * Math.cos(turn)],
      };
    }
  }
  return stations;
}

/** A form with its fillet, ready to be joined or cut. */
export interface Form {
  readonly field: Field;
  readonly filletMm: number;
}

/** @throws DefinitionProblem for an unknown landmark, a size that is not above 0, fewer than two points. */
export function strapForm(file: string, strap: StrapForm): Form {
  const path = strap.path.map((point, i) => {
    const field = `${strap.name}.path[${i}]`;
    const [x, y, z, width, height] = resolvedStrapPoint(point, file, field);
    if (!(width > 0 && height > 0)) {
      throw new DefinitionProblem(
        file,
        field,
        `half width and half height must be above 0, are ${width} and ${height}`,
      );
    }
    return [x, y, z, width, height];
  });
  if (path.length < 2)
    throw new DefinitionProblem(file, `${strap.name}.path`, 'at least two points expected');
  checkFillet(file, strap);
  const field = ellipticStrap({ path, ...(strap.stretch && { stretch: strap.stretch }) });
  return { field, filletMm: strap.filletMm };
}

/** @throws DefinitionProblem for an edge that is no place, a thickness that is not above 0, fewer than two rows. */
export function plateForm(file: string, form: PlateForm): Form {
  form.rows.forEach(({ from, to, thicknessMm }, i) => {
    const field = `${form.name}.rows[${i}]`;
    checkPoint(file, `${field}.from`, from);
    checkPoint(file, `${field}.to`, to);
    if (thicknessMm.length === 0 || thicknessMm.some((mm) => !(mm > 0))) {
      throw new DefinitionProblem(
        file,
        `${field}.thicknessMm`,
        `must be above 0, is ${thicknessMm.join(', ')}`,
      );
    }
  });
  if (form.rows.length < 2)
    throw new DefinitionProblem(file, `${form.name}.rows`, 'at least two rows expected');
  checkFillet(file, form);
  const rows = form.rows.map(({ from, to, thicknessMm }) => ({
    ...{ from, to, thickness: thicknessMm },
    hollow: [],
  }));
  const thin = plate(rows, { facing: [1, 0, 0] });
  const places = form.rows.flatMap(({ from, to }) => [from, to]);
  const reachMm = Math.max(...form.rows.flatMap(({ thicknessMm }) => thicknessMm)) / 2;
  const box = distanceToBox(
    [0, 1, 2].map((k) => Math.min(...places.map((at) => at[k])) - reachMm),
    [0, 1, 2].map((k) => Math.max(...places.map((at) => at[k])) + reachMm),
  );
  const field: Field = (x, y, z) => {
    const atLeast = box(x, y, z);
    return atLeast > form.filletMm + 1 ? atLeast : thin(x, y, z);
  };
  return { field, filletMm: form.filletMm };
}

/** @throws DefinitionProblem for a centre that is no place and a size that is not above 0. */
export function ellipsoidForm(file: string, form: EllipsoidForm): Form {
  checkPoint(file, `${form.name}.centre`, form.centre);
  if (form.radiiMm.some((radius) => !(radius > 0))) {
    throw new DefinitionProblem(
      file,
      `${form.name}.radiiMm`,
      `must be above 0, are ${form.radiiMm.join(', ')}`,
    );
  }
  checkFillet(file, form);
  const [cx, cy, cz] = form.centre;
  const longest = Math.max(...form.radiiMm);
  const body = ellipsoid([0, 0, 0], form.radiiMm);
  const turn = ((form.turnDeg ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const field: Field = (x, y, z) => {
    const px = x - cx;
    const py = y - cy;
    const pz = z - cz;
    const atLeast = Math.max(Math.abs(px), Math.abs(py), Math.abs(pz)) - longest;
    if (atLeast > form.filletMm) return atLeast;
    return body(px * cos - pz * sin, py, px * sin + pz * cos);
  };
  return { field, filletMm: form.filletMm };
}

/** Adds forms to a field, one after the other. */
export function withForms(base: Field, forms: readonly Form[]): Field {
  return (x, y, z) => {
    let f = base(x, y, z);
    for (const { field, filletMm } of forms) f = smoothUnion(f, field(x, y, z), filletMm);
    return f;
  };
}

/** Cuts forms out of a field, one after the other. */
export function withoutForms(base: Field, forms: readonly Form[]): Field {
  return (x, y, z) => {
    let f = base(x, y, z);
    for (const { field, filletMm } of forms) f = smoothDifference(f, field(x, y, z), filletMm);
    return f;
  };
}

/**
 * A ridge or furrow as a crease: a height is the negative of a depth.
 * @throws DefinitionProblem for an unknown landmark and a spread that is not above 0.
 */
export function lineCrease(file: string, line: SurfaceLine): Crease {
  return {
    name: line.name,
    depthMm: -line.heightMm,
    spreadMm: checkedSpread(file, line),
    near: line.path.map((point, i) => resolvedLinePoint(point, file, `${line.name}.path[${i}]`)),
  };
}

/**
 * A seam with its landmarks resolved to atlas mm.
 * @throws DefinitionProblem for an unknown landmark and a size that is not above 0.
 */
export function resolvedSuture(file: string, line: SutureLine): Suture {
  checkedSpread(file, line);
  if (!(line.toothLengthMm > 0)) {
    throw new DefinitionProblem(
      file,
      `${line.name}.toothLengthMm`,
      `must be above 0, is ${line.toothLengthMm}`,
    );
  }
  return {
    ...line,
    path: line.path.map((point, i) => resolvedLinePoint(point, file, `${line.name}.path[${i}]`)),
  };
}

function resolvedStrapPoint(point: StrapPoint, file: string, field: string): readonly number[] {
  if (point.length === 5) return point;
  const [landmark, width, height] = point;
  return [...placeOf(landmark, file, field), width, height];
}

function resolvedLinePoint(point: LinePoint, file: string, field: string): ChainPoint {
  if (point.length === 4) return point;
  const [landmark, weight] = point;
  return [...placeOf(landmark, file, field), weight];
}

function placeOf(landmark: LandmarkId, file: string, field: string): Vec3 {
  return resolvePlace({ landmark, offsetMm: [0, 0, 0] }, file, field);
}

function checkedSpread(file: string, line: { readonly name: string; readonly spreadMm: number }): number {
  if (!(line.spreadMm > 0)) {
    throw new DefinitionProblem(file, `${line.name}.spreadMm`, `must be above 0, is ${line.spreadMm}`);
  }
  return line.spreadMm;
}

function checkFillet(file: string, form: { readonly name: string; readonly filletMm: number }): void {
  if (!(form.filletMm > 0)) {
    throw new DefinitionProblem(file, `${form.name}.filletMm`, `must be above 0, is ${form.filletMm}`);
  }
}

function checkPoint(file: string, field: string, point: ReadonlyVec3): void {
  if (!point.every(Number.isFinite))
    throw new DefinitionProblem(file, field, `is not a place: ${point.join(', ')}`);
}
