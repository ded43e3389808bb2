import type { Atlas } from '#domain/atlas.ts';
import type { InstanceSide, RegionId } from '#domain/ids.ts';
import type { Hit } from './picker.ts';

/** The region of the skin where a ray met it. */
export function regionAt(
  atlas: Atlas | null,
  { regionIndex, atMm }: Pick<Hit, 'regionIndex' | 'atMm'>,
): { readonly regionId: RegionId; readonly side: InstanceSide } | null {
  if (regionIndex === 0) return null;
  const region = atlas?.regions.find(({ index, kind }) => index === regionIndex && kind === 'surface');
  if (!region) return null;
  const side = !region.sideable ? 'median' : atMm[0] >= 0 ? 'left' : 'right';
  return { regionId: region.id, side };
}
