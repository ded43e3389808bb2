/**
 * Hermite radial basis functions: a smooth closed surface through named stations, each with its outward normal.
 *
 * The field is a sum of r³ and of its derivatives about every station and its mirror image, plus an affine part; at each
 * station it is asked to be 0 with a gradient equal to the normal (I. Macêdo et al., "Hermite radial basis functions
 * implicits", 2011). Ridge terms on the diagonal let it miss a little: exact interpolation of measured normals gives dents.
 */
import type { Field, ReadonlyVec3 } from '#generator/core/solid.ts';
import { solveLinear } from './linearSolve.ts';

export interface HermiteStation {
  /** On the half side x >= 0, mm. Stations with x = 0 lie in the median plane. */
  readonly atMm: ReadonlyVec3;
  /** Outward, any length. */
  readonly normal: ReadonlyVec3;
  /** How far the value may stray: 0 interpolates, 6e-4 forgives measuring noise (in units of `scaleMm`). */
  readonly ridgeValue?: number;
  /** How far the gradient may stray: 0 interpolates, 0.25 smooths. */
  readonly ridgeNormal?: number;
}

const ON_MIDLINE = 1e-9;
/** Numbers stored per centre: x, y, z, weight of r³, weights of its three derivatives. */
const STRIDE = 7;

/**
 * @param scaleMm  unit in which the system is solved; ridge terms refer to it.
 * @throws RangeError where two stations coincide or fewer than four are given.
 */
export function hermiteField(stations: readonly HermiteStation[], scaleMm = 100): Field {
  if (stations.length < 4) throw new RangeError('hermiteField: at least four stations expected');
  const centres = solveCentres(stations, scaleMm);
  const { terms, affine } = centres;
  const [a0, ay, az] = affine;
  const inverseScale = 1 / scaleMm;
  return (xMm, yMm, zMm) => {
    const x = xMm * inverseScale;
    const y = yMm * inverseScale;
    const z = zMm * inverseScale;
    let f = a0 + ay * y + az * z;
    for (let i = 0; i < terms.length; i += STRIDE) {
      const dx = x - terms[i];
      const dy = y - terms[i + 1];
      const dz = z - terms[i + 2];
      const r2 = dx * dx + dy * dy + dz * dz;
      f +=
        Math.sqrt(r2) * (terms[i + 3] * r2 - 3 * (terms[i + 4] * dx + terms[i + 5] * dy + terms[i + 6] * dz));
    }
    return f * scaleMm;
  };
}

/**
 * Unknowns: per station the weights of r³ and of its derivatives along x (none on the midline, by symmetry), y, z; then the
 * affine part (constant, y, z). Rows: per station the value and the gradient; then the side conditions of the affine part.
 */
function solveCentres(stations: readonly HermiteStation[], scaleMm: number) {
  const points = stations.map(({ atMm }) => atMm.map((v) => v / scaleMm));
  const midline = points.map((p) => Math.abs(p[0]) < ON_MIDLINE);
  const first: number[] = [];
  let n = 0;
  for (const onMidline of midline) {
    first.push(n);
    n += onMidline ? 3 : 4;
  }
  const affineAt = n;
  n += 3;
  const matrix = new Float64Array(n * n);
  const right = new Float64Array(n);

  stations.forEach((station, i) => {
    const length = Math.hypot(...station.normal);
    if (!(length > 0)) throw new RangeError(`hermiteField: station ${i} has no normal`);
    const ridgeValue = station.ridgeValue ?? 0;
    const ridgeNormal = station.ridgeNormal ?? 0;
    let row = first[i];
    valueRow(row, i);
    matrix[row * n + row] += ridgeValue;
    for (const axis of midline[i] ? [1, 2] : [0, 1, 2]) {
      row++;
      gradientRow(row, i, axis);
      right[row] = station.normal[axis] / length;
      matrix[row * n + row] += ridgeNormal;
    }
  });
  sideConditions();
  const solution = solveLinear(matrix, right);

  const terms: number[] = [];
  points.forEach((p, i) => {
    const at = first[i];
    const skip = midline[i] ? 0 : 1;
    const bx = midline[i] ? 0 : solution[at + 1];
    const rest = [solution[at + 1 + skip], solution[at + 2 + skip]];
    terms.push(p[0], p[1], p[2], solution[at], bx, ...rest);
    if (!midline[i]) terms.push(-p[0], p[1], p[2], solution[at], -bx, ...rest);
  });
  return { terms: Float64Array.from(terms), affine: [...solution.slice(affineAt)] };

  /** Value at station i of every basis function; a basis function of a paired station includes its mirror image. */
  function valueRow(row: number, i: number): void {
    forEachBasis(i, (column, axis, sign, d, r) => {
      matrix[row * n + column] += axis < 0 ? r * r * r : -3 * r * d[axis] * (axis === 0 ? sign : 1);
    });
    matrix[row * n + affineAt] = 1;
    matrix[row * n + affineAt + 1] = points[i][1];
    matrix[row * n + affineAt + 2] = points[i][2];
  }

  function gradientRow(row: number, i: number, along: number): void {
    forEachBasis(i, (column, axis, sign, d, r) => {
      if (axis < 0) matrix[row * n + column] += 3 * r * d[along];
      else if (r > 1e-12) {
        const second = -3 * ((along === axis ? r : 0) + (d[along] * d[axis]) / r);
        matrix[row * n + column] += second * (axis === 0 ? sign : 1);
      }
    });
    if (along > 0) matrix[row * n + affineAt + along] = 1;
  }

  function forEachBasis(
    i: number,
    visit: (column: number, axis: number, sign: number, d: number[], r: number) => void,
  ): void {
    const p = points[i];
    for (let j = 0; j < points.length; j++) {
      const axes = midline[j] ? [-1, 1, 2] : [-1, 0, 1, 2];
      for (const sign of midline[j] ? [1] : [1, -1]) {
        const d = [p[0] - sign * points[j][0], p[1] - points[j][1], p[2] - points[j][2]];
        const r = Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
        axes.forEach((axis, k) => visit(first[j] + k, axis, sign, d, r));
      }
    }
  }

  /** The radial part must leave constants and slopes in y and z to the affine part. */
  function sideConditions(): void {
    for (let j = 0; j < points.length; j++) {
      const times = midline[j] ? 1 : 2;
      const y = first[j] + (midline[j] ? 1 : 2);
      matrix[affineAt * n + first[j]] = times;
      for (const axis of [1, 2]) {
        matrix[(affineAt + axis) * n + first[j]] = times * points[j][axis];
        matrix[(affineAt + axis) * n + y + axis - 1] = times;
      }
    }
  }
}
