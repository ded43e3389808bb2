import { structureKey } from '#domain/ids.ts';
import type { Side } from '#domain/ids.ts';
import type { SearchHit } from '#domain/search.ts';
import type { SearchDocument } from '#domain/searchDocuments.ts';
import { chooseMuscle, choosePoint, read } from '#state/explorer.ts';
import type { Hover } from '#state/explorer.ts';
import { instanceKey, isSideable } from '../content.ts';

/** What of the model a hit stands for; null for a place, a passage and a page, which are no part of it. */
export function thingOfHit(hit: SearchHit, found: SearchDocument | undefined, side: Side): Hover | null {
  if (hit.pointId !== null) return { kind: 'point', pointId: hit.pointId, side };
  if (hit.kind === 'muscle') return { kind: 'structure', key: structureKey(hit.muscleId, side) };
  return hit.kind === 'structure' && found
    ? { kind: 'structure', key: instanceKey(found.target, side) }
    : null;
}

/** Leads to what was found: its words, its place, its passage or its page. */
export function openHit(hit: SearchHit, found: SearchDocument | undefined, side: Side): void {
  if (hit.pointId !== null) return choosePoint(hit.pointId, hit.muscleId, side);
  if (hit.kind === 'muscle') return chooseMuscle(hit.muscleId, side);
  if (!found) return;
  const { target, pageId } = found;
  if (hit.kind === 'place')
    read({ kind: 'place', regionId: target, side: isSideable(target) ? side : 'median' });
  else if (hit.kind === 'passage') read({ kind: 'page', pageId, passageId: target });
  else if (hit.kind === 'page') read({ kind: 'page', pageId, passageId: null });
  else chooseMuscle(target, side);
}
