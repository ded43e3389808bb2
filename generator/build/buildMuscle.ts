/** From a muscle's definition to its shape; the one place that knows both. */
import type { StructureId } from '#domain/ids.ts';
import type { Layer } from '#domain/layers.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { ReadonlyVec3, Solid, Vec3 } from '#generator/core/solid.ts';
import { resolvePlace } from '#generator/definitions/landmarks.ts';
import type { AttachmentLine, Belly, MuscleDefinition } from '#generator/definitions/muscles/definition.ts';
import type { MuscleShape, MuscleSpace } from '#generator/kernels/muscleSpace.ts';
import { buildSheet, type SheetRow } from '#generator/kernels/sheet.ts';
import { chordKnots, pointCurve } from '#generator/kernels/spline.ts';
import { buildStrap } from '#generator/kernels/strap.ts';

type MuscleEnd = 'origin' | 'insertion';

/** An attachment as the manifest lists it. */
export interface MuscleAttachment {
  readonly end: MuscleEnd;
  readonly on: string;
  readonly words: string;
  readonly lineMm: readonly ReadonlyVec3[];
}

function linePlaces(line: AttachmentLine, file: string, field: string): Vec3[] {
  if (line.path.length === 0) throw new DefinitionProblem(file, `${field}.path`, 'is empty');
  return line.path.map((place, i) => resolvePlace(place, file, `${field}.path[${i}]`));
}

/** A belly with where its definition stands: its file, and the field before its own fields. */
interface PlacedBelly {
  readonly belly: Belly;
  readonly file: string;
  /** '' or 'slips[2] (C3).' */
  readonly within: string;
}

/** One closed body of a muscle, before it is laid on bone or gives way to others. */
export interface MusclePiece {
  /** Name of the slip; '' where the muscle is one body. */
  readonly slip: string;
  readonly shape: MuscleShape;
  /** Atlas mm, left side, origin first. */
  readonly attachments: readonly MuscleAttachment[];
}

/** One closed body of a left muscle with what `resolve` needs to bring it to its place. */
export interface MuscleBelly {
  readonly muscleId: StructureId;
  /** Name of the slip; '' where the muscle is one body. */
  readonly slip: string;
  readonly layer: Layer;
  /** Lies in the midline and may cross it. */
  readonly median: boolean;
  /** Has no trigger points here; gives way to what has. */
  readonly context: boolean;
  /** Atlas mm. */
  readonly solid: Solid;
  /** 3 per vertex, unit, from the deep face to the superficial one: the way to give way. */
  readonly outwardDirections: Float32Array;
  /** 3 per vertex: along, across, face (1 superficial, -1 deep). `along` 0 and 1 lie on bone and should stay. */
  readonly muscleCoordinates: Float32Array;
  readonly attachments: readonly MuscleAttachment[];
}

/**
 * The bodies of the left muscle as defined: one, or one to a slip.
 *
 * @param file where the definition stands, for problems
 * @throws DefinitionProblem with the file, the field and the reason.
 */
export function shapeMuscle(definition: MuscleDefinition, file: string): MusclePiece[] {
  const pieceOf = (placed: PlacedBelly, slip: string): MusclePiece => {
    const attachments = attachmentsOf(placed);
    return { slip, attachments, shape: shapeBelly(placed, attachments) };
  };
  if (definition.kind !== 'slips') return [pieceOf({ belly: definition, file, within: '' }, '')];
  if (definition.slips.length === 0) throw new DefinitionProblem(file, 'slips', 'is empty');
  return definition.slips.map((slip, i) =>
    pieceOf({ belly: slip, file, within: `slips[${i}] (${slip.name}).` }, slip.name),
  );
}

/** The same bodies as `resolve` takes them. */
export function belliesOf(
  { id, layer, median = false, context = false }: MuscleDefinition,
  pieces: readonly MusclePiece[],
): MuscleBelly[] {
  return pieces.map(({ slip, attachments, shape }) => {
    const { solid, outwardDirections, muscleCoordinates } = shape;
    const built = { attachments, solid, outwardDirections, muscleCoordinates };
    return { muscleId: id, slip, layer, median, context, ...built };
  });
}

/**
 * Muscle space of one of the bodies.
 * @throws DefinitionProblem where none has that name
 */
export function spaceOfSlip(pieces: readonly MusclePiece[], slip: string, file: string): MuscleSpace {
  const piece = pieces.find((one) => one.slip === slip);
  if (!piece) throw new DefinitionProblem(file, 'slips', `there is no slip "${slip}"`);
  return piece.shape.space;
}

function attachmentsOf({ belly, file, within }: PlacedBelly): MuscleAttachment[] {
  return (['origin', 'insertion'] as const).flatMap((end) =>
    belly[end].lines.map((line, i) => ({
      end,
      on: line.on,
      words: line.words,
      lineMm: linePlaces(line, file, `${within}${end}.lines[${i}]`),
    })),
  );
}

function shapeBelly(
  { belly, file, within }: PlacedBelly,
  attachments: readonly MuscleAttachment[],
): MuscleShape {
  const { superficial, mesh } = belly;
  const endPath = (end: MuscleEnd): Vec3[] =>
    attachments.filter((a) => a.end === end).flatMap((a) => a.lineMm.map(copy));

  if (belly.kind === 'sheet') {
    const endRow = (end: MuscleEnd): SheetRow => ({ ...belly[end], name: end, pathMm: endPath(end) });
    const rows = belly.rows.map((row, i) => ({
      ...row,
      pathMm: row.path.map((place, k) =>
        resolvePlace(place, file, `${within}rows[${i + 1}] (${row.name}).path[${k}]`),
      ),
    }));
    const rowsFromEndToEnd = [endRow('origin'), ...rows, endRow('insertion')];
    return problemsWithin(within, () =>
      buildSheet(rowsFromEndToEnd, { file, superficial, tendon: belly.tendon, ...mesh }),
    );
  }

  const last = belly.stations.length - 1;
  const stations = belly.stations.map(({ centre, ...section }, i) => {
    const end = i === 0 ? 'origin' : i === last ? 'insertion' : undefined;
    const field = `${within}stations[${i}] (${section.name}).centre`;
    if (centre) return { ...section, centreMm: resolvePlace(centre, file, field) };
    if (!end)
      throw new DefinitionProblem(file, field, 'is missing; only the first and the last may do without');
    return { ...section, centreMm: middleOf(endPath(end)) };
  });
  const { across: around, along } = mesh;
  return problemsWithin(within, () =>
    buildStrap(stations, { file, superficial, tendon: belly.tendon, around, along }),
  );
}

/** Kernels know the fields of a belly, not where the belly stands. */
function problemsWithin<T>(within: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof DefinitionProblem)) throw error;
    throw new DefinitionProblem(error.file, `${within}${error.field}`, error.reason);
  }
}

const copy = (p: ReadonlyVec3): Vec3 => [...p];

/** The place half-way along a line. */
function middleOf(path: readonly ReadonlyVec3[]): Vec3 {
  return path.length === 1 ? copy(path[0]) : pointCurve(chordKnots(path), path)(0.5);
}
