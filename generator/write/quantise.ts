import { boundsMm } from '#generator/core/meshMeasure.ts';
import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import { clamp01 } from '#generator/kernels/scalar.ts';

/**
 * The cube that a whole file is quantised in. All nodes of the file share it, so that the page can pour every mesh
 * into one buffer. It is centred on the median plane: the mirror image of a vertex is then exact, sign for sign.
 */
export interface QuantisationVolume {
  /** Centre, mm; x is 0. */
  readonly centreMm: ReadonlyVec3;
  /** Length of one step of the integer grid, mm. */
  readonly stepMm: number;
}

/** Positions are integers from -32767 to 32767: coarser steps would fold the slivers at the thin rims of muscles. */
const POSITION_BITS = 16;
const POSITION_LIMIT = 2 ** (POSITION_BITS - 1) - 1;

/** Fibre coordinates: 65536 steps stand for this length (`TEXCOORD_0` of 1.0). */
export const FIBRE_RANGE_MM = 512;
/** Fibre coordinates are kept to 1/8 mm: finer than the fibres that the page draws from them. */
const FIBRE_STEPS_PER_MM = 8;
const FIBRE_UNIT = 65536 / (FIBRE_RANGE_MM * FIBRE_STEPS_PER_MM);

/** The least such cube around all `positions` (3 per vertex, mm), its step rounded up to a whole micrometre. */
export function quantisationVolume(positions: readonly Float64Array[]): QuantisationVolume {
  const boxes = positions.map((positionsMm) => boundsMm({ positionsMm }));
  const least = [0, 1, 2].map((axis) => Math.min(...boxes.map(([low]) => low[axis])));
  const greatest = [0, 1, 2].map((axis) => Math.max(...boxes.map(([, high]) => high[axis])));
  const centreMm = [
    0,
    Math.round((least[1] + greatest[1]) / 2),
    Math.round((least[2] + greatest[2]) / 2),
  ] as const;
  let halfMm = 0;
  for (let axis = 0; axis < 3; axis++) {
    halfMm = Math.max(halfMm, greatest[axis] - centreMm[axis], centreMm[axis] - least[axis]);
  }
  return { centreMm, stepMm: Math.ceil((halfMm / POSITION_LIMIT) * 1000) / 1000 };
}

/** Grid positions of vertices, 3 per vertex. */
export function quantisedPositions(positionsMm: Float64Array, volume: QuantisationVolume): Int16Array {
  return Int16Array.from(positionsMm, (mm, i) => Math.round((mm - volume.centreMm[i % 3]) / volume.stepMm));
}

/** Unit vectors as signed bytes. */
export function quantisedNormals(normals: Float32Array): Int8Array {
  return Int8Array.from(normals, (n) => Math.round(Math.max(-1, Math.min(1, n)) * 127));
}

/** Values from 0 to 1 as bytes; outside values are clamped. */
export function quantised01(values: Float32Array): Uint8Array {
  return Uint8Array.from(values, (x) => Math.round(clamp01(x) * 255));
}

/**
 * Fibre coordinates as unsigned 16 bit numbers, counted from the least one of the mesh.
 * @throws RangeError where a muscle is longer than the range
 */
export function quantisedFibreMm(fibreMm: Float32Array): Uint16Array {
  const least = [Infinity, Infinity];
  for (let i = 0; i < fibreMm.length; i++) least[i % 2] = Math.min(least[i % 2], fibreMm[i]);
  return Uint16Array.from(fibreMm, (mm, i) => {
    const fromZero = mm - Math.min(0, least[i % 2]);
    if (!(fromZero < FIBRE_RANGE_MM))
      throw new RangeError(`fibre coordinate ${mm} mm: less than ${FIBRE_RANGE_MM} expected`);
    return Math.min(65535, Math.round(fromZero * FIBRE_STEPS_PER_MM) * FIBRE_UNIT);
  });
}
