import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Atlas, ModelFile } from '#domain/atlas.ts';
import type { DecoratedStructure } from '#generator/core/decorated.ts';
import { encodedGlb } from './glb.ts';
import { atlasJson } from './manifest.ts';

/** What the generator delivers, by file name; `files` says what stands in `atlas.json` about the GLBs. */
export interface DeliveredModels {
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly brotliBytes: ReadonlyMap<string, number>;
}

const ROLE_OF = { skin: 'skin', muscle: 'muscles', bone: 'bones' } as const;

/** File that holds the structures of a kind. */
export const fileOf = (kind: DecoratedStructure['kind']): string => `${ROLE_OF[kind]}.glb`;

/** Encodes every GLB and the manifest. Structures are written in the order given. */
export async function deliveredModels(
  structures: readonly DecoratedStructure[],
  atlas: Omit<Atlas, 'schema' | 'files'>,
): Promise<DeliveredModels> {
  const files = new Map<string, Uint8Array | string>();
  const listed: ModelFile[] = [];
  for (const kind of ['skin', 'muscle', 'bone'] as const) {
    const ofKind = structures.filter((structure) => structure.kind === kind);
    if (ofKind.length === 0) continue;
    const bytes = await encodedGlb(ofKind);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    listed.push({ path: fileOf(kind), role: ROLE_OF[kind], bytes: bytes.length, sha256 });
    files.set(fileOf(kind), bytes);
  }
  files.set('atlas.json', atlasJson({ schema: 'trigger-point-atlas/1', files: listed, ...atlas }));
  const brotliBytes = new Map([...files].map(([name, bytes]) => [name, brotliSize(bytes)]));
  return { files, brotliBytes };
}

/** Size as a host delivers it. */
export function brotliSize(bytes: Uint8Array | string): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
