import type { TriggerPointPlace } from '#domain/atlas.ts';
import type { MuscleBelly } from '#generator/build/buildMuscle.ts';
import { knownSkinCover } from '#generator/core/knownSolids.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import { depthInsideMm, probeOf } from '#generator/core/probe.ts';
import type { Probe } from '#generator/core/probe.ts';
import type { SkinCover } from '#generator/core/skinCover.ts';
import type { Solid, Vec3 } from '#generator/core/solid.ts';
import type { TriggerPointDefinition } from '#generator/definitions/triggerPoints.ts';
import type { MuscleSpace } from '#generator/kernels/muscleSpace.ts';
import { movedSpace } from './movedSpace.ts';

const FILE = 'generator/definitions/triggerPoints.ts';

/** A point lies at least so deep within its muscle, mm: what the mesh flattens of a curved face must not lay it bare. */
const LEAST_DEPTH_MM = 0.2;

/** A place with its depth, which the report tells and the page does not get. */
export interface PlacedPoint extends TriggerPointPlace {
  /** Distance of the point from the skin, mm. */
  readonly depthMm: number;
}

/** A body of a muscle in its final place. */
interface PlacedBelly {
  readonly muscleId: string;
  /** Name of the slip; '' where the muscle is one body. */
  readonly slip: string;
  readonly solid: Solid;
  readonly space: MuscleSpace;
}

/**
 * Places of the trigger points of the left side: inside the belly, on the muscle's face above, and on the skin above.
 * @throws DefinitionProblem for a point whose muscle or slip there is not, or that lies outside it
 */
function placedPoints(
  points: readonly TriggerPointDefinition[],
  bellies: readonly PlacedBelly[],
  skin: SkinCover,
): PlacedPoint[] {
  return points.map(({ id, muscleId, slip = '', along, across, depth }) => {
    const muscle = bellies.find((belly) => belly.muscleId === muscleId && belly.slip === slip);
    if (!muscle)
      throw new DefinitionProblem(
        FILE,
        id,
        `there is no muscle "${muscleId}"${slip && ` with a slip "${slip}"`}`,
      );
    const probe = probeOf(muscle.solid);
    const insideMm = inBelly(muscle.space, probe, [along, across, depth], id);
    const surfaceMm = above(insideMm, muscle.space.outward(along, across), probe);
    const onSkin = skin.probe.nearest(surfaceMm);
    return {
      id,
      muscleId,
      insideMm,
      surfaceMm,
      skinMm: onSkin.atMm,
      skinNormal: onSkin.faceNormal,
      depthMm: skin.probe.nearest(insideMm).distanceMm,
    };
  });
}

/** The place of a point; where it lies too near a face, nearer to the middle between both. */
function inBelly(space: MuscleSpace, probe: Probe, [along, across, depth]: Vec3, id: string): Vec3 {
  for (const towardsMiddle of [0, 0.25, 0.5, 0.75, 1]) {
    const at = space.point(along, across, depth + (0.5 - depth) * towardsMiddle);
    if (depthInsideMm(probe, at) >= LEAST_DEPTH_MM) return at;
  }
  const outsideMm = -depthInsideMm(probe, space.point(along, across, depth));
  throw new DefinitionProblem(FILE, id, `lies ${outsideMm.toFixed(1)} mm outside its muscle`);
}

/** The place of the muscle's superficial face above a point within. */
function above(at: Vec3, outward: Vec3, probe: Probe): Vec3 {
  const upMm = probe.exitMm(at, outward);
  return [at[0] + upMm * outward[0], at[1] + upMm * outward[1], at[2] + upMm * outward[2]];
}

/**
 * The points of one muscle, from its bodies as they are defined and the places that they have come to.
 *
 * @param placesMm of the vertices of each body, mm
 * @param spaceOf muscle space of a body as defined, by its slip
 * @throws DefinitionProblem for a point whose slip there is not, or that lies outside it
 */
export function pointsInPlace(
  points: readonly TriggerPointDefinition[],
  bellies: readonly MuscleBelly[],
  placesMm: readonly Float64Array[],
  spaceOf: (slip: string) => MuscleSpace,
  skin: Solid,
): PlacedPoint[] {
  const placed = bellies.map((belly, i): PlacedBelly => ({
    muscleId: belly.muscleId,
    slip: belly.slip,
    solid: { ...belly.solid, positionsMm: placesMm[i] },
    space: movedSpace(spaceOf(belly.slip), belly, placesMm[i]),
  }));
  return placedPoints(points, placed, knownSkinCover(skin));
}
