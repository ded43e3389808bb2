import type { Atlas } from '#domain/atlas.ts';
import type { StructureKey } from '#domain/ids.ts';
import type { TriangleTree } from '../picking/triangleTree.ts';
import type { MergedBuffers } from './buffers.ts';

/** To the worker. `modelsUrl` is an absolute address ending in a slash. */
export type LoadRequest =
  /** What the first picture needs: atlas and skin. */
  | { readonly kind: 'first'; readonly modelsUrl: string }
  /** One file of solids, its parts to be numbered from `firstPart` on. */
  | { readonly kind: 'file'; readonly modelsUrl: string; readonly path: string; readonly firstPart: number };

/** Buffers of a file with a tree over their triangles for picking. */
export interface LoadedFile {
  readonly buffers: MergedBuffers;
  readonly tree: TriangleTree;
}

/** From the worker; a request for a file is answered by `solids` or `failed`, one for the first picture by `first` or `failed`. */
export type LoadReport =
  | { readonly kind: 'received'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'problem'; readonly message: string }
  /** `skin` is null where its file failed, which a `problem` has said. */
  | { readonly kind: 'first'; readonly atlas: Atlas; readonly skin: LoadedFile | null }
  | {
      readonly kind: 'solids';
      readonly path: string;
      readonly loaded: LoadedFile;
      /** In the order of their numbers. */
      readonly keys: readonly StructureKey[];
    }
  | { readonly kind: 'failed'; readonly path: string; readonly message: string }
  /** Nothing can come at all. */
  | { readonly kind: 'broken'; readonly message: string };
