import type { StructureId } from '#domain/ids.ts';
import type { StructureKind } from '#domain/layers.ts';

/**
 * A closed triangle mesh in atlas space, millimetres, outward-facing (counter-clockwise seen from outside).
 * Paired structures are built for the body's left side; the right is their mirror image.
 */
export interface Solid {
  /** 3 per vertex. */
  readonly positionsMm: Float64Array;
  /** 3 per triangle. */
  readonly indices: Uint32Array;
  /** 3 per vertex, unit length, outward. Absent: decorate computes them from the faces. */
  readonly normals?: Float32Array;
  /** Fibre coordinates, 2 per vertex: mm across the fibres, mm along them from the origin. Muscles only. */
  readonly fibreMm?: Float32Array;
  /** 1 per vertex: 0 flesh, 1 tendon. Muscles only. */
  readonly tendon01?: Float32Array;
  /** 4 per vertex, 0 to 1: skin masks lip, brow, lid line, scalp. For bones: x = tooth, y = crease (suture). */
  readonly masks01?: Float32Array;
}

/** What a definition builds, before it is decorated and written. */
export interface BuiltStructure {
  readonly id: StructureId;
  readonly kind: StructureKind;
  readonly sides: 'paired' | 'median';
  readonly solid: Solid;
  /** Declared number of handles; 0 for a ball. Tested against the mesh. */
  readonly genus: number;
  /** Drawn so that the picture is whole; picked after the others. Default false. */
  readonly context?: boolean;
  /** Number of closed bodies that it consists of. Default 1. */
  readonly pieces?: number;
}

/** A point in atlas mm or a direction: +X the body's left, +Y up, +Z forwards. */
export type Vec3 = [number, number, number];
export type ReadonlyVec3 = readonly [number, number, number];

/** Signed distance-like field, mm, negative inside. */
export type Field = (x: number, y: number, z: number) => number;
