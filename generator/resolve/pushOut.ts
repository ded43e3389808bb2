import type { Probe } from '#generator/core/probe.ts';
import type { Vec3 } from '#generator/core/solid.ts';
import { distance } from '#generator/kernels/vector.ts';
import { gentleEnvelope } from './columns.ts';
import type { Columns, MuscleBody } from './columns.ts';
import { columnFaces } from './columnFaces.ts';
import { fibreLengthMm } from './ontoBone.ts';
import { wayOut } from './wayOut.ts';

/** Something deeper that a muscle must not lie in. */
export interface Obstacle {
  readonly probe: Probe;
  /** How much farther the way outwards may be than the way inwards to be taken: bones may lie over a muscle (1). */
  readonly outwardPreference: number;
  /** An end of a muscle may sink into it so far, mm. Default 0. */
  readonly endSinkMm?: number;
  /** And no farther than this share of the muscle's thickness there. Default: no matter how thin it is. */
  readonly endSinkShare?: number;
}

export interface PushOutOptions {
  /** Left between a muscle and what it lies on, mm. Default 0.25. */
  readonly clearanceMm?: number;
  /** Steepest rise of the push along the muscle, mm each mm. Default 0.3. */
  readonly slope?: number;
  /** No column is pushed farther, mm: beyond that, bone and muscle disagree and a dent would be worse. Default 4.5. */
  readonly mostMm?: number;
  /** Rounds of pushing and looking again. Default 6. */
  readonly numRounds?: number;
}

/** What holds for the end of a muscle holds within this distance of it and fades out over the same again, mm. */
const END_REACH_MM = 6;

/** A push of every column of a muscle. */
export interface Push {
  /** 3 per column, mm. */
  readonly moves: Float64Array;
  readonly mostMm: number;
}

/**
 * Pushes a muscle out of what it must not lie in. Each column moves as a whole, so that thickness stays: outwards out of
 * what lies beneath it, inwards out of what lies over it, sideways out of what merely lies beside it. Demands are spread
 * gently over the neighbours, and the outcome is looked at again.
 */
export function pushOut(
  body: MuscleBody,
  columns: Columns,
  obstacles: readonly Obstacle[],
  options: PushOutOptions = {},
): Push {
  const { clearanceMm = 0.25, slope = 0.3, mostMm = 4.5, numRounds = 6 } = options;
  const faces = columnFaces(body, columns);
  const atEnd = endWeights(body, columns);
  const base = body.solid.positionsMm;
  // Demands so far: outwards (+) or inwards (-) along each column, and sideways by the three axes.
  const demands = Array.from({ length: 4 }, () => new Float64Array(columns.num));
  let moves: Float64Array = new Float64Array(3 * columns.num);
  for (let round = 0; round < numRounds; round++) {
    let numPushed = 0;
    for (let c = 0; c < columns.num; c++) {
      const at = (v: number): Vec3 => [0, 1, 2].map((k) => base[3 * v + k] + moves[3 * c + k]) as Vec3;
      const outward = faces.outward.subarray(3 * c, 3 * c + 3) as unknown as Vec3;
      const [superficial, deep] = [at(faces.superficial[c]), at(faces.deep[c])];
      for (const { probe, outwardPreference, endSinkMm = 0, endSinkShare = Infinity } of obstacles) {
        const sinkMm =
          endSinkMm === 0
            ? 0
            : Math.min(endSinkMm, endSinkShare * Math.max(1e-6, distance(superficial, deep))) * atEnd[c];
        const way = wayOut(probe, superficial, deep, [outward[0], outward[1], outward[2]], outwardPreference);
        if (!way || way.depthMm <= sinkMm) continue;
        numPushed++;
        if (way.kind === 'along') {
          // An end is pushed until it lies no deeper than it may, not all the way out.
          const mm = Math.sign(way.mm) * Math.max(0, Math.abs(way.mm) - sinkMm);
          demands[0][c] = clamped(demands[0][c] + mm + Math.sign(mm) * clearanceMm, mostMm);
        } else {
          const share = 1 - sinkMm / way.depthMm;
          for (let k = 0; k < 3; k++) {
            demands[1 + k][c] = clamped(demands[1 + k][c] + share * way.move[k], mostMm / 2);
          }
        }
      }
    }
    if (numPushed === 0) break;
    const [along, ...sideways] = demands.map((demand) => spread(columns, demand, slope));
    moves = moves.map(
      (_, i) => along[Math.floor(i / 3)] * faces.outward[i] + sideways[i % 3][Math.floor(i / 3)],
    );
  }
  let mostMoved = 0;
  for (let c = 0; c < columns.num; c++)
    mostMoved = Math.max(mostMoved, Math.hypot(...moves.subarray(3 * c, 3 * c + 3)));
  return { moves, mostMm: mostMoved };
}

/** Positions of the vertices with every column moved. */
export function pushed({ solid }: MuscleBody, columns: Columns, { moves }: Push): Float64Array {
  return solid.positionsMm.map((mm, i) => mm + moves[3 * columns.columnOf[Math.floor(i / 3)] + (i % 3)]);
}

/** Demands of both signs, each spread on its own. */
function spread(columns: Columns, demand: Float64Array, slope: number): Float64Array {
  const up = gentleEnvelope(
    columns,
    demand.map((mm) => Math.max(0, mm)),
    slope,
    6,
  );
  const down = gentleEnvelope(
    columns,
    demand.map((mm) => Math.max(0, -mm)),
    slope,
    6,
  );
  return up.map((mm, c) => mm - down[c]);
}

const clamped = (mm: number, most: number): number => Math.max(-most, Math.min(most, mm));

/** 1 at the ends of a muscle, 0 away from them. */
function endWeights(body: MuscleBody, columns: Columns): Float64Array {
  const lengthMm = fibreLengthMm(body);
  return columns.along.map((along) => {
    const fromEndMm = Math.min(along, 1 - along) * lengthMm;
    return Math.max(0, Math.min(1, 2 - fromEndMm / END_REACH_MM));
  });
}
