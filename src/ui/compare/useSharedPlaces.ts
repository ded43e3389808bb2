import { useEffect } from 'react';
import { mapsShown, sharedRegions } from '#domain/compared.ts';
import { placedRegions } from '#domain/referral.ts';
import { setShared } from '#state/comparing.ts';
import { explorer } from '#state/explorer.ts';
import { getFacts, pointById } from '../content.ts';
import type { Facts } from '../content.ts';
import { useExplorer } from '../useExplorer.ts';
import { useLoaded } from '../useLoaded.ts';

/** Finds which regions the maps shown have in common; picture and list both read what it finds. */
export function useSharedPlaces(): void {
  const selection = useExplorer((state) => state.selection);
  const compared = useExplorer((state) => state.compared);
  const facts = useLoaded(getFacts, compared.length > 0);
  const known = facts.status === 'ready' ? facts.value : null;
  useEffect(() => {
    const { pointId, side } = selection;
    const points = mapsShown(pointId === null ? null : { pointId, side }, compared);
    const shared =
      known && compared.length > 0
        ? sharedRegions(
            points.map((point) => (point ? regionsOf(point.pointId, point.side, known) : [])),
            overlaysOf(known),
          )
        : [];
    if (shared.length > 0 || explorer.getState().shared.length > 0) setShared(shared);
  }, [selection, compared, known]);
}

function overlaysOf({ regions }: Facts): ReadonlySet<string> {
  return new Set([...regions.values()].flatMap(({ id, overlaps }) => (overlaps ? [id] : [])));
}

function regionsOf(pointId: string, side: 'left' | 'right', { muscles, regions }: Facts) {
  const muscle = muscles.get(pointById.get(pointId)?.muscle.id ?? '');
  const point = muscle?.triggerPoints.find(({ id }) => id === pointId);
  return point ? placedRegions(point, [...regions.values()], side) : [];
}
