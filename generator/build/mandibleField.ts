import type { Field } from '#generator/core/solid.ts';
import {
  MANDIBLE_BULGES,
  MANDIBLE_HOLLOWS,
  MANDIBLE_LINES,
  MANDIBLE_PLATE,
} from '#generator/definitions/bones/mandible.ts';
import { LOWER_TEETH } from '#generator/definitions/bones/teeth.ts';
import { archPlate } from '#generator/kernels/bone/archPlate.ts';
import { toothRow } from '#generator/kernels/bone/toothRow.ts';
import { creaseField, layCreases } from '#generator/kernels/creases.ts';
import { ellipsoidForm, lineCrease, withForms, withoutForms } from './skullParts.ts';
import { withTeeth, type BoneFields } from './toothedBone.ts';

const FILE = 'generator/definitions/bones/mandible.ts';

/**
 * The mandible with the lower teeth; it has no seams.
 * @throws DefinitionProblem for a figure that cannot be.
 */
export function mandibleFields(): BoneFields {
  const solid = withForms(
    archPlate(MANDIBLE_PLATE),
    MANDIBLE_BULGES.map((bulge) => ellipsoidForm(FILE, bulge)),
  );
  const bone = withoutForms(
    solid,
    MANDIBLE_HOLLOWS.map((hollow) => ellipsoidForm(FILE, hollow)),
  );
  const relief = creaseField(
    layCreases(
      MANDIBLE_LINES.map((line) => lineCrease(FILE, line)),
      bone,
    ),
  );
  const withRelief: Field = (x, y, z) => bone(x, y, z) + relief(x, y, z);
  const nearTeeth = (y: number, z: number): boolean => y > 1508 && y < 1540 && z > 26;
  return {
    ...withTeeth(bone, withRelief, toothRow(LOWER_TEETH), nearTeeth),
    suture01: () => 0,
  };
}
