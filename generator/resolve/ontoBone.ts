import type { Probe } from '#generator/core/probe.ts';
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { structureOfBone } from './boneNames.ts';
import { rowMoves, subdivided } from './endRow.ts';
import type { Columns, MuscleBody } from './columns.ts';

/** An attachment line, as the definition gives it. */
export interface AttachmentRow {
  readonly end: 'origin' | 'insertion';
  /** Id of the bone, or the name of a fascia or ligament. */
  readonly on: string;
  readonly lineMm: readonly ReadonlyVec3[];
}

/** Nearer than this to its bone, a row lies well and is left alone, mm. */
const CLOSE_MM = 0.3;
/** Places of a row that are asked where their bone is lie no farther apart than this, mm. */
const ANCHOR_STEP_MM = 3;
/** The move at the end has faded out this far along the muscle, mm. */
const FADE_MM = 18;
/** A row farther from its bone than this is wrong and not merely off, mm; it is left for the report. */
export const FARTHEST_MM = 8;

export interface OntoBone {
  readonly positionsMm: Float64Array;
  /** The attachment lines, those on bone moved onto its surface. */
  readonly attachments: AttachmentRow[];
  /** Farthest that a row lay from its bone, mm. */
  readonly farthestMm: number;
}

/**
 * Lays the ends of a muscle onto their bones: each place of an end row that is attached to a bone moves to the nearest
 * place of its surface and takes the muscle along, fading out along the fibres. Rows on fascia stay.
 */
export function ontoBone(
  body: MuscleBody,
  columns: Columns,
  attachments: readonly AttachmentRow[],
  bones: ReadonlyMap<string, Probe>,
): OntoBone {
  let farthestMm = 0;
  const moveTo = (at: ReadonlyVec3, on: string): Vec3 => {
    const bone = bones.get(structureOfBone(on));
    if (!bone) return [0, 0, 0];
    const { atMm, distanceMm } = bone.nearest(at);
    farthestMm = Math.max(farthestMm, distanceMm);
    if (distanceMm < CLOSE_MM || distanceMm > FARTHEST_MM) return [0, 0, 0];
    return [atMm[0] - at[0], atMm[1] - at[1], atMm[2] - at[2]];
  };
  const placed = attachments.map((row) => ({
    ...row,
    lineMm: row.lineMm.map((at) => at.map((mm, k) => mm + moveTo(at, row.on)[k]) as Vec3),
  }));

  const middles = columnMiddles(body, columns);
  const lengthMm = fibreLengthMm(body);
  const moves = new Float64Array(3 * columns.num);
  for (const [end, along] of [
    ['origin', 0],
    ['insertion', 1],
  ] as const) {
    const anchors = attachments
      .filter((row) => row.end === end)
      .flatMap(({ on, lineMm }) =>
        subdivided(lineMm, ANCHOR_STEP_MM).map((atMm) => ({ atMm, move: moveTo(atMm, on) })),
      );
    if (anchors.length === 0) continue;
    const moveOf = rowMoves(anchors);
    const places = Array.from(columns.along.keys())
      .filter((c) => columns.along[c] === along)
      .map((c) => ({
        across: columns.across[c],
        move: moveOf([middles[3 * c], middles[3 * c + 1], middles[3 * c + 2]]),
      }))
      .sort((a, b) => a.across - b.across);
    for (let c = 0; c < columns.num; c++) {
      const fromEndMm = Math.abs(columns.along[c] - along) * lengthMm;
      if (fromEndMm >= FADE_MM) continue;
      const weight = smooth(1 - fromEndMm / FADE_MM);
      const move = moveAt(places, columns.across[c]);
      for (let k = 0; k < 3; k++) moves[3 * c + k] += weight * move[k];
    }
  }
  const positionsMm = body.solid.positionsMm.map(
    (mm, i) => mm + moves[3 * columns.columnOf[Math.floor(i / 3)] + (i % 3)],
  );
  return { positionsMm, attachments: placed, farthestMm };
}

function moveAt(places: readonly { readonly across: number; readonly move: Vec3 }[], across: number): Vec3 {
  const after = places.findIndex((place) => place.across >= across);
  if (after === 0 || places.length === 1) return places[0].move;
  if (after < 0) return places[places.length - 1].move;
  const [a, b] = [places[after - 1], places[after]];
  const t = (across - a.across) / (b.across - a.across || 1);
  return [0, 1, 2].map((k) => a.move[k] * (1 - t) + b.move[k] * t) as Vec3;
}

function columnMiddles({ solid }: MuscleBody, columns: Columns): Float64Array {
  const sums = new Float64Array(3 * columns.num);
  const counts = new Float64Array(columns.num);
  columns.columnOf.forEach((c, v) => {
    counts[c]++;
    for (let k = 0; k < 3; k++) sums[3 * c + k] += solid.positionsMm[3 * v + k];
  });
  return sums.map((sum, i) => sum / counts[Math.floor(i / 3)]);
}

/** Length of a muscle along its fibres, mm. */
export function fibreLengthMm({ solid }: MuscleBody): number {
  let longest = 0;
  for (let i = 1; i < (solid.fibreMm?.length ?? 0); i += 2) longest = Math.max(longest, solid.fibreMm![i]);
  return longest;
}

const smooth = (t: number): number => t * t * (3 - 2 * t);
