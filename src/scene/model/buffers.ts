import type { StructureKey } from '#domain/ids.ts';
import type { Layer, StructureKind } from '#domain/layers.ts';

/** One part of the shaded model: its number stands on every one of its vertices. */
export interface ModelPart {
  readonly key: StructureKey;
  readonly kind: StructureKind;
  readonly layer: Layer;
  /** Drawn so that the picture is whole; it gives way to the others under the pointer. */
  readonly isContext: boolean;
}

/** Vertices of all instances of a layer, placed and numbered, ready for the graphics card. */
export interface MergedBuffers {
  /** Metres, 3 per vertex. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Normalised bytes, 4 per vertex; the last is the high byte of the part number. */
  readonly normals: Int8Array<ArrayBuffer>;
  /** `_SURFACE` of the file, 4 per vertex; the last is the low byte of the part number. */
  readonly surface: Uint8Array<ArrayBuffer>;
  /** Fibre coordinates, 2 per vertex, 65535 = 512 mm; solids only. */
  readonly fibre: Uint16Array<ArrayBuffer>;
  /** Masks lip, brow, lid line, scalp, 4 per vertex; skin only. */
  readonly masks: Uint8Array<ArrayBuffer>;
  /** The number of the region bit by bit (`regionBits.ts`), 8 per vertex; skin only. */
  readonly regionBits: Uint8Array<ArrayBuffer>;
  /** Into these vertices. */
  readonly indices: Uint32Array<ArrayBuffer>;
}

/** Number of the skin in the part table; the solids follow from 1. */
export const SKIN_PART = 0;

/** Width of the part table; a part number is two bytes, of which the high one is a positive signed byte. */
export const MAX_PARTS = 512;

export const FIBRE_RANGE_MM = 512;

/** The part number of a vertex. */
export function partOfVertex(
  { normals, surface }: Pick<MergedBuffers, 'normals' | 'surface'>,
  vertex: number,
) {
  return surface[vertex * 4 + 3]! + 256 * normals[vertex * 4 + 3]!;
}
