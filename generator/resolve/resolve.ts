import type { BuiltMuscle } from '#generator/build/muscles.ts';
import { probeOf } from '#generator/core/probe.ts';
import type { Probe } from '#generator/core/probe.ts';
import type { BuiltStructure } from '#generator/core/solid.ts';
import { columnsOf } from './columns.ts';
import type { MuscleBody } from './columns.ts';
import { clearOfMidline } from './midline.ts';
import { ontoBone } from './ontoBone.ts';
import type { AttachmentRow } from './ontoBone.ts';
import { pushOut, shifted } from './pushOut.ts';
import { underSkin } from './underSkin.ts';

/** A muscle in its final place, and what it took to bring it there. */
export interface ResolvedMuscle {
  readonly id: string;
  readonly positionsMm: Float64Array;
  readonly attachments: readonly AttachmentRow[];
  /** Farthest that an end row lay from its bone, mm. */
  readonly rowOffBoneMm: number;
  /** Farthest push out of deeper structures, mm. */
  readonly pushedMm: number;
  /** Farthest retreat under the skin, mm. */
  readonly sunkMm: number;
}

/**
 * Brings the left muscles to their final places among the bones: ends onto bone, out of whatever lies deeper, clear of
 * the midline, under the skin.
 *
 * @param muscles from the deepest to the most superficial: what comes later gives way to what came before
 */
export function resolveMuscles(
  muscles: readonly (BuiltMuscle & { readonly attachments: readonly AttachmentRow[] })[],
  bones: readonly BuiltStructure[],
  skin: BuiltStructure,
): ResolvedMuscle[] {
  const boneProbes = new Map(bones.map(({ id, solid }) => [id, probeOf(solid)]));
  const skinProbe = probeOf(skin.solid);
  const beneath: Probe[] = [...boneProbes.values()];
  return muscles.map((muscle) => {
    const resolved = resolveMuscle(muscle, boneProbes, beneath, skinProbe);
    beneath.push(probeOf({ ...muscle.solid, positionsMm: resolved.positionsMm }));
    return resolved;
  });
}

function resolveMuscle(
  muscle: BuiltMuscle & { readonly attachments: readonly AttachmentRow[] },
  bones: ReadonlyMap<string, Probe>,
  beneath: readonly Probe[],
  skin: Probe,
): ResolvedMuscle {
  const columns = columnsOf(muscle);
  const at = (positionsMm: Float64Array): MuscleBody => ({
    ...muscle,
    solid: { ...muscle.solid, positionsMm },
  });

  const ends = ontoBone(muscle, columns, muscle.attachments, bones);
  const onBone = at(clearOfMidline(ends.positionsMm));
  const shift = pushOut(onBone, columns, beneath);
  const pushed = at(clearOfMidline(shifted(onBone, columns, shift)));
  const sunk = underSkin(pushed, columns, skin);
  return {
    id: muscle.id,
    positionsMm: clearOfMidline(sunk.positionsMm),
    attachments: ends.attachments,
    rowOffBoneMm: ends.farthestMm,
    pushedMm: shift.reduce((most, mm) => Math.max(most, mm), 0),
    sunkMm: sunk.mostMm,
  };
}
