import { MUSCLE_ORDER, muscleDefinition } from '#generator/build/muscles.ts';
import type { MuscleBelly } from '#generator/build/buildMuscle.ts';
import { joined } from '#generator/core/mirror.ts';
import type { Solid } from '#generator/core/solid.ts';
import type { LayeredStructure } from '#generator/decorate/decorate.ts';
import { definitionFile } from '#generator/definitions/muscles/index.ts';
import { TRIGGER_POINTS } from '#generator/definitions/triggerPoints.ts';
import type { PlacedPoint } from '#generator/resolve/placedPoints.ts';
import type { ResolvedBelly } from '#generator/resolve/resolve.ts';
import type { Workshop } from './workshop.ts';

/** One body of a muscle in its final place. */
export interface MuscleInPlace {
  readonly muscleId: string;
  readonly solid: Solid;
}

/** The bodies of muscles as defined. */
export async function builtBellies(ids: readonly string[], shop: Workshop): Promise<MuscleBelly[]> {
  const tasks = ids.map((id) => shop.run('muscle', { id, file: definitionFile(id) }));
  return (await Promise.all(tasks)).flat();
}

export const inPlace = (
  bellies: readonly MuscleBelly[],
  resolved: readonly ResolvedBelly[],
): MuscleInPlace[] =>
  bellies.map(({ muscleId, solid }, i) => ({
    muscleId,
    solid: { ...solid, positionsMm: resolved[i].positionsMm },
  }));

/** The muscles as whole structures: the bodies of their slips in one mesh. */
export function muscleStructures(all: readonly MuscleInPlace[]): LayeredStructure[] {
  return MUSCLE_ORDER.map((id): LayeredStructure => {
    const { layer, median, context = false, tissue = 'muscle' } = muscleDefinition(id);
    const bodies = all.filter(({ muscleId }) => muscleId === id).map(({ solid }) => solid);
    return {
      id,
      kind: tissue,
      context,
      sides: median ? 'median' : 'paired',
      genus: 0,
      pieces: bodies.length,
      layer,
      solid: bodies.length === 1 ? bodies[0] : joined(bodies),
    };
  });
}

interface PlacedAmong {
  readonly bellies: readonly MuscleBelly[];
  readonly resolved: readonly ResolvedBelly[];
  readonly skin: Solid;
}

/**
 * Places of the trigger points in the muscles as they have come to lie.
 *
 * @param wanted muscles whose points are placed
 * @param known places of the other points
 */
export async function triggerPoints(
  { bellies, resolved, skin }: PlacedAmong,
  wanted: ReadonlySet<string>,
  known: readonly PlacedPoint[],
  shop: Workshop,
): Promise<PlacedPoint[]> {
  const muscleIds = [...new Set(TRIGGER_POINTS.map(({ muscleId }) => muscleId))];
  const { positionsMm, indices } = skin;
  const places = await Promise.all(
    muscleIds
      .filter((id) => wanted.has(id))
      .map((id) => {
        muscleDefinition(id);
        const own = bellies.flatMap((belly, i) =>
          belly.muscleId === id ? [{ belly, place: resolved[i] }] : [],
        );
        return shop.run('points', {
          ...{ id, file: definitionFile(id), skin: { positionsMm, indices } },
          points: TRIGGER_POINTS.filter(({ muscleId }) => muscleId === id),
          bellies: own.map(({ belly }) => belly),
          placesMm: own.map(({ place }) => place.positionsMm),
        });
      }),
  );
  const byId = new Map([...known, ...places.flat()].map((place) => [place.id, place]));
  return TRIGGER_POINTS.flatMap(({ id }) => byId.get(id) ?? []);
}
