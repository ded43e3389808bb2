import type { SkinCover } from '#generator/core/skinCover.ts';
import type { Vec3 } from '#generator/core/solid.ts';
import { gentleEnvelope } from './columns.ts';
import type { Columns, MuscleBody } from './columns.ts';

/** Nothing of a muscle comes closer to the skin's surface than this, mm. */
export const SKIN_THICKNESS_MM = 0.8;
/** Where a muscle has to give way to the skin it keeps at least this thickness, mm. */
const LEAST_THICKNESS_MM = 0.6;
const SLOPE = 0.3;
const NUM_ROUNDS = 4;

/**
 * Takes a muscle back under the skin: its superficial face gives way inwards; the deep face follows only where the muscle
 * would become thinner than paper.
 *
 * @returns positions, and the most that any vertex had to move, mm
 */
export function underSkin(
  body: MuscleBody,
  columns: Columns,
  skin: SkinCover,
): { readonly positionsMm: Float64Array; readonly mostMm: number } {
  const spare = thicknesses(body, columns).map((mm) => Math.max(0, mm - LEAST_THICKNESS_MM));
  let sunk: Float64Array = new Float64Array(columns.num);
  const demand = new Float64Array(columns.num);
  let positionsMm = body.solid.positionsMm;
  for (let round = 0; round < NUM_ROUNDS; round++) {
    let numOut = 0;
    for (let v = 0; v < positionsMm.length / 3; v++) {
      const place: Vec3 = [positionsMm[3 * v], positionsMm[3 * v + 1], positionsMm[3 * v + 2]];
      const missing = SKIN_THICKNESS_MM - skin.depthMm(place);
      if (missing <= 0) continue;
      const c = columns.columnOf[v];
      demand[c] = Math.max(demand[c], sunk[c] + missing + 0.1);
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
