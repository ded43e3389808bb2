import type { StructureId } from '#domain/ids.ts';
import { parseStructureKey } from '#domain/ids.ts';
import type { ModelPart } from '../model/buffers.ts';
import { MAX_PARTS, SKIN_PART } from '../model/buffers.ts';
import type { PartLook } from './drawPlan.ts';

export const PART_TABLE_ROWS = 2;

/** Bytes of the part table: a texel a part, row 0 its look, row 1 what never changes. */
export function createPartTable(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(MAX_PARTS * PART_TABLE_ROWS * 4);
}

/** Row 0: kind, opacity, highlight, dim; the skin has number 0 and its own materials. */
export function writeLooks(table: Uint8Array, parts: readonly ModelPart[], looks: readonly PartLook[]): void {
  for (const [i, { kind }] of parts.entries()) {
    const look = looks[i]!;
    const at = (SKIN_PART + 1 + i) * 4;
    table[at] = kind === 'bone' ? 255 : 0;
    table[at + 1] = Math.round(look.opacity01 * 255);
    table[at + 2] = Math.round(look.highlight01 * 255);
    table[at + 3] = Math.round(look.dim01 * 255);
  }
}

/** Row 1: a slight difference of tone from muscle to muscle, the same on both sides. */
export function writeTones(table: Uint8Array, parts: readonly ModelPart[]): void {
  for (const [i, { key }] of parts.entries()) {
    table[(MAX_PARTS + SKIN_PART + 1 + i) * 4] = toneOf(parseStructureKey(key).id);
  }
}

/** 0 to 255 from the letters of an id. */
function toneOf(id: StructureId): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return (hash >>> 8) & 255;
}
