import type { Solid } from '#generator/core/solid.ts';
import type { MuscleBelly } from '#generator/build/buildMuscle.ts';
import { columnsOf } from './columns.ts';
import type { MuscleBody } from './columns.ts';
import { knownProbe, knownSkinCover } from '#generator/core/knownSolids.ts';
import { mirroredHalves } from './median.ts';
import { clearOfMidline } from './midline.ts';
import { ontoBone } from './ontoBone.ts';
import type { AttachmentRow } from './ontoBone.ts';
import { pushed, pushOut } from './pushOut.ts';
import type { Obstacle } from './pushOut.ts';
import { underMuscles } from './underMuscles.ts';
import { underSkin } from './underSkin.ts';
import { unfolded } from './unfold.ts';

/** A body of a muscle in its final place, and what it took to bring it there. */
export interface ResolvedBelly {
  readonly muscleId: string;
  readonly slip: string;
  readonly positionsMm: Float64Array;
  readonly attachments: readonly AttachmentRow[];
  /** Farthest that an end row lay from its bone, mm. */
  readonly rowOffBoneMm: number;
  /** Farthest push out of other structures, mm. */
  readonly pushedMm: number;
  /** Farthest retreat under the skin, mm. */
  readonly sunkMm: number;
  /** Farthest that it gave way to muscles over it, mm. */
  readonly squeezedMm: number;
}

/** Layer order holds among muscles unless the way that it asks for is three times farther than the other. */
const OUTWARD_PREFERENCE = { deeper: 3, beside: 1, over: 1 / 3 } as const;
/** An end of a muscle may sink so far into bone: fibres insert into it, and a gap there would show. Not into a muscle. */
const END_SINK_MM = 0.4;
/** Of a thin muscle no more than this share of its thickness. */
const END_SINK_SHARE = 0.15;

/** A body of a muscle, and everything near it that it has to come to terms with. */
export interface SettleTask {
  readonly belly: MuscleBelly;
  /** Bones, cartilage and eyes, those that it is attached to among them. */
  readonly hardParts: readonly { readonly id: string; readonly solid: Solid }[];
  /** Muscles that are in their places already, and where each lies; slips of the same muscle lie beside it. */
  readonly muscles: readonly { readonly solid: Solid; readonly lies: 'deeper' | 'beside' | 'over' }[];
  readonly skin: Solid;
}

/**
 * Brings a body of a left muscle to its place among what is there already: ends onto bone, outwards from what lies deeper and
 * inwards from what lies over it, clear of the midline, under the skin.
 */
export function settled({ belly, hardParts, muscles, skin }: SettleTask): ResolvedBelly {
  const columns = columnsOf(belly);
  const at = (positionsMm: Float64Array): MuscleBody => ({
    ...belly,
    solid: { ...belly.solid, positionsMm },
  });
  const bones = new Map(hardParts.map(({ id, solid }) => [id, knownProbe(solid)]));
  const obstacles: Obstacle[] = [
    ...[...bones.values()].map((probe) => ({
      probe,
      outwardPreference: 1,
      endSinkMm: END_SINK_MM,
      endSinkShare: END_SINK_SHARE,
    })),
    ...muscles.map(({ solid, lies }) => ({
      probe: knownProbe(solid),
      outwardPreference: OUTWARD_PREFERENCE[lies],
    })),
  ];

  const clear = (positionsMm: Float64Array): Float64Array =>
    belly.median ? mirroredHalves(belly, positionsMm) : clearOfMidline(positionsMm);
  const ends = ontoBone(belly, columns, belly.attachments, bones);
  const onBone = at(clear(ends.positionsMm));
  const push = pushOut(onBone, columns, obstacles);
  const free = at(clear(pushed(onBone, columns, push)));
  const sunk = underSkin(free, columns, knownSkinCover(skin));
  return {
    muscleId: belly.muscleId,
    slip: belly.slip,
    positionsMm: clear(unfolded(belly.solid, clear(sunk.positionsMm))),
    attachments: ends.attachments,
    rowOffBoneMm: ends.farthestMm,
    pushedMm: push.mostMm,
    sunkMm: sunk.mostMm,
    squeezedMm: 0,
  };
}

/** A body in its place, and what lies over it there. */
export interface SqueezeTask {
  readonly belly: MuscleBelly;
  readonly settled: ResolvedBelly;
  readonly over: readonly Solid[];
}

/** Takes a body back under what lies over it: the skin may have pressed that onto it. */
export function squeezed({ belly, settled: found, over }: SqueezeTask): ResolvedBelly {
  const body = { ...belly, solid: { ...belly.solid, positionsMm: found.positionsMm } };
  const { positionsMm: given, mostMm } = underMuscles(body, columnsOf(belly), over.map(knownProbe));
  if (mostMm === 0) return found;
  const even = (positionsMm: Float64Array): Float64Array =>
    belly.median ? mirroredHalves(belly, positionsMm) : positionsMm;
  return { ...found, positionsMm: even(unfolded(belly.solid, even(given))), squeezedMm: mostMm };
}
