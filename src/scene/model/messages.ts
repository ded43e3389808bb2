import type { Atlas } from '#domain/atlas.ts';
import type { TriangleTree } from '../picking/triangleTree.ts';
import type { MergedBuffers, ModelPart } from './buffers.ts';

/** To the worker. */
export type LoadRequest =
  /** Once: where the models lie, as an absolute address ending in a slash. */
  | { readonly kind: 'load'; readonly modelsUrl: string }
  /** Once: the first picture stands, or cannot stand without the rest. */
  | { readonly kind: 'rest' };

/** A tree over triangles for picking, and the part of each vertex it speaks of. */
export interface PickingData {
  /** Over everything loaded so far, the skin's vertices first. */
  readonly tree: TriangleTree;
  readonly partOfVertex: Uint8Array<ArrayBuffer>;
}

/** From the worker, in this order: the first view, then the rest; progress and problems between. */
export type LoadReport =
  | { readonly kind: 'progress'; readonly done01: number }
  | { readonly kind: 'atlas'; readonly atlas: Atlas }
  | { readonly kind: 'skin'; readonly buffers: MergedBuffers; readonly picking: PickingData }
  | {
      readonly kind: 'solids';
      readonly buffers: MergedBuffers;
      readonly parts: readonly ModelPart[];
      readonly picking: PickingData;
    }
  /** `isFatal`: nothing more will come. */
  | { readonly kind: 'problem'; readonly message: string; readonly isFatal: boolean };
