import type { StructureKey } from '#domain/ids.ts';
import type { StructureKind } from '#domain/layers.ts';

/** One part of the shaded model: its number stands on every one of its vertices. */
export interface ModelPart {
  readonly key: StructureKey;
  readonly kind: StructureKind;
}

/** Vertices of all instances that are drawn in one call, ready for the graphics card. */
export interface MergedBuffers {
  /** Metres, 3 per vertex. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Normalised bytes, 4 per vertex, the last one unused. */
  readonly normals: Int8Array<ArrayBuffer>;
  /** `_SURFACE` of the file; the fourth byte is the part number. */
  readonly surface: Uint8Array<ArrayBuffer>;
  /** Fibre coordinates, 2 per vertex, 65535 = 512 mm; solids only. */
  readonly fibre: Uint16Array<ArrayBuffer>;
  /** Masks lip, brow, lid line, scalp, 4 per vertex; skin only. */
  readonly masks: Uint8Array<ArrayBuffer>;
  readonly indices: Uint32Array<ArrayBuffer>;
}

/** Number of the skin in the part table; the solids follow from 1. */
export const SKIN_PART = 0;

/** A part number is one byte. */
export const MAX_PARTS = 256;

export const FIBRE_RANGE_MM = 512;
