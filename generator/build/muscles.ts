/**
 * The muscles, built from their definitions. Shapes are kept, since bodies and muscle space are asked for separately.
 */
import type { StructureId } from '#domain/ids.ts';
import type { Layer } from '#domain/layers.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { Solid } from '#generator/core/solid.ts';
import type { MuscleDefinition } from '#generator/definitions/muscles/definition.ts';
import { definitionFile, MUSCLE_DEFINITIONS } from '#generator/definitions/muscles/index.ts';
import type { MuscleSpace } from '#generator/kernels/muscleSpace.ts';
import { shapeMuscle, type MuscleAttachment, type MusclePiece } from './buildMuscle.ts';

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

/** Ids from the deepest muscle to the most superficial: what comes later gives way to what came before. */
export const MUSCLE_ORDER: readonly StructureId[] = MUSCLE_DEFINITIONS.map((definition) => definition.id);

const definitions = new Map(MUSCLE_DEFINITIONS.map((definition) => [definition.id, definition]));
const shapes = new Map<StructureId, readonly MusclePiece[]>();

/** @throws DefinitionProblem for an id without a definition. */
export function muscleDefinition(id: StructureId): MuscleDefinition {
  const definition = definitions.get(id);
  if (!definition) throw new DefinitionProblem(definitionFile(id), 'id', `there is no muscle "${id}"`);
  return definition;
}

function piecesOf(id: StructureId): readonly MusclePiece[] {
  const known = shapes.get(id);
  if (known) return known;
  const pieces = shapeMuscle(muscleDefinition(id), definitionFile(id));
  shapes.set(id, pieces);
  return pieces;
}

/**
 * The bodies of the left muscle as defined, atlas mm: one, or one to a slip.
 * @throws DefinitionProblem with the file, the field and the reason.
 */
export function muscleBellies(id: StructureId): MuscleBelly[] {
  const { layer, median = false, context = false } = muscleDefinition(id);
  return piecesOf(id).map(({ slip, attachments, shape }) => {
    const { solid, outwardDirections, muscleCoordinates } = shape;
    const built = { attachments, solid, outwardDirections, muscleCoordinates };
    return { muscleId: id, slip, layer, median, context, ...built };
  });
}

/**
 * Muscle space of a body of the left muscle: along, across, depth -> atlas mm and back.
 * @throws DefinitionProblem for a slip that the muscle does not have.
 */
export function muscleSpace(id: StructureId, slip = ''): MuscleSpace {
  const piece = piecesOf(id).find((one) => one.slip === slip);
  if (!piece) throw new DefinitionProblem(definitionFile(id), 'slips', `there is no slip "${slip}"`);
  return piece.shape.space;
}
