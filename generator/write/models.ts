import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Atlas, ModelFile } from '#domain/atlas.ts';
import { LAYERS } from '#domain/layers.ts';
import type { Layer } from '#domain/layers.ts';
import type { DecoratedStructure } from '#generator/core/decorated.ts';
import type { Detail } from './lowDetail.ts';
import { atlasJson } from './manifest.ts';

/** What the generator delivers, by file name; `files` says what stands in `atlas.json` about the GLBs. */
export interface DeliveredModels {
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly brotliBytes: ReadonlyMap<string, number>;
}

/** The structures of one file, and how finely it shows them. */
export interface ModelTask {
  readonly structures: readonly DecoratedStructure[];
  readonly detail: Detail;
}

/** The work that takes time; a caller may have it done elsewhere. */
export interface ModelWork {
  readonly encoded: (task: ModelTask) => Promise<Uint8Array>;
  /** Absent where nobody asks for the sizes. */
  readonly brotliSize?: (bytes: Uint8Array | string) => Promise<number>;
}

const DETAILS: readonly Detail[] = ['full', 'low'];

/** File that holds the structures of a layer. Those of low detail lie in a folder of their own, so that `*.glb` is the model once. */
export const fileOf = (layer: Layer, detail: Detail): string =>
  detail === 'full' ? `${layer}.glb` : `${detail}/${layer}.glb`;

/** Encodes every GLB and the manifest. Structures are written in the order given. */
export async function deliveredModels(
  structures: readonly DecoratedStructure[],
  atlas: Omit<Atlas, 'schema' | 'files'>,
  work: ModelWork = { encoded: encodedModel, brotliSize: (bytes) => Promise.resolve(brotliSize(bytes)) },
): Promise<DeliveredModels> {
  const wanted = DETAILS.flatMap((detail) => LAYERS.map((layer) => ({ layer, detail }))).flatMap((file) => {
    const ofLayer = structures.filter(({ layer }) => layer === file.layer);
    return ofLayer.length === 0 ? [] : [{ ...file, structures: ofLayer }];
  });
  const made = await Promise.all(
    wanted.map(async ({ layer, detail, structures: ofLayer }) => {
      const bytes = await work.encoded({ structures: ofLayer, detail });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = fileOf(layer, detail);
      return { bytes, listed: { path, layer, detail, bytes: bytes.length, sha256 } satisfies ModelFile };
    }),
  );
  const files = new Map<string, Uint8Array | string>(made.map(({ bytes, listed }) => [listed.path, bytes]));
  const listed = made.map((file) => file.listed);
  files.set('atlas.json', atlasJson({ schema: 'trigger-point-atlas/1', files: listed, ...atlas }));
  const { brotliSize: sizeOf } = work;
  const sizes = sizeOf ? [...files].map(async ([name, bytes]) => [name, await sizeOf(bytes)] as const) : [];
  return { files, brotliBytes: new Map(await Promise.all(sizes)) };
}

/** The bytes of one file. */
export async function encodedModel({ structures, detail }: ModelTask): Promise<Uint8Array> {
  // Loaded where it is used: the process that only hands the work out is ready sooner.
  const [{ encodedGlb }, { lowDetail }] = await Promise.all([import('./glb.ts'), import('./lowDetail.ts')]);
  return encodedGlb(detail === 'low' ? await Promise.all(structures.map(lowDetail)) : structures);
}

/** Size as a host delivers it. */
export function brotliSize(bytes: Uint8Array | string): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
