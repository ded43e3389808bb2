import type { Layer } from '#domain/layers.ts';
import type { MuscleBelly } from '#generator/build/muscles.ts';
import { probeOf } from '#generator/core/probe.ts';
import type { Probe } from '#generator/core/probe.ts';
import { skinCover } from '#generator/core/skinCover.ts';
import type { SkinCover } from '#generator/core/skinCover.ts';
import type { BuiltStructure } from '#generator/core/solid.ts';
import { partsOfOneMuscle } from '#generator/definitions/muscles/parts.ts';
import { columnsOf } from './columns.ts';
import type { MuscleBody } from './columns.ts';
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

/** Layer order holds among muscles unless the way outwards is so many times farther. */
const OUTWARD_AMONG_MUSCLES = 3;
/** An end of a muscle may sink so far into bone: fibres insert into it, and a gap there would show. Not into a muscle. */
const END_SINK_MM = 0.5;

/**
 * Brings the bodies of the left muscles to their final places among the bones: ends onto bone, out of whatever lies deeper, clear of
 * the midline, under the skin.
 *
 * @param muscles from the deepest to the most superficial: what comes later gives way to what came before
 */
export function resolveMuscles(
  muscles: readonly MuscleBelly[],
  bones: readonly BuiltStructure[],
  skin: BuiltStructure,
): ResolvedBelly[] {
  const boneProbes = new Map(bones.map(({ id, solid }) => [id, probeOf(solid)]));
  const cover = skinCover(skin.solid);
  const bonesInTheWay = [...boneProbes.values()].map((probe): Obstacle => ({
    probe,
    outwardPreference: 1,
    endSinkMm: END_SINK_MM,
  }));
  const deeper: (Obstacle & { readonly part: MuscleBelly })[] = [];
  const pushedOut = muscles.map((muscle) => {
    const inTheWay = [...bonesInTheWay, ...deeper.filter(({ part }) => !besideEachOther(part, muscle))];
    const resolved = resolveMuscle(muscle, boneProbes, inTheWay, cover);
    const probe = probeOf({ ...muscle.solid, positionsMm: resolved.positionsMm });
    deeper.push({ part: muscle, probe, outwardPreference: OUTWARD_AMONG_MUSCLES });
    return resolved;
  });
  return squeezed(muscles, pushedOut);
}

/** Slips and parts of one muscle in one layer continue each other: pushing them apart would make a step of the seam. */
const besideEachOther = (a: MuscleBelly, b: MuscleBelly): boolean =>
  a.muscleId === b.muscleId || (a.layer === b.layer && partsOfOneMuscle(a.muscleId, b.muscleId));

/** The skin may have pressed muscles back onto deeper ones: from the surface inwards, each gives way to those over it. */
function squeezed(muscles: readonly MuscleBelly[], resolved: readonly ResolvedBelly[]): ResolvedBelly[] {
  const done: { readonly layer: Layer; readonly probe: Probe }[] = [];
  const settled = [...resolved].reverse().map((found, i) => {
    const muscle = muscles[muscles.length - 1 - i];
    const body = { ...muscle, solid: { ...muscle.solid, positionsMm: found.positionsMm } };
    // Parts of one layer lie beside each other, not over each other.
    const over = done.filter(({ layer }) => layer !== muscle.layer).map(({ probe }) => probe);
    const { positionsMm: given, mostMm } = underMuscles(body, columnsOf(muscle), over);
    const positionsMm = mostMm > 0 ? unfolded(muscle.solid, given) : given;
    done.push({ layer: muscle.layer, probe: probeOf({ ...muscle.solid, positionsMm }) });
    return { ...found, positionsMm, squeezedMm: mostMm };
  });
  return settled.reverse();
}

function resolveMuscle(
  muscle: MuscleBelly,
  bones: ReadonlyMap<string, Probe>,
  obstacles: readonly Obstacle[],
  skin: SkinCover,
): ResolvedBelly {
  const columns = columnsOf(muscle);
  const at = (positionsMm: Float64Array): MuscleBody => ({
    ...muscle,
    solid: { ...muscle.solid, positionsMm },
  });

  const ends = ontoBone(muscle, columns, muscle.attachments, bones);
  const clear = muscle.median ? (mm: Float64Array) => mm : clearOfMidline;
  const onBone = at(clear(ends.positionsMm));
  const push = pushOut(onBone, columns, obstacles);
  const free = at(clear(pushed(onBone, columns, push)));
  const sunk = underSkin(free, columns, skin);
  return {
    muscleId: muscle.muscleId,
    slip: muscle.slip,
    positionsMm: unfolded(muscle.solid, clear(sunk.positionsMm)),
    attachments: ends.attachments,
    rowOffBoneMm: ends.farthestMm,
    pushedMm: push.mostMm,
    sunkMm: sunk.mostMm,
    squeezedMm: 0,
  };
}
