import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Atlas, ModelFile } from '#domain/atlas.ts';
import { LAYERS } from '#domain/layers.ts';
import type { Layer } from '#domain/layers.ts';
import type { DecoratedStructure } from '#generator/core/decorated.ts';
import { encodedGlb } from './glb.ts';
import { atlasJson } from './manifest.ts';

/** What the generator delivers, by file name; `files` says what stands in `atlas.json` about the GLBs. */
export interface DeliveredModels {
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly brotliBytes: ReadonlyMap<string, number>;
}

/** File that holds the structures of a layer. */
export const fileOf = (layer: Layer): string => `${layer}.glb`;

/** Encodes every GLB and the manifest. Structures are written in the order given. */
export async function deliveredModels(
  structures: readonly DecoratedStructure[],
  atlas: Omit<Atlas, 'schema' | 'files'>,
): Promise<DeliveredModels> {
  const files = new Map<string, Uint8Array | string>();
  const listed: ModelFile[] = [];
  for (const layer of LAYERS) {
    const ofLayer = structures.filter((structure) => structure.layer === layer);
    if (ofLayer.length === 0) continue;
    const bytes = await encodedGlb(ofLayer);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    listed.push({ path: fileOf(layer), layer, detail: 'full', bytes: bytes.length, sha256 });
    files.set(fileOf(layer), bytes);
  }
  files.set('atlas.json', atlasJson({ schema: 'trigger-point-atlas/1', files: listed, ...atlas }));
  const brotliBytes = new Map([...files].map(([name, bytes]) => [name, brotliSize(bytes)]));
  return { files, brotliBytes };
}

/** Size as a host delivers it. */
export function brotliSize(bytes: Uint8Array | string): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
