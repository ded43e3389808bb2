/**
 * The muscles, built from their definitions. Shapes are kept, since bodies and muscle space are asked for separately.
 */
import type { StructureId } from '#domain/ids.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { MuscleDefinition } from '#generator/definitions/muscles/definition.ts';
import { definitionFile, MUSCLE_DEFINITIONS } from '#generator/definitions/muscles/index.ts';
import type { MuscleSpace } from '#generator/kernels/muscleSpace.ts';
import { belliesOf, shapeMuscle, spaceOfSlip } from './buildMuscle.ts';
import type { MuscleBelly, MusclePiece } from './buildMuscle.ts';

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
  return belliesOf(muscleDefinition(id), piecesOf(id));
}

/**
 * Muscle space of a body of the left muscle: along, across, depth -> atlas mm and back.
 * @throws DefinitionProblem for a slip that the muscle does not have.
 */
export function muscleSpace(id: StructureId, slip = ''): MuscleSpace {
  return spaceOfSlip(piecesOf(id), slip, definitionFile(id));
}
