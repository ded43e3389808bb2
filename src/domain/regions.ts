/** Looking up regions of the generated atlas. */
import type { RegionPlace } from './atlas.ts';
import { mirrored } from './frames.ts';
import type { AtlasMm } from './frames.ts';
import type { InstanceSide, RegionId, Side } from './ids.ts';

/** The region that a vertex of the skin carries as its index; nothing for 0. */
export function regionWithIndex(regions: readonly RegionPlace[], index: number): RegionPlace | undefined {
  return index > 0 ? regions.find((region) => region.index === index) : undefined;
}

export function regionById(regions: readonly RegionPlace[], id: RegionId): RegionPlace | undefined {
  return regions.find((region) => region.id === id);
}

/** The side on which a region holds a place, from the sign of its x: the body's left is positive. */
export function sideWithin(region: Pick<RegionPlace, 'sideable'>, xMm: number): InstanceSide {
  if (!region.sideable) return 'median';
  return xMm >= 0 ? 'left' : 'right';
}

/** Where a label for the region stands on one side. */
export function anchorOn({ anchorMm }: Pick<RegionPlace, 'anchorMm'>, side: Side): AtlasMm {
  return side === 'left' ? anchorMm : mirrored(anchorMm);
}
