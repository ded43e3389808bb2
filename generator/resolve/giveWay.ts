import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { gentleEnvelope } from './columns.ts';
import type { Columns, MuscleBody } from './columns.ts';

/** A muscle that has to give way keeps at least this thickness, mm. */
const LEAST_THICKNESS_MM = 0.6;
const SLOPE = 0.3;
const NUM_ROUNDS = 4;
/** Beyond what is asked, so that the flat triangles in between do not touch, mm. */
const MARGIN_MM = 0.1;

/** How far a place has to go inwards, mm; 0 or less where it lies well. The muscle is `thicknessMm` thick there. */
export type Missing = (at: ReadonlyVec3, inward: ReadonlyVec3, thicknessMm: number) => number;

export interface GivenWay {
  readonly positionsMm: Float64Array;
  /** The most that any column gave way, mm. */
  readonly mostMm: number;
}

/**
 * Lets a muscle give way inwards: its superficial face as far as asked; the deep face follows only where the muscle would
 * become thinner than paper.
 *
 * @param mostMm no column gives way farther
 */
export function giveWay(body: MuscleBody, columns: Columns, missing: Missing, mostMm = Infinity): GivenWay {
  const { outwardDirections: out, muscleCoordinates: m } = body;
  const thickness = thicknesses(body, columns);
  const spare = thickness.map((mm) => Math.max(0, mm - LEAST_THICKNESS_MM));
  let sunk: Float64Array = new Float64Array(columns.num);
  const demand = new Float64Array(columns.num);
  let positionsMm = body.solid.positionsMm;
  for (let round = 0; round < NUM_ROUNDS; round++) {
    let numOut = 0;
    for (let v = 0; v < positionsMm.length / 3; v++) {
      const c = columns.columnOf[v];
      // The deep face has nowhere to go until the superficial one has come down to it.
      if (m[3 * v + 2] < 0 && sunk[c] <= spare[c]) continue;
      const place: Vec3 = [positionsMm[3 * v], positionsMm[3 * v + 1], positionsMm[3 * v + 2]];
      const inward: Vec3 = [-out[3 * v], -out[3 * v + 1], -out[3 * v + 2]];
      const missingMm = missing(place, inward, Math.max(0, thickness[c] - sunk[c]));
      if (missingMm <= 0) continue;
      demand[c] = Math.min(mostMm, Math.max(demand[c], sunk[c] + missingMm + MARGIN_MM));
      numOut++;
    }
    if (numOut === 0) break;
    sunk = gentleEnvelope(columns, demand, SLOPE, 2);
    positionsMm = sunkPositions(body, columns, sunk, spare);
  }
  return { positionsMm, mostMm: sunk.reduce((most, mm) => Math.max(most, mm), 0) };
}

function sunkPositions(
  body: MuscleBody,
  columns: Columns,
  sunk: Float64Array,
  spare: Float64Array,
): Float64Array {
  const { solid, outwardDirections: out, muscleCoordinates: m } = body;
  return solid.positionsMm.map((mm, i) => {
    const v = Math.floor(i / 3);
    const c = columns.columnOf[v];
    const deep = m[3 * v + 2] < 0;
    return mm - out[i] * (deep ? Math.max(0, sunk[c] - spare[c]) : sunk[c]);
  });
}

/** Extent of each column along its outward direction, mm. */
function thicknesses({ solid, outwardDirections: out }: MuscleBody, columns: Columns): Float64Array {
  const least = new Float64Array(columns.num).fill(Infinity);
  const greatest = new Float64Array(columns.num).fill(-Infinity);
  const p = solid.positionsMm;
  for (let v = 0; v < p.length / 3; v++) {
    const c = columns.columnOf[v];
    const height = p[3 * v] * out[3 * v] + p[3 * v + 1] * out[3 * v + 1] + p[3 * v + 2] * out[3 * v + 2];
    least[c] = Math.min(least[c], height);
    greatest[c] = Math.max(greatest[c], height);
  }
  return greatest.map((mm, c) => mm - least[c]);
}
