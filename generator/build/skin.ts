/** The skin: from its definition to a mesh. */
import { axis, symmetricMesh } from '#generator/core/fieldMesh.ts';
import type { Quality } from '#generator/core/quality.ts';
import type { BuiltStructure } from '#generator/core/solid.ts';
import { BUST_CUT_MM, SKIN, type SkinDefinition } from '#generator/definitions/skin/skinDefinition.ts';
import type { Grid } from '#generator/kernels/surfaceNets.ts';
import { builtSkin } from './skinField.ts';
import { skinMasks } from './skinMasks.ts';

interface Fineness {
  /** Grid spacing against the lengths in {@link skinGrid}. */
  readonly spacing: number;
  readonly targetTriangles: number;
}

const FINENESS: Readonly<Record<Quality, Fineness>> = {
  preview: { spacing: 1.4, targetTriangles: 16_000 },
  final: { spacing: 0.85, targetTriangles: 36_000 },
};

/**
 * Meshes the skin, both halves, atlas mm.
 * @throws DefinitionProblem for a figure that no skin can have.
 */
export async function buildSkin(
  quality: Quality,
  definition: SkinDefinition = SKIN,
): Promise<BuiltStructure> {
  const { field, coarseField } = builtSkin(definition);
  const { spacing, targetTriangles } = FINENESS[quality];
  const solid = await symmetricMesh({
    field,
    grid: skinGrid(spacing),
    nets: { coarseField },
    targetTriangles,
    masksAt: skinMasks(definition),
  });
  return { id: 'skin', kind: 'skin', sides: 'median', solid, genus: 0 };
}

/** Finer where face and ear need it; `spacing` 1 is about 1.1 mm in the face. Covers the left half. */
function skinGrid(spacing: number): Grid {
  const s = spacing;
  return {
    xs: axis([
      [0, 40, 1.1 * s],
      [40, 58, 1.4 * s],
      [58, 96, 1.25 * s],
      [96, 258, 3.4 * s],
    ]),
    ys: axis([
      [BUST_CUT_MM - 3, BUST_CUT_MM + 7, 1.6 * s],
      [BUST_CUT_MM + 7, 1480, 3.4 * s],
      [1480, 1512, 1.8 * s],
      [1512, 1612, 1.05 * s],
      [1612, 1630, 2 * s],
      [1630, 1716, 3 * s],
    ]),
    zs: axis([
      [-144, -32, 3.2 * s],
      [-32, 14, 1.3 * s],
      [14, 60, 2.4 * s],
      [60, 138, 1.15 * s],
    ]),
  };
}
