/** Bones below the skull: from their fields to closed solids. */
import { axis, fieldMesh, symmetricMesh } from '#generator/core/fieldMesh.ts';
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
  preview: { cellMm: 1.2, triangles: 1600 },
  final: { cellMm: 0.8, triangles: 2500 },
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

/** Meshes one bone. The same figures give the same bytes. */
export async function buildBone(form: BoneForm, { cellMm, triangles }: Density): Promise<BuiltStructure> {
  const [low, high] = form.boxMm;
  const [xs, ys, zs] = [0, 1, 2].map((k) => {
    const from = form.sides === 'median' && k === 0 ? 0 : low[k];
    return axis([[from, from + Math.ceil((high[k] - from) / cellMm) * cellMm, cellMm]]);
  });
  const mesh = form.sides === 'median' ? symmetricMesh : fieldMesh;
  const solid = await mesh({
    field: form.field,
    grid: { xs, ys, zs },
    nets: { blockCells: 5, steepest: STEEPEST },
    targetTriangles: triangles,
    normalWeight: 1,
    normalStepMm: 0.3,
  });
  return { id: form.id, kind: 'bone', sides: form.sides, genus: form.genus, solid };
}

/** Every bone below the skull, from the atlas downwards. */
export const SKELETON: readonly SkeletonBuilder[] = BONE_ENTRIES.map(({ id, sides, genus, form }) => ({
  id,
  sides,
  genus,
  build: (quality) => buildBone(form(), densityOf(id, quality)),
}));
