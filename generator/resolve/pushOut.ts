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
  /** Left between a muscle and what it lies on, mm. Default 0.22. */
  readonly clearanceMm?: number;
  /** Steepest rise of the push along the muscle, mm each mm. Default 0.3. */
  readonly slope?: number;
  /** No column is pushed farther, mm: beyond that, bone and muscle disagree and a dent would be worse. Default 4.5. */
  readonly mostMm?: number;
  /** Rounds of pushing and looking again. Default 6. */
  readonly numRounds?: number;
  /** A muscle becomes thinner by this share of its thickness before its other face has to move. Default 0.3. */
  readonly yieldShare?: number;
}

/** And by no more than this, mm: a hollow that is deeper shows. */
const YIELD_MOST_MM = 0.8;

/** What holds for the end of a muscle holds within this distance of it and fades out over the same again, mm. */
const END_REACH_MM = 6;

/** A push of every column of a muscle. */
export interface Push {
  /** 3 per column, mm; of the face that is pushed. */
  readonly moves: Float64Array;
  /** 3 per column, mm: by so much less moves the face on the other side, since the muscle yields. */
  readonly yielded: Float64Array;
  /** 1 where the deep face is the pushed one, -1 where the superficial one is. */
  readonly senses: Int8Array;
  readonly mostMm: number;
}

/**
 * Pushes a muscle out of what it must not lie in. Each column moves outwards out of what lies beneath it, inwards
 * out of what lies over it, sideways out of what merely lies beside it. Flesh yields a little: the face that is pushed goes
 * first, the other follows when the muscle has become thinner by its share. Demands are spread
 * gently over the neighbours, and the outcome is looked at again.
 */
export function pushOut(
  body: MuscleBody,
  columns: Columns,
  obstacles: readonly Obstacle[],
  options: PushOutOptions = {},
): Push {
  const { clearanceMm = 0.22, slope = 0.3, mostMm = 4.5, numRounds = 6, yieldShare = 0.3 } = options;
  const faces = columnFaces(body, columns);
  const atEnd = endWeights(body, columns);
  const base = body.solid.positionsMm;
  // Demands so far: outwards (+) or inwards (-) along each column, and sideways by the three axes.
  const demands = Array.from({ length: 4 }, () => new Float64Array(columns.num));
  let push: Push = {
    moves: new Float64Array(3 * columns.num),
    yielded: new Float64Array(3 * columns.num),
    senses: new Int8Array(columns.num),
    mostMm: 0,
  };
  const spareMm = Float64Array.from({ length: columns.num }, (_, c) =>
    Math.min(YIELD_MOST_MM, yieldShare * thicknessMm(base, faces.superficial[c], faces.deep[c])),
  );
  for (let round = 0; round < numRounds; round++) {
    let numPushed = 0;
    for (let c = 0; c < columns.num; c++) {
      const at = (v: number, face: 1 | -1): Vec3 =>
        [0, 1, 2].map((k) => base[3 * v + k] + faceMove(push, c, face, k)) as Vec3;
      const outward = faces.outward.subarray(3 * c, 3 * c + 3) as unknown as Vec3;
      const [superficial, deep] = [at(faces.superficial[c], 1), at(faces.deep[c], -1)];
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
    push = pushBy(columns, faces.outward, along, sideways, spareMm);
  }
  return push;
}

function pushBy(
  columns: Columns,
  outward: Float64Array,
  along: Float64Array,
  sideways: readonly Float64Array[],
  spareMm: Float64Array,
): Push {
  const moves = new Float64Array(3 * columns.num);
  const yielded = new Float64Array(3 * columns.num);
  const senses = new Int8Array(columns.num);
  let mostMm = 0;
  for (let c = 0; c < columns.num; c++) {
    senses[c] = Math.sign(along[c]);
    const yieldedMm = senses[c] * Math.min(Math.abs(along[c]), spareMm[c]);
    for (let k = 0; k < 3; k++) {
      moves[3 * c + k] = along[c] * outward[3 * c + k] + sideways[k][c];
      yielded[3 * c + k] = yieldedMm * outward[3 * c + k];
    }
    mostMm = Math.max(mostMm, Math.hypot(...moves.subarray(3 * c, 3 * c + 3)));
  }
  return { moves, yielded, senses, mostMm };
}

/** Move of a place of a column in one axis: `face` 1 superficial, -1 deep, between them in proportion. */
function faceMove({ moves, yielded, senses }: Push, c: number, face: number, axis: number): number {
  // Pushed outwards (1), the superficial face stays behind; pushed inwards (-1), the deep one.
  const behind01 = (1 + senses[c] * face) / 2;
  return moves[3 * c + axis] - behind01 * yielded[3 * c + axis];
}

/** Positions of the vertices with every column moved. */
export function pushed(
  { solid, muscleCoordinates: m }: MuscleBody,
  columns: Columns,
  push: Push,
): Float64Array {
  return solid.positionsMm.map((mm, i) => {
    const v = Math.floor(i / 3);
    return mm + faceMove(push, columns.columnOf[v], m[3 * v + 2], i % 3);
  });
}

const thicknessMm = (positionsMm: Float64Array, a: number, b: number): number =>
  Math.hypot(...[0, 1, 2].map((k) => positionsMm[3 * a + k] - positionsMm[3 * b + k]));

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
