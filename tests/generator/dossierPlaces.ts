/** The dossier's word on where a trigger point lies, put onto a muscle. */
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { LANDMARKS, type LandmarkId } from '#generator/definitions/landmarks.ts';
import type { TriggerPointDefinition } from '#generator/definitions/triggerPoints.ts';
import type { MuscleSpace } from '#generator/kernels/muscleSpace.ts';
import { add, distance, mix } from '#generator/kernels/vector.ts';

/** As `src/content/placements.json` has it. */
export interface DossierPlacement {
  readonly lineFrom: string;
  readonly lineTo: string;
  /** 0 at `lineFrom` to 1 at `lineTo`. */
  readonly fraction: number;
}

/** How near to an edge a point "on the edge" may be projected. */
const EDGE_FROM = 0.75;

/** @throws DefinitionProblem for a landmark without a position. */
function landmarkOf(id: string, pointId: string, field: string): ReadonlyVec3 {
  const position: ReadonlyVec3 | undefined = LANDMARKS[id as LandmarkId];
  if (position) return position;
  throw new DefinitionProblem('src/content/placements.json', `${pointId}.${field}`, `no landmark "${id}"`);
}

/** Atlas mm of the point on the dossier's line, moved by its offset where that is a displacement. */
function pointOnLine(point: TriggerPointDefinition, placement: DossierPlacement): Vec3 {
  const from = landmarkOf(placement.lineFrom, point.id, 'lineFrom');
  const to = landmarkOf(placement.lineTo, point.id, 'lineTo');
  return add(mix(from, to, placement.fraction), point.offsetMm ?? [0, 0, 0]);
}

/** Where the dossier's point comes to lie when it is projected onto the muscle, atlas mm. */
export function projectedPlace(
  point: TriggerPointDefinition,
  placement: DossierPlacement,
  space: MuscleSpace,
): Vec3 {
  const target = pointOnLine(point, placement);
  const nearest = space.locate(target);
  if (!point.toEdge) return space.point(nearest.along, nearest.across, nearest.depth);
  const edge = point.toEdge === 'first' ? -1 : 1;
  let best: Vec3 = space.point(0, edge, 0.5);
  for (let i = 0; i <= 60; i++)
    for (const across of [EDGE_FROM * edge, edge]) {
      const place = space.point(i / 60, across, 0.5);
      if (distance(place, target) < distance(best, target)) best = place;
    }
  return best;
}
