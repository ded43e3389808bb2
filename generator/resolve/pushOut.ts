import { depthInsideMm } from '#generator/core/probe.ts';
import type { Probe } from '#generator/core/probe.ts';
import type { Vec3 } from '#generator/core/solid.ts';
import { gentleEnvelope } from './columns.ts';
import type { Columns, MuscleBody } from './columns.ts';
import { fibreLengthMm } from './ontoBone.ts';

export interface PushOutOptions {
  /** Left between a muscle and what lies beneath it, mm. Default 0.3. */
  readonly clearanceMm?: number;
  /** Steepest rise of the push along the muscle, mm each mm. Default 0.3. */
  readonly slope?: number;
  /** No column is pushed farther, mm. Default 9. */
  readonly mostMm?: number;
  /** Rounds of pushing and looking again. Default 5. */
  readonly numRounds?: number;
}

/** An end of a muscle may sink into its bone so far, mm: fibres insert into bone, and a cut there would show. */
const END_SINK_MM = 2;
/** That holds within this distance of the end and fades out over the same again, mm. */
const END_REACH_MM = 6;

/**
 * Pushes a muscle out of what lies deeper: where a vertex is inside, its whole column moves along the outward direction
 * of the muscle.
 *
 * @returns how far each column moves, mm
 */
export function pushOut(
  body: MuscleBody,
  columns: Columns,
  beneath: readonly Probe[],
  options: PushOutOptions = {},
): Float64Array {
  const { clearanceMm = 0.3, slope = 0.3, mostMm = 9, numRounds = 5 } = options;
  const { outwardDirections: out } = body;
  let shift: Float64Array = new Float64Array(columns.num);
  const demand = new Float64Array(columns.num);
  const sink = sinkAllowances(body, columns);
  for (let round = 0; round < numRounds; round++) {
    const at = shifted(body, columns, shift);
    let numInside = 0;
    for (let v = 0; v < at.length / 3; v++) {
      const place: Vec3 = [at[3 * v], at[3 * v + 1], at[3 * v + 2]];
      const outward: Vec3 = [out[3 * v], out[3 * v + 1], out[3 * v + 2]];
      for (const probe of beneath) {
        const exitMm = probe.exitMm(place, outward);
        if (exitMm === 0) continue;
        const c = columns.columnOf[v];
        if (sink[c] > 0 && depthInsideMm(probe, place) <= sink[c]) continue;
        demand[c] = Math.max(demand[c], Math.min(mostMm, shift[c] + exitMm + clearanceMm));
        numInside++;
      }
    }
    if (numInside === 0) break;
    shift = gentleEnvelope(columns, demand, slope, 6);
  }
  return shift;
}

/** Positions of the vertices with every column moved outwards by its shift. */
export function shifted(
  { solid, outwardDirections: out }: MuscleBody,
  columns: Columns,
  shift: Float64Array,
): Float64Array {
  return solid.positionsMm.map((mm, i) => mm + out[i] * shift[columns.columnOf[Math.floor(i / 3)]]);
}

function sinkAllowances(body: MuscleBody, columns: Columns): Float64Array {
  const lengthMm = fibreLengthMm(body);
  return columns.along.map((along) => {
    const fromEndMm = Math.min(along, 1 - along) * lengthMm;
    return END_SINK_MM * Math.max(0, Math.min(1, 2 - fromEndMm / END_REACH_MM));
  });
}
