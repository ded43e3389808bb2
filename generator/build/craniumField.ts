import type { Field } from '#generator/core/solid.ts';
import { FACE_STATIONS } from '#generator/definitions/bones/craniumFace.ts';
import { CRANIUM_BULGES, CRANIUM_PLATES, CRANIUM_STRAPS } from '#generator/definitions/bones/craniumForms.ts';
import { CRANIUM_LINES } from '#generator/definitions/bones/craniumLines.ts';
import { CRANIUM_GROOVES, CRANIUM_HOLLOWS, ORBIT } from '#generator/definitions/bones/craniumOpenings.ts';
import { CRANIUM_SUTURES } from '#generator/definitions/bones/craniumSutures.ts';
import { VAULT_AXIS, VAULT_LEVELS, VAULT_STATIONS } from '#generator/definitions/bones/craniumVault.ts';
import { UPPER_TEETH } from '#generator/definitions/bones/teeth.ts';
import { outlineCone } from '#generator/kernels/bone/outlineCone.ts';
import { seams } from '#generator/kernels/bone/seams.ts';
import { sutureCrease } from '#generator/kernels/bone/suture.ts';
import { toothRow } from '#generator/kernels/bone/toothRow.ts';
import { creaseField, layCreases } from '#generator/kernels/creases.ts';
import {
  distanceToBox,
  smoothDifference,
  smoothIntersection,
  smoothUnion,
} from '#generator/kernels/distanceFields.ts';
import { latticeField } from '#generator/kernels/latticeField.ts';
import { withoutNasalCavity } from './nasalCavity.ts';
import {
  ellipsoidForm,
  levelStations,
  lineCrease,
  plateForm,
  resolvedSuture,
  stationSolid,
  strapForm,
  withForms,
  withoutForms,
} from './skullParts.ts';
import { withTeeth, type BoneFields } from './toothedBone.ts';

/** Above this level there is nothing but the vault, mm. */
const FORMS_BELOW_MM = 1632;
const DEFINITIONS = 'generator/definitions/bones';
const FILE = {
  vault: `${DEFINITIONS}/craniumVault.ts`,
  face: `${DEFINITIONS}/craniumFace.ts`,
  forms: `${DEFINITIONS}/craniumForms.ts`,
  openings: `${DEFINITIONS}/craniumOpenings.ts`,
  lines: `${DEFINITIONS}/craniumLines.ts`,
  sutures: `${DEFINITIONS}/craniumSutures.ts`,
};

/** A place inside the braincase, from which outwards is away, mm. */
const BRAIN_MIDDLE = [0, 1640, -10] as const;
/** Where the face block ends: behind and above it belongs to the braincase, mm. */
const FACE_BOX = { lowMm: [-1, 1536.5, 30], highMm: [60, 1613, 106] } as const;
const FACE_EDGE_MM = 2;
const FACE_FILLET_MM = 6;
/** Cells of the lattice from which the two large solids are read, mm. */
const LATTICE_MM = 3;
/**
 * The cranium with the facial skeleton and the upper teeth.
 * @throws DefinitionProblem for a figure that cannot be.
 */
export function craniumFields(): BoneFields {
  const bone = carvedBone();
  const lines = layCreases(
    CRANIUM_LINES.map((line) => lineCrease(FILE.lines, line)),
    bone,
  );
  const sutures = seams(
    layCreases(
      CRANIUM_SUTURES.map((line) => sutureCrease(resolvedSuture(FILE.sutures, line), BRAIN_MIDDLE)),
      bone,
    ),
  );
  const relief = creaseField(lines);
  const withRelief: Field = (x, y, z) => bone(x, y, z) + relief(x, y, z) + sutures.relief(x, y, z);
  const nearTeeth = (y: number, z: number): boolean => y < 1550 && z > 26;
  return {
    ...withTeeth(bone, withRelief, toothRow(UPPER_TEETH), nearTeeth),
    suture01: sutures.mask01,
  };
}

function carvedBone(): Field {
  const large = vaultAndFace();
  const solid = withForms(large, [
    ...CRANIUM_STRAPS.map((strap) => strapForm(FILE.forms, strap)),
    ...CRANIUM_PLATES.map((thin) => plateForm(FILE.forms, thin)),
    ...CRANIUM_BULGES.map((bulge) => ellipsoidForm(FILE.forms, bulge)),
  ]);
  const orbit = outlineCone(ORBIT);
  const cutNose = withoutNasalCavity();
  const open: Field = (x, y, z) => {
    let f = solid(x, y, z);
    if (z > 10 && y > 1558 && y < 1630) f = smoothDifference(f, orbit(x, y, z), ORBIT.filletMm);
    return cutNose(f, x, y, z);
  };
  const carved = withoutForms(open, [
    ...CRANIUM_GROOVES.map((groove) => strapForm(FILE.openings, groove)),
    ...CRANIUM_HOLLOWS.map((hollow) => ellipsoidForm(FILE.openings, hollow)),
  ]);
  return (x, y, z) => (y > FORMS_BELOW_MM ? large(x, y, z) : carved(x, y, z));
}

function vaultAndFace(): Field {
  const levels = levelStations(FILE.vault, VAULT_LEVELS, VAULT_AXIS);
  const vault = latticeField(
    stationSolid(FILE.vault, { ...levels, ...VAULT_STATIONS }, BRAIN_MIDDLE),
    { lowMm: [-6, 1524, -116], highMm: [88, 1718, 108] },
    LATTICE_MM,
  );
  const face = latticeField(
    stationSolid(FILE.face, FACE_STATIONS, BRAIN_MIDDLE),
    { lowMm: [-6, 1524, 18], highMm: [80, 1626, 116] },
    LATTICE_MM,
  );
  const box = distanceToBox(FACE_BOX.lowMm, FACE_BOX.highMm);
  return (x, y, z) => {
    const f = vault(x, y, z);
    if (z < 18 || y > 1622) return f;
    const edge = box(x, y, z);
    if (edge > 12) return f;
    return smoothUnion(f, smoothIntersection(face(x, y, z), edge, FACE_EDGE_MM), FACE_FILLET_MM);
  };
}
