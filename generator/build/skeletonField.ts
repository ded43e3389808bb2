/** The fields of the bones below the skull, from their definitions. */
import type { Field, Vec3 } from '#generator/core/solid.ts';
import { clavicle } from '#generator/definitions/bones/clavicle.ts';
import { humerus } from '#generator/definitions/bones/humerus.ts';
import { rib1, rib2, rib3, rib4, rib5, rib6, rib7 } from '#generator/definitions/bones/ribs.ts';
import { scapula } from '#generator/definitions/bones/scapula.ts';
import { manubrium, sternum } from '#generator/definitions/bones/sternum.ts';
import type { BoneDefinition } from '#generator/definitions/bones/boneDefinition.ts';
import { atlas } from '#generator/definitions/bones/vertebrae/atlas.ts';
import { COLUMN, type ColumnVertebra } from '#generator/definitions/bones/vertebrae/column.ts';
import type { VertebraDefinition } from '#generator/definitions/bones/vertebrae/vertebraDefinition.ts';
import type { Place } from '#generator/definitions/landmarks.ts';
import { BUST_CUT_MM } from '#generator/definitions/skin/skinDefinition.ts';
import { atlasVertebraField, type AtlasVertebra } from '#generator/kernels/atlasVertebra.ts';
import { smoothIntersection } from '#generator/kernels/distanceFields.ts';
import { vertebraField } from '#generator/kernels/vertebra.ts';
import { partedBoneField } from './partedBone.ts';
import { boundsOfFigures, resolvedFigures } from './resolveFigures.ts';

/** Bones that pass the end of the bust are cut flat one millimetre above it, so that the skin's floor covers them. */
export const BONE_CUT_MM = BUST_CUT_MM + 1;

/** A bone before it is meshed. */
export interface BoneForm {
  readonly id: string;
  readonly sides: 'paired' | 'median';
  /** Handles: 1 for a vertebral canal, 2 for the transverse foramina of the neck. */
  readonly genus: number;
  readonly field: Field;
  /** A box that holds the bone, mm. */
  readonly boxMm: readonly [Vec3, Vec3];
}

/** Cuts off everything below the plane, with a narrow rounded edge. */
export function cutBelow(field: Field, yMm: number): Field {
  return (x, y, z) => smoothIntersection(field(x, y, z), yMm - y, 1);
}

/** Cuts a bone where the bust ends, if it reaches so far. */
function cutAtTheEnd(form: BoneForm): BoneForm {
  const [low, high] = form.boxMm;
  if (low[1] > BONE_CUT_MM) return form;
  return {
    ...form,
    field: cutBelow(form.field, BONE_CUT_MM),
    boxMm: [[low[0], BONE_CUT_MM - 3, low[2]], high],
  };
}

/** The vertebral canal and two transverse foramina. */
const ATLAS_GENUS = 3;

/** The vertebral canal, and in the neck two transverse foramina. */
const genusOf = ({ transverse }: VertebraDefinition): number => (transverse.kind === 'cervical' ? 3 : 1);

const BONES = 'generator/definitions/bones';

/** Room round the points of a definition for the bone that stands about them, mm. */
const VERTEBRA_MARGIN_MM = 30;
const BONE_MARGIN_MM = 25;

/**
 * A vertebra from C2 downwards.
 * @throws DefinitionProblem where a figure cannot be.
 */
export function vertebraForm(id: string, definition: VertebraDefinition, file: string): BoneForm {
  const figures = resolvedFigures(definition, file);
  return cutAtTheEnd({
    id,
    sides: 'median',
    genus: genusOf(definition),
    field: vertebraField(figures),
    boxMm: boundsOfFigures(figures, VERTEBRA_MARGIN_MM),
  });
}

/** @throws DefinitionProblem where a figure cannot be. */
function atlasForm(definition: AtlasVertebra<Place>, file: string): BoneForm {
  const figures = resolvedFigures(definition, file);
  return {
    id: 'atlas',
    sides: 'median',
    genus: ATLAS_GENUS,
    field: atlasVertebraField(figures),
    boxMm: boundsOfFigures(figures, VERTEBRA_MARGIN_MM),
  };
}

/**
 * A bone put together from named parts, cut where the bust ends.
 * @throws DefinitionProblem where a figure cannot be.
 */
export function partedBoneForm(definition: BoneDefinition, file: string): BoneForm {
  const { id, sides } = definition;
  return cutAtTheEnd({
    id,
    sides,
    genus: 0,
    field: partedBoneField(definition, file),
    boxMm: boundsOfFigures(resolvedFigures(definition, file), BONE_MARGIN_MM),
  });
}

/** A bone of the model, not yet resolved: what it is, and how to get its form. */
export interface BoneEntry {
  readonly id: string;
  readonly sides: 'paired' | 'median';
  readonly genus: number;
  /** @throws DefinitionProblem where a figure cannot be. */
  readonly form: () => BoneForm;
}

const vertebra = ({ id, definition, file }: ColumnVertebra): BoneEntry => ({
  id,
  sides: 'median',
  genus: genusOf(definition),
  form: () => vertebraForm(id, definition, `${BONES}/vertebrae/${file}`),
});

const parted = (definition: BoneDefinition, file: string): BoneEntry => ({
  id: definition.id,
  sides: definition.sides,
  genus: 0,
  form: () => partedBoneForm(definition, `${BONES}/${file}`),
});

/** All bones below the skull that the model has, from the atlas downwards. */
export const BONE_ENTRIES: readonly BoneEntry[] = [
  {
    id: 'atlas',
    sides: 'median',
    genus: ATLAS_GENUS,
    form: () => atlasForm(atlas, `${BONES}/vertebrae/atlas.ts`),
  },
  ...COLUMN.map(vertebra),
  ...[rib1, rib2, rib3, rib4, rib5, rib6, rib7].map((rib) => parted(rib, 'ribs.ts')),
  parted(clavicle, 'clavicle.ts'),
  parted(scapula, 'scapula.ts'),
  parted(manubrium, 'sternum.ts'),
  parted(sternum, 'sternum.ts'),
  parted(humerus, 'humerus.ts'),
];
