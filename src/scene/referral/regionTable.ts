import type { Atlas } from '#domain/atlas.ts';
import type { SharedRegion, SidedRegion } from '#domain/compared.ts';
import type { ExplorerState } from '#state/explorer.ts';

/** A region's number is a byte of the skin's vertices. */
export const REGION_TABLE_WIDTH = 256;
/** Left, right. */
export const REGION_TABLE_ROWS = 2;

/** The place that is read, where nothing is chosen. */
export function placeRead({
  selection,
  reading,
}: Pick<ExplorerState, 'selection' | 'reading'>): SidedRegion | null {
  return selection.muscleId === null && reading?.kind === 'place' ? reading : null;
}

/**
 * Texels of the region table, one a region and side: r the place that is read, g a region that several maps share.
 * Regions that no skin carries have no number.
 */
export function writeRegions(
  table: Uint8Array,
  read: SidedRegion | null,
  shared: readonly SidedRegion[],
  regions: Atlas['regions'],
): void {
  table.fill(0);
  const mark = ({ regionId, side }: SidedRegion, channel: 0 | 1): void => {
    const index = regions.find(({ id }) => id === regionId)?.index ?? 0;
    if (index === 0) return;
    if (side !== 'right') table[index * 4 + channel] = 255;
    if (side !== 'left') table[(REGION_TABLE_WIDTH + index) * 4 + channel] = 255;
  };
  if (read) mark(read, 0);
  for (const region of shared) mark(region, 1);
}

/**
 * Whether maps share a region that lies over others and is no vertex's own: 1 where they do, on the left and on the right.
 */
export function sharedOverlays(shared: readonly SharedRegion[]): readonly [left01: number, right01: number] {
  const on = (other: 'left' | 'right'): number =>
    shared.some(({ isOverlay, side }) => isOverlay && side !== other) ? 1 : 0;
  return [on('right'), on('left')];
}
