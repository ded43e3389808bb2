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
import { smoothUnion } from '#generator/kernels/distanceFields.ts';
import { toothShare, type BoneFields } from './craniumField.ts';
import { ellipsoidForm, lineCrease, withForms, withoutForms } from './skullParts.ts';

const FILE = 'generator/definitions/bones/mandible.ts';
const SOCKET_FILLET_MM = 1.4;

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
  const teeth = toothRow(LOWER_TEETH);
  const nearTeeth = (y: number, z: number): boolean => y > 1508 && y < 1540 && z > 26;
  return {
    field: (x, y, z) => {
      const f = bone(x, y, z) + relief(x, y, z);
      return nearTeeth(y, z) ? smoothUnion(f, teeth(x, y, z), SOCKET_FILLET_MM) : f;
    },
    tooth01: (x, y, z) => (nearTeeth(y, z) ? toothShare(bone(x, y, z), teeth(x, y, z)) : 0),
    suture01: () => 0,
  };
}
