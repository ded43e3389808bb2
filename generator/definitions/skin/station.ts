import type { ReadonlyVec3 } from '#generator/core/solid.ts';

/**
 * Where a figure comes from. `measured`: a single reading off the Z-Anatomy skin, or off its muscle or bone plus the soft
 * tissue over it, rounded to 0.5 mm. `authored`: set by eye against proportions, or to correct a reading.
 */
export type Provenance = 'measured' | 'authored';

/** A named point of the large form of the skin; half side x >= 0. */
export interface SkinStation {
  readonly name: string;
  readonly atMm: ReadonlyVec3;
  /** Outward, any length. Absent: taken from the neighbouring stations, which is smoother than any reading. */
  readonly normal?: ReadonlyVec3;
  readonly from: Provenance;
}

/** A point of a level section: azimuth in degrees (0 front, 90 left, 180 back), x and z in mm. */
export type SectionPoint = readonly [azimuthDeg: number, x: number, z: number, from?: Provenance];

/** A level section: its points are named `<part>/<level>/<azimuth>` and take their normals from their neighbours. */
export function section(part: string, levelMm: number, points: readonly SectionPoint[]): SkinStation[] {
  return points.map(([azimuthDeg, x, z, from = 'measured']) => ({
    name: `${part}/${levelMm}/${String(azimuthDeg).padStart(3, '0')}`,
    atMm: [x, levelMm, z],
    from,
  }));
}
