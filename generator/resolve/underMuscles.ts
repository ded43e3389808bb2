import type { Probe } from '#generator/core/probe.ts';
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import type { Columns, MuscleBody } from './columns.ts';
import { giveWay } from './giveWay.ts';
import type { GivenWay, Missing } from './giveWay.ts';

/** A muscle that another lies over may come through it so far; farther away it is another place of the two, mm. */
const MOST_THROUGH_MM = 3;
/** A longer way inwards leads along the other muscle and not out of it, mm. */
const LONGEST_MM = 5;
/** No place gives way farther than this, mm. */
const MOST_MM = 3.5;
/** Left between the two, mm. */
const CLEARANCE_MM = 0.15;

/**
 * Takes a muscle back under the more superficial ones where the skin has pressed those down on it: where a place of its
 * superficial face lies in one of them, or has come through it.
 */
export function underMuscles(body: MuscleBody, columns: Columns, over: readonly Probe[]): GivenWay {
  const missing: Missing = (at, inward, thicknessMm) =>
    over.reduce((most, probe) => Math.max(most, missingMm(probe, at, inward, thicknessMm)), 0);
  return giveWay(body, columns, missing, MOST_MM);
}

function missingMm(probe: Probe, at: ReadonlyVec3, inward: ReadonlyVec3, thicknessMm: number): number {
  const inside = probe.exitMm(at, inward);
  if (inside > 0) return inside > LONGEST_MM ? 0 : inside + CLEARANCE_MM;
  const throughMm = probe.firstHitMm(at, inward, Math.min(thicknessMm, MOST_THROUGH_MM));
  if (throughMm === undefined) return 0;
  const entry = at.map((mm, k) => mm + (throughMm + 0.01) * inward[k]) as Vec3;
  const wholeMm = throughMm + probe.exitMm(entry, inward);
  return wholeMm > LONGEST_MM ? 0 : wholeMm + CLEARANCE_MM;
}
