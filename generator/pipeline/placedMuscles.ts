import type { MuscleBelly } from '#generator/build/buildMuscle.ts';
import { gapMm } from '#generator/core/boxes.ts';
import type { BuiltStructure, Solid } from '#generator/core/solid.ts';
import { partsOfOneMuscle } from '#generator/definitions/muscles/parts.ts';
import { structureOfBone } from '#generator/resolve/boneNames.ts';
import type { ResolvedBelly } from '#generator/resolve/resolve.ts';
import type { Workshop } from './workshop.ts';

/** No body moves farther than about this on its way to its place, mm: 8 onto bone, 4.5 outwards and 4 sideways. */
const TRAVEL_MM = 20;
/** What starts farther apart than this does not meet, however far the skin presses either, mm. */
const MEETING_MM = 60;
/** A body that gives way to one over it moves no farther, mm. */
const SQUEEZE_REACH_MM = 10;

/** A body that is to be placed, and its place in the order of depth. */
interface Waiting {
  readonly belly: MuscleBelly;
  readonly depth: number;
}

interface Surroundings {
  readonly hardParts: readonly BuiltStructure[];
  readonly skin: BuiltStructure;
  /** Muscles that are placed anew even where the cache knows their places. */
  readonly afresh: ReadonlySet<string>;
  /** Bodies that stay where they are known to lie, and move for nothing. Default: none. */
  readonly held?: ReadonlyMap<MuscleBelly, Place>;
}

/** Where a body comes to lie: first among what comes before it, then at last. */
interface Place {
  readonly settled: ResolvedBelly;
  readonly final: ResolvedBelly;
}

/** Places of all bodies, in the order of the bodies. */
export interface MusclePlaces {
  readonly settled: readonly ResolvedBelly[];
  readonly final: readonly ResolvedBelly[];
}

/**
 * Brings all bodies to their places, each as a step of its own that depends on its neighbours alone: a changed muscle moves
 * itself and what it touches. First each gives way to what comes before it; then, since the skin may have pressed one back
 * onto another, each from the surface inwards gives way to what lies over it.
 *
 * What stands for the picture alone comes last and gives way to all muscles with trigger points, whatever its depth.
 *
 * @param bellies from the deepest to the most superficial
 */
export async function placedMuscles(
  bellies: readonly MuscleBelly[],
  { hardParts, skin, afresh, held }: Surroundings,
  shop: Workshop,
): Promise<MusclePlaces> {
  const waiting = bellies.map((belly, depth): Waiting => ({ belly, depth }));
  const inOrder = [
    ...waiting.filter(({ belly }) => !belly.context),
    ...waiting.filter(({ belly }) => belly.context),
  ];
  const settling = new Map<Waiting, Promise<ResolvedBelly>>();
  for (const [i, one] of inOrder.entries()) {
    const before = inOrder.slice(0, i).filter((other) => mayMeet(one, other));
    settling.set(one, settledAmong(one, before));
  }
  const settled = await Promise.all(waiting.map((one) => settling.get(one)!));

  const squeezing: Promise<ResolvedBelly>[] = [];
  for (const one of waiting.toReversed()) {
    const over = waiting.filter((other) => mayPress(other, one));
    squeezing[one.depth] = squeezedUnder(one, over);
  }
  return { settled, final: await Promise.all(squeezing) };

  async function settledAmong({ belly, depth }: Waiting, before: readonly Waiting[]): Promise<ResolvedBelly> {
    const known = held?.get(belly);
    if (known) return known.settled;
    const found = await Promise.all(before.map((other) => settling.get(other)!));
    const muscles = before
      .map(
        (other, k) =>
          ({
            solid: meshOf(other.belly, found[k]),
            lies:
              other.belly.muscleId === belly.muscleId ? 'beside' : other.depth < depth ? 'deeper' : 'over',
          }) as const,
      )
      .filter(({ solid }) => gapMm(belly.solid, solid) < TRAVEL_MM);
    const attachedTo = new Set(belly.attachments.map(({ on }) => structureOfBone(on)));
    const near = hardParts
      .filter(({ id, solid }) => attachedTo.has(id) || gapMm(belly.solid, solid) < TRAVEL_MM)
      .map(({ id, solid }) => ({ id, solid: bare(solid) }));
    const task = { belly, hardParts: near, muscles, skin: bare(skin.solid) };
    return shop.run('settle', task, { afresh: afresh.has(belly.muscleId) });
  }

  async function squeezedUnder({ belly, depth }: Waiting, over: readonly Waiting[]): Promise<ResolvedBelly> {
    const known = held?.get(belly);
    if (known) return known.final;
    const place = settled[depth];
    const pressed = await Promise.all(over.map((other) => squeezing[other.depth]));
    const near = over
      .map((other, k) => meshOf(other.belly, pressed[k]))
      .filter((solid) => gapMm(place, solid) < SQUEEZE_REACH_MM);
    return near.length === 0 ? place : shop.run('squeeze', { belly, settled: place, over: near });
  }
}

const bare = ({ positionsMm, indices }: Solid): Solid => ({ positionsMm, indices });

const meshOf = (belly: MuscleBelly, { positionsMm }: ResolvedBelly): Solid => ({
  positionsMm,
  indices: belly.solid.indices,
});

const mayMeet = (one: Waiting, other: Waiting): boolean =>
  !besideEachOther(one.belly, other.belly) && gapMm(one.belly.solid, other.belly.solid) < MEETING_MM;

/** Whether one lies over the other. Parts of one layer lie beside each other, not over each other. */
const mayPress = (over: Waiting, under: Waiting): boolean =>
  over.depth > under.depth &&
  over.belly.layer !== under.belly.layer &&
  (under.belly.context || !over.belly.context);

/** Parts of one muscle in one layer run on over each other's seams: pushing them apart would make a step there. */
const besideEachOther = (a: MuscleBelly, b: MuscleBelly): boolean =>
  a.layer === b.layer && partsOfOneMuscle(a.muscleId, b.muscleId);
