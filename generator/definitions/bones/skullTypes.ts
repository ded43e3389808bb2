/** The words in which the skull is written. Everything is on the body's left half (x >= 0), atlas millimetres. */
import type { Crease } from '#generator/kernels/creases.ts';
import type { Suture } from '#generator/kernels/bone/suture.ts';
import type { LandmarkId } from '#generator/definitions/landmarks.ts';

/** Atlas mm, or a direction. */
export type Point = readonly [x: number, y: number, z: number];

/** A named place on a large form. */
export interface SkullStation {
  readonly at: Point;
  /** Outward direction, any length. Absent: perpendicular to the plane through the nine nearest stations. */
  readonly normal?: Point;
}

/** Stations by name. */
export type StationTable = Readonly<Record<string, SkullStation>>;

/** Outline of the vault at one level, as distances from the vertical axis of the braincase. */
export interface VaultLevel {
  readonly levelMm: number;
  /** Azimuth in degrees (0 forwards, 90 to the left, 180 backwards): distance, mm. */
  readonly radiiMm: Readonly<Record<number, number>>;
}

/** Where a form passes, and its half width (level) and half height (up), mm. The place may be a landmark's name. */
export type StrapPoint =
  | readonly [x: number, y: number, z: number, halfWidth: number, halfHeight: number]
  | readonly [landmark: LandmarkId, halfWidth: number, halfHeight: number];

/** A form along a line: arch, process, plate. */
export interface StrapForm {
  readonly name: string;
  /** Fillet towards what it joins, or the rounding of the rim where it is cut out. */
  readonly filletMm: number;
  readonly path: readonly StrapPoint[];
  /** Widens the section along an axis: plates. */
  readonly stretch?: Point;
}

/** A thin part: rows from edge to edge, one under the other. */
export interface PlateForm {
  readonly name: string;
  /** Fillet towards what it joins. */
  readonly filletMm: number;
  readonly rows: readonly {
    readonly from: Point;
    readonly to: Point;
    /** Full thickness at even steps from edge to edge; the rims are round and lie half of it outside the edges. */
    readonly thicknessMm: readonly number[];
  }[];
}

/** An ellipsoid added or taken away. */
export interface EllipsoidForm {
  readonly name: string;
  readonly centre: Point;
  readonly radiiMm: Point;
  readonly filletMm: number;
  /** Turn about the vertical: positive swings the left end backwards. */
  readonly turnDeg?: number;
}

/** A place on a ridge, furrow or seam: near the surface, with a weight from 0 to 1. */
export type LinePoint =
  | readonly [x: number, y: number, z: number, weight: number]
  | readonly [landmark: LandmarkId, weight: number];

/** A ridge (height above 0) or furrow (below 0) along a line. */
export interface SurfaceLine extends Pick<Crease, 'name' | 'spreadMm'> {
  readonly heightMm: number;
  readonly path: readonly LinePoint[];
}

/** A seam whose course may name landmarks. */
export interface SutureLine extends Omit<Suture, 'path'> {
  readonly path: readonly LinePoint[];
}
