import type { AtlasStructure } from '#domain/atlas.ts';
import type { StructureId } from '#domain/ids.ts';
import { parseStructureKey } from '#domain/ids.ts';
import { STRUCTURE_KINDS } from '#domain/layers.ts';
import type { StructureKind } from '#domain/layers.ts';
import type { ModelPart } from '../model/buffers.ts';
import { MAX_PARTS, SKIN_PART } from '../model/buffers.ts';
import type { PartLook } from './drawPlan.ts';
import { tonesOf } from './tones.ts';

export const PART_TABLE_ROWS = 2;

/** Bytes of the part table: a texel a part, row 0 its look, row 1 what never changes. */
export function createPartTable(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(MAX_PARTS * PART_TABLE_ROWS * 4);
}

/** Row 0: opacity, highlight, dim; the skin has number 0 and its own materials. */
export function writeLooks(table: Uint8Array, looks: readonly PartLook[]): void {
  for (const [i, { opacity01, highlight01, dim01 }] of looks.entries()) {
    const at = (SKIN_PART + 1 + i) * 4;
    table[at] = Math.round(opacity01 * 255);
    table[at + 1] = Math.round(highlight01 * 255);
    table[at + 2] = Math.round(dim01 * 255);
  }
}

/** Row 1: kind and tone, the same on both sides. */
export function writeTissues(
  table: Uint8Array,
  parts: readonly ModelPart[],
  structures: ReadonlyMap<StructureId, AtlasStructure>,
): void {
  const tones = tonesOf([...structures.values()]);
  for (const [i, { key, kind }] of parts.entries()) {
    const at = (MAX_PARTS + SKIN_PART + 1 + i) * 4;
    table[at] = kindNumber(kind);
    table[at + 1] = Math.round((tones.get(parseStructureKey(key).id) ?? 0.5) * 255);
  }
}

/** As the shader of the solids counts them. */
export function kindNumber(kind: StructureKind): number {
  return STRUCTURE_KINDS.indexOf(kind);
}
