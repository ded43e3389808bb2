/**
 * From a place on the body to the trigger points whose published maps reach it. Typical zones come before spillover, then
 * the order of the atlas: never an order by likelihood.
 */
import type { Muscle } from './content.ts';
import { groupedByHeading } from './muscleGroups.ts';

export interface ReachingPoint {
  readonly muscleId: string;
  readonly pointId: string;
  readonly label: string;
  readonly mapConfidence: 'high' | 'moderate' | 'low';
}

export interface ReachingGroup {
  readonly heading: string;
  readonly points: readonly ReachingPoint[];
}

export interface PlaceResults {
  /** Points with the place in their solid zone. */
  readonly essential: readonly ReachingGroup[];
  /** Points with the place in their stippled zone. */
  readonly spillover: readonly ReachingGroup[];
  readonly numPoints: number;
}

type MappedMuscle = Pick<Muscle, 'id' | 'group' | 'triggerPoints'>;

/** @param muscles in the order of the atlas */
export function pointsReaching(regionId: string, muscles: readonly MappedMuscle[]): PlaceResults {
  const ofZone = (zone: 'essential' | 'spillover'): ReachingGroup[] =>
    groupedByHeading(muscles).flatMap(({ heading, muscles: members }) => {
      const points = members.flatMap((muscle) =>
        muscle.triggerPoints
          .filter(({ referral }) => referral[zone].includes(regionId))
          .map(({ id, label, mapConfidence }) => ({
            muscleId: muscle.id,
            pointId: id,
            label,
            mapConfidence,
          })),
      );
      return points.length > 0 ? [{ heading, points }] : [];
    });
  const [essential, spillover] = [ofZone('essential'), ofZone('spillover')];
  const numPoints = [...essential, ...spillover].reduce((sum, { points }) => sum + points.length, 0);
  return { essential, spillover, numPoints };
}
