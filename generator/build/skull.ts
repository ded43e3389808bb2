/** The skull in two pieces: cranium with the facial skeleton and the upper teeth, mandible with the lower ones. */
import { axis, symmetricMesh } from '#generator/core/fieldMesh.ts';
import type { Quality } from '#generator/core/quality.ts';
import type { Solid } from '#generator/core/solid.ts';
import { soundMesh } from '#generator/core/soundMesh.ts';
import type { Grid } from '#generator/kernels/surfaceNets.ts';
import { craniumFields } from './craniumField.ts';
import type { HardPart } from './hardPart.ts';
import { mandibleFields } from './mandibleField.ts';
import type { BoneFields } from './toothedBone.ts';

interface Fineness {
  /** Grid spacing against that of the final model. */
  readonly spacing: number;
  readonly craniumTriangles: number;
  readonly mandibleTriangles: number;
}

const FINENESS: Readonly<Record<Quality, Fineness>> = {
  preview: { spacing: 1.4, craniumTriangles: 17_000, mandibleTriangles: 6_000 },
  final: { spacing: 1, craniumTriangles: 23_000, mandibleTriangles: 8_000 },
};

/** Handles of the cranium: zygomatic arches, passages of the nose, inferior orbital fissures. Every other opening ends blind. */
const CRANIUM_GENUS = 6;

/** Steepest slope of the fields: carved thin forms change faster than a distance. */
const STEEPEST = 2.2;

/** See {@link soundMesh}; small steps, for triangles are dear in so large a bone. */
const ALLOWANCES = [1, 1.01, 1.04, 1.1];

/**
 * About 10 s at final quality on one core.
 * @throws DefinitionProblem for a figure that cannot be, RangeError where no sound mesh is found.
 */
export async function buildCranium(quality: Quality): Promise<Solid> {
  const { spacing: s, craniumTriangles } = FINENESS[quality];
  // finest where teeth, orbit and base are; the vault's cells are just small enough for the sutures
  return mesh('cranium', CRANIUM_GENUS, craniumFields(), craniumTriangles, {
    xs: axis([
      [0, 66, 1.1 * s],
      [66, 79, 1.3 * s],
    ]),
    ys: axis([
      [1522, 1620, 1.1 * s],
      [1620, 1712, 1.25 * s],
    ]),
    zs: axis([
      [-109, -14, 1.3 * s],
      [-14, 106, 1.1 * s],
    ]),
  });
}

/** @throws DefinitionProblem for a figure that cannot be, RangeError where no sound mesh is found. */
export async function buildMandible(quality: Quality): Promise<Solid> {
  const { spacing: s, mandibleTriangles } = FINENESS[quality];
  return mesh('mandible', 0, mandibleFields(), mandibleTriangles, {
    xs: axis([[0, 60, s]]),
    ys: axis([[1490, 1584, s]]),
    zs: axis([[-6, 94, s]]),
  });
}

async function mesh(
  id: 'cranium' | 'mandible',
  genus: number,
  { field, tooth01, suture01 }: BoneFields,
  triangles: number,
  grid: Grid,
): Promise<Solid> {
  return soundMesh(id, genus, ALLOWANCES, (allowance) =>
    symmetricMesh({
      field: (x, y, z) => field(Math.abs(x), y, z),
      grid,
      targetTriangles: Math.round(triangles * allowance),
      nets: { steepest: STEEPEST },
      masksAt: (x, y, z) => [tooth01(Math.abs(x), y, z), suture01(Math.abs(x), y, z), 0, 0],
      maskWeight: 1,
    }),
  );
}

/** The bones of the head. */
export const SKULL: readonly HardPart[] = [
  { id: 'cranium', kind: 'bone', layer: 'bones', sides: 'median', genus: CRANIUM_GENUS, build: buildCranium },
  { id: 'mandible', kind: 'bone', layer: 'bones', sides: 'median', genus: 0, build: buildMandible },
];
