import type { Layer } from '#domain/layers.ts';
import type { BuiltStructure, Solid } from './solid.ts';

/** A solid whose normals are settled. */
export type ShadedSolid = Solid & { readonly normals: Float32Array };

/** A structure with everything its vertices carry into the model; what `write` takes. */
export interface DecoratedStructure extends BuiltStructure {
  readonly layer: Layer;
  readonly solid: ShadedSolid;
  /** Ambient occlusion, 1 per vertex: 1 = open to the air, 0 = closed in. */
  readonly open01: Float32Array;
  /** Index of the skin region, 1 per vertex, 0 = none. Skin only. */
  readonly regionIndex?: Uint8Array;
}
