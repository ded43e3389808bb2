/** The skull in two pieces: cranium with the facial skeleton and the upper teeth, mandible with the lower ones. */
import { axis, symmetricMesh } from '#generator/core/fieldMesh.ts';
import type { BuiltStructure } from '#generator/core/solid.ts';
import type { Grid } from '#generator/kernels/surfaceNets.ts';
import { craniumFields, type BoneFields } from './craniumField.ts';
import { mandibleFields } from './mandibleField.ts';

export type SkullQuality = 'preview' | 'final';

interface Fineness {
  /** Grid spacing against that of the final model. */
  readonly spacing: number;
  readonly craniumTriangles: number;
  readonly mandibleTriangles: number;
}

const FINENESS: Readonly<Record<SkullQuality, Fineness>> = {
  preview: { spacing: 1.4, craniumTriangles: 16_000, mandibleTriangles: 6_000 },
  final: { spacing: 1, craniumTriangles: 22_000, mandibleTriangles: 8_000 },
};

/** Steepest slope of the fields: carved thin forms change faster than a distance. */
const STEEPEST = 2.2;

export async function buildCranium(quality: SkullQuality): Promise<BuiltStructure> {
  const { spacing: s, craniumTriangles } = FINENESS[quality];
  const solid = await mesh(craniumFields(), craniumTriangles, {
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
  return { id: 'cranium', kind: 'bone', sides: 'median', solid, genus: CRANIUM_GENUS };
}

export async function buildMandible(quality: SkullQuality): Promise<BuiltStructure> {
  const { spacing: s, mandibleTriangles } = FINENESS[quality];
  const solid = await mesh(mandibleFields(), mandibleTriangles, {
    xs: axis([[0, 60, s]]),
    ys: axis([[1490, 1584, s]]),
    zs: axis([[-6, 94, s]]),
  });
  return { id: 'mandible', kind: 'bone', sides: 'median', solid, genus: 0 };
}

/** The zygomatic arches. */
const CRANIUM_GENUS = 2;

function mesh({ field, tooth01, suture01 }: BoneFields, targetTriangles: number, grid: Grid) {
  return symmetricMesh({
    field: (x, y, z) => field(Math.abs(x), y, z),
    grid,
    targetTriangles,
    nets: { steepest: STEEPEST },
    masksAt: (x, y, z) => [tooth01(Math.abs(x), y, z), suture01(Math.abs(x), y, z), 0, 0],
    maskWeight: 1,
  });
}
