import type { InstanceSide, RegionId } from '#domain/ids.ts';
import type { Hover } from '#state/explorer.ts';

/** The words of the picture; the scene knows ids only. */
export interface Names {
  /** `Temple (left)` */
  readonly labelOf: (regionId: RegionId, side: InstanceSide) => string;
  /** `Upper trapezius (left)`; of a bone too. */
  readonly nameOf: (thing: Hover) => string;
}
