import type { SerializedBVH } from 'three-mesh-bvh';
import type { Atlas } from '#domain/atlas.ts';
import type { MergedBuffers, ModelPart } from './buffers.ts';

/** To the worker, once: where the models lie, as an absolute address ending in a slash. */
export interface LoadRequest {
  readonly modelsUrl: string;
}

/** A tree over triangles for picking, and the part of each vertex it speaks of. */
export interface PickingData {
  /** Metres, 3 per vertex, over everything loaded so far. */
  readonly positions: Float32Array<ArrayBuffer>;
  readonly partOfVertex: Uint8Array<ArrayBuffer>;
  readonly bvh: SerializedBVH;
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
  | { readonly kind: 'problem'; readonly message: string };
