import type { StructureId } from '#domain/ids.ts';
import type { Layer } from '#domain/layers.ts';
import type { Quality } from '#generator/core/quality.ts';
import type { Solid } from '#generator/core/solid.ts';

/** What muscles lie on and give way to: a bone, a cartilage or disc, an eye. It can be built by itself. */
export interface HardPart {
  readonly id: StructureId;
  readonly kind: 'bone' | 'cartilage' | 'eye';
  readonly layer: Layer;
  readonly sides: 'paired' | 'median';
  /** Handles of all its pieces together; 0 for balls. Tested against the mesh. */
  readonly genus: number;
  /** Number of closed bodies that it consists of. Default 1. */
  readonly pieces?: number;
  /** Drawn so that the picture is whole; picked after the others. Default false. */
  readonly context?: boolean;
  /**
   * The left one of a pair, atlas mm.
   * @throws DefinitionProblem for a figure that cannot be, RangeError where no sound mesh is found.
   */
  readonly build: (quality: Quality) => Promise<Solid>;
}
