/**
 * The muscles, built from their definitions. Shapes are kept, since solid, muscle space and attachments are asked for
 * separately.
 */
import type { StructureId } from '#domain/ids.ts';
import type { Layer } from '#domain/layers.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { BuiltStructure } from '#generator/core/solid.ts';
import type { MuscleDefinition } from '#generator/definitions/muscles/definition.ts';
import { MUSCLE_DEFINITIONS } from '#generator/definitions/muscles/index.ts';
import type { MuscleShape, MuscleSpace } from '#generator/kernels/muscleSpace.ts';
import { attachmentsOf, definitionFile, shapeMuscle, type MuscleAttachment } from './buildMuscle.ts';

/** A muscle with what `resolve` needs to move it out of what lies deeper. */
export interface BuiltMuscle extends BuiltStructure {
  readonly kind: 'muscle';
  readonly layer: Layer;
  /** 3 per vertex, unit, from the deep face to the superficial one: the way to give way. */
  readonly outwardDirections: Float32Array;
  /** 3 per vertex: along, across, face (1 superficial, -1 deep). `along` 0 and 1 lie on bone and should stay. */
  readonly muscleCoordinates: Float32Array;
}

/** Ids from the deepest muscle to the most superficial: what comes later gives way to what came before. */
export const MUSCLE_ORDER: readonly StructureId[] = MUSCLE_DEFINITIONS.map((definition) => definition.id);

const definitions = new Map(MUSCLE_DEFINITIONS.map((definition) => [definition.id, definition]));
const shapes = new Map<StructureId, MuscleShape>();

/** @throws DefinitionProblem for an id without a definition. */
export function muscleDefinition(id: StructureId): MuscleDefinition {
  const definition = definitions.get(id);
  if (!definition) throw new DefinitionProblem(definitionFile(id), 'id', `there is no muscle "${id}"`);
  return definition;
}

function shapeOf(id: StructureId): MuscleShape {
  const known = shapes.get(id);
  if (known) return known;
  const shape = shapeMuscle(muscleDefinition(id));
  shapes.set(id, shape);
  return shape;
}

/**
 * The left muscle as defined, atlas mm.
 * @throws DefinitionProblem with the file, the field and the reason.
 */
export function buildMuscle(id: StructureId): BuiltMuscle {
  const { layer } = muscleDefinition(id);
  const { solid, outwardDirections, muscleCoordinates } = shapeOf(id);
  return {
    id,
    kind: 'muscle',
    sides: 'paired',
    genus: 0,
    layer,
    solid,
    outwardDirections,
    muscleCoordinates,
  };
}

/** Muscle space of the left muscle: along, across, depth -> atlas mm and back. */
export function muscleSpace(id: StructureId): MuscleSpace {
  return shapeOf(id).space;
}

/** Attachment lines of the left muscle, origin first. */
export function attachments(id: StructureId): MuscleAttachment[] {
  return attachmentsOf(muscleDefinition(id));
}
