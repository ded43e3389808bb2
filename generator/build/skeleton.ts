/** Bones below the skull: from their fields to closed solids. */
import { axis, fieldMesh, symmetricMesh } from '#generator/core/fieldMesh.ts';
import { topologyOf } from '#generator/core/meshTopology.ts';
import type { BuiltStructure } from '#generator/core/solid.ts';
import { BONE_ENTRIES, type BoneForm } from './skeletonField.ts';

export type SkeletonQuality = 'preview' | 'final';

/** One bone that can be built by itself. */
export interface SkeletonBuilder {
  readonly id: string;
  readonly sides: 'paired' | 'median';
  readonly genus: number;
  readonly build: (quality: SkeletonQuality) => Promise<BuiltStructure>;
}

interface Density {
  /** Grid spacing, mm: below half the thinnest plate of the bone. */
  readonly cellMm: number;
  readonly triangles: number;
}

const VERTEBRA: Record<SkeletonQuality, Density> = {
  preview: { cellMm: 1, triangles: 1800 },
  final: { cellMm: 0.8, triangles: 2300 },
};
const SHAFT: Record<SkeletonQuality, Density> = {
  preview: { cellMm: 1.5, triangles: 700 },
  final: { cellMm: 1, triangles: 900 },
};
const DENSITIES: Readonly<Record<string, Record<SkeletonQuality, Density>>> = {
  clavicle: { preview: { cellMm: 1.8, triangles: 700 }, final: { cellMm: 1.2, triangles: 1000 } },
  scapula: { preview: { cellMm: 1.2, triangles: 3000 }, final: { cellMm: 0.9, triangles: 4000 } },
  manubrium: { preview: { cellMm: 1.8, triangles: 1000 }, final: { cellMm: 1.2, triangles: 1500 } },
  sternum: { preview: { cellMm: 1.8, triangles: 1000 }, final: { cellMm: 1.2, triangles: 1500 } },
  humerus: { preview: { cellMm: 2, triangles: 1000 }, final: { cellMm: 1.2, triangles: 1500 } },
};

function densityOf(id: string, quality: SkeletonQuality): Density {
  const table = DENSITIES[id] ?? (id.startsWith('rib-') ? SHAFT : VERTEBRA);
  return table[quality];
}

/** The fields are no steeper than this; see {@link BoneForm}. */
const STEEPEST = 2;

/** The simplifier can pinch or fold thin tips; then it is given more triangles, in these steps. */
const ALLOWANCES = [1, 1.15, 1.35, 1.6, 2];

/**
 * Meshes one bone. The same figures give the same bytes.
 * @throws RangeError where the surface is not closed, of the declared genus and free of folds at any allowance.
 */
export async function buildBone(form: BoneForm, { cellMm, triangles }: Density): Promise<BuiltStructure> {
  const [low, high] = form.boxMm;
  const median = form.sides === 'median';
  const [xs, ys, zs] = [0, 1, 2].map((k) => {
    const from = median && k === 0 ? 0 : low[k];
    return axis([[from, from + Math.ceil((high[k] - from) / cellMm) * cellMm, cellMm]]);
  });
  const mesh = median ? symmetricMesh : fieldMesh;
  let found = '';
  for (const allowance of ALLOWANCES) {
    const solid = await mesh({
      field: form.field,
      grid: { xs, ys, zs },
      nets: { blockCells: 5, steepest: STEEPEST },
      targetTriangles: Math.round(triangles * allowance),
      normalWeight: 1,
      lockMidline: allowance > 1.2,
    });
    const { closed, genus, numFolds } = topologyOf(solid);
    found = closed ? `genus ${genus}, ${numFolds} folded edges` : 'open or pinched edges';
    if (!closed || genus !== form.genus || numFolds > 0) continue;
    return { id: form.id, kind: 'bone', sides: form.sides, genus: form.genus, solid };
  }
  throw new RangeError(`${form.id}: the mesh has ${found}; closed, genus ${form.genus} and no fold expected`);
}

/** Every bone below the skull, from the atlas downwards. */
export const SKELETON: readonly SkeletonBuilder[] = BONE_ENTRIES.map(({ id, sides, genus, form }) => ({
  id,
  sides,
  genus,
  build: (quality) => buildBone(form(), densityOf(id, quality)),
}));
