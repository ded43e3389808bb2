import type { Atlas } from '#domain/atlas.ts';
import { mapsShown } from '#domain/compared.ts';
import type { ComparedPoint } from '#domain/compared.ts';
import { placedMap } from '#domain/referral.ts';
import type { PlacedMap } from '#domain/referralPicture.ts';
import type { ExplorerState } from '#state/explorer.ts';

type MapState = Pick<ExplorerState, 'selection' | 'reading' | 'hover' | 'compared'>;

const NO_MAP: PlacedMap = { strokes: [], glyphs: [] };

/** The point whose map comes first: the chosen one, else one rested on while a place is read. */
export function leadingPoint({ selection, reading, hover }: MapState): ComparedPoint | null {
  const { pointId, side } = selection;
  if (pointId !== null) return { pointId, side };
  const isAsked = selection.muscleId === null && reading?.kind === 'place' && hover?.kind === 'point';
  return isAsked ? { pointId: hover.pointId, side: hover.side } : null;
}

/** By the number of their hue; null where a hue is free. */
export function shownPoints(state: MapState): readonly (ComparedPoint | null)[] {
  return mapsShown(leadingPoint(state), state.compared);
}

/** What is drawn of them, in the same places. */
export function shownMaps(points: readonly (ComparedPoint | null)[], atlas: Atlas): readonly PlacedMap[] {
  return points.map((point) => (point ? placedMap(point.pointId, atlas, point.side) : NO_MAP));
}
