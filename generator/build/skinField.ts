import type { Field } from '#generator/core/solid.ts';
import { withArm } from '#generator/definitions/skin/arm.ts';
import { withEar } from '#generator/definitions/skin/ear.ts';
import { withEye } from '#generator/definitions/skin/eye.ts';
import { withMouth } from '#generator/definitions/skin/mouth.ts';
import { withNose } from '#generator/definitions/skin/nose.ts';
import { BUST_CUT_MM, SKIN, type SkinDefinition } from '#generator/definitions/skin/skinDefinition.ts';
import type { SkinStation } from '#generator/definitions/skin/station.ts';
import { creaseField, layCreases } from '#generator/kernels/creases.ts';
import { symmetric, smoothIntersection } from '#generator/kernels/distanceFields.ts';
import { hermiteField, type HermiteStation } from '#generator/kernels/hermiteField.ts';
import { latticeField } from '#generator/kernels/latticeField.ts';
import { normalFromNeighbours } from '#generator/kernels/stationNormals.ts';
import { checkSkin } from './checkSkin.ts';

/** The skin as a field. */
export interface BuiltSkin {
  /** Closed at the cut, symmetric, mm, negative inside. */
  readonly field: Field;
  /** The large forms only: a cheap stand-in away from the details (symmetric). */
  readonly coarseField: Field;
}

/** Levels between which face and ear lie, mm. */
const HEAD_DETAILS = { fromMm: 1498, toMm: 1622 };
/** How far the surface may miss a station (in units of 100 mm) and its normal: readings are noisy, authored figures are meant. */
const RIDGE = {
  measured: { ridgeValue: 6e-4, ridgeNormal: 0.25 },
  authored: { ridgeValue: 6e-5, ridgeNormal: 0.0625 },
};
/** Rounding of the edge at the cut, mm. */
const CUT_EDGE_MM = 4;
/** The lattice from which the large forms are read. */
const LATTICE = {
  box: { lowMm: [-4, BUST_CUT_MM - 14, -150], highMm: [258, 1722, 140] },
  cellMm: 3,
} as const;

const built = new WeakMap<SkinDefinition, BuiltSkin>();

/**
 * The skin's signed field in atlas mm. Built once for each definition (about half a second).
 *
 * @throws DefinitionProblem for a figure that no skin can have.
 */
export function skinField(definition: SkinDefinition = SKIN): Field {
  return builtSkin(definition).field;
}

/**
 * Both fields of the skin, built once for each definition.
 * @throws DefinitionProblem for a figure that no skin can have.
 */
export function builtSkin(definition: SkinDefinition = SKIN): BuiltSkin {
  const known = built.get(definition);
  if (known) return known;
  checkSkin(definition);
  const made = build(definition);
  built.set(definition, made);
  return made;
}

function build(definition: SkinDefinition): BuiltSkin {
  const base = hermiteField(hermiteStations(definition.stations));
  const body = withArm(latticeField(base, LATTICE.box, LATTICE.cellMm), definition.arm);
  const face = withEye(withMouth(withNose(body, definition.nose), definition.mouth), definition.eye);
  const head = withEar(face, definition.ear);
  const detailed = atLevels(body, head);
  // the creases are laid on the skin without the ear: a line beside the ear must not climb onto it
  const creases = layCreases(definition.creases, atLevels(body, face));
  const creased = creaseField(creases);
  const cut = definition.cutLevelMm;
  const field = symmetric((x, y, z) =>
    smoothIntersection(detailed(x, y, z) + creased(x, y, z), cut - y, CUT_EDGE_MM),
  );
  const coarseBody = withArm(base, definition.arm);
  const coarse = atLevels(coarseBody, withEar(withNose(coarseBody, definition.nose), definition.ear));
  return { field, coarseField: symmetric((x, y, z) => Math.max(coarse(x, y, z), cut - y)) };
}

function atLevels(elsewhere: Field, between: Field): Field {
  return (x, y, z) =>
    y > HEAD_DETAILS.fromMm && y < HEAD_DETAILS.toMm ? between(x, y, z) : elsewhere(x, y, z);
}

function hermiteStations(stations: readonly SkinStation[]): HermiteStation[] {
  const points = stations.map(({ atMm }) => atMm);
  return stations.map(({ atMm, normal, from }) => ({
    atMm,
    normal: normal ?? normalFromNeighbours(points, atMm, insideFrom(atMm[1])),
    ...RIDGE[from],
  }));
}

/** The axis of head and trunk; above the vault's widest ring its top end, so that normals there point upwards. */
function insideFrom(levelMm: number): [number, number, number] {
  return [0, Math.min(levelMm, 1640), -15];
}
