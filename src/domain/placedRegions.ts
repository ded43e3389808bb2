/**
 * The regions of a map on the sides of the body they are felt on, from the dossier's lists.
 */
import type { Region, TriggerPoint } from './content.ts';
import { oppositeSide } from './ids.ts';
import type { InstanceSide, Side } from './ids.ts';
import type { PlacedRegion } from './referralPicture.ts';

export function placedRegions(
  referral: Pick<TriggerPoint['referral'], 'essential' | 'spillover' | 'laterality'>,
  side: Side,
  regionById: ReadonlyMap<string, Pick<Region, 'sideable'>>,
): PlacedRegion[] {
  const pairedSides: readonly InstanceSide[] =
    referral.laterality === 'bilateral'
      ? [side, oppositeSide(side)]
      : [referral.laterality === 'contralateral' ? oppositeSide(side) : side];
  return (['essential', 'spillover'] as const).flatMap((zone) =>
    referral[zone].flatMap((regionId) => {
      const sides = (regionById.get(regionId)?.sideable ?? true) ? pairedSides : (['median'] as const);
      return sides.map((regionSide) => ({ regionId, zone, side: regionSide }));
    }),
  );
}
