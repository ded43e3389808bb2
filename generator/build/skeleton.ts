/** Bones below the skull: from their fields to closed solids. */
import { axis, fieldMesh, symmetricMesh } from '#generator/core/fieldMesh.ts';
import type { Quality } from '#generator/core/quality.ts';
import type { Solid } from '#generator/core/solid.ts';
import { soundMesh } from '#generator/core/soundMesh.ts';
import type { HardPart } from './hardPart.ts';
import { BONE_ENTRIES, type BoneForm } from './skeletonField.ts';

/** How finely a form is meshed. */
export interface Density {
  /** Grid spacing, mm: below half the thinnest plate of the bone. */
  readonly cellMm: number;
  readonly triangles: number;
}

const VERTEBRA: Record<Quality, Density> = {
  preview: { cellMm: 1, triangles: 1800 },
  final: { cellMm: 0.8, triangles: 2300 },
};
const SHAFT: Record<Quality, Density> = {
  preview: { cellMm: 1.5, triangles: 700 },
  final: { cellMm: 1, triangles: 900 },
};
const DENSITIES: Readonly<Record<string, Record<Quality, Density>>> = {
  clavicle: { preview: { cellMm: 1.8, triangles: 700 }, final: { cellMm: 1.2, triangles: 1000 } },
  scapula: { preview: { cellMm: 1.2, triangles: 3000 }, final: { cellMm: 0.9, triangles: 4000 } },
  manubrium: { preview: { cellMm: 1.8, triangles: 1000 }, final: { cellMm: 1.2, triangles: 1500 } },
  sternum: { preview: { cellMm: 1.8, triangles: 1000 }, final: { cellMm: 1.2, triangles: 1500 } },
  humerus: { preview: { cellMm: 2, triangles: 1000 }, final: { cellMm: 1.2, triangles: 1500 } },
};

function densityOf(id: string, quality: Quality): Density {
  const table = DENSITIES[id] ?? (id.startsWith('rib-') ? SHAFT : VERTEBRA);
  return table[quality];
}

/** The fields are no steeper than this; see {@link BoneForm}. */
const STEEPEST = 2;

/** See {@link soundMesh}. */
const ALLOWANCES = [1, 1.15, 1.35, 1.6, 2];
/** Beyond this allowance the midline is no longer thinned: it may be what folds. */
const LOCK_MIDLINE_FROM = 1.2;

/**
 * Meshes one bone or cartilage. The same figures give the same bytes.
 * @throws RangeError where no sound mesh is found at any allowance.
 */
export async function buildForm(form: BoneForm, { cellMm, triangles }: Density): Promise<Solid> {
  const [low, high] = form.boxMm;
  const median = form.sides === 'median';
  const [xs, ys, zs] = [0, 1, 2].map((k) => {
    const from = median && k === 0 ? 0 : low[k];
    return axis([[from, from + Math.ceil((high[k] - from) / cellMm) * cellMm, cellMm]]);
  });
  const mesh = median ? symmetricMesh : fieldMesh;
  return soundMesh(form.id, form.genus, ALLOWANCES, (allowance) =>
    mesh({
      field: form.field,
      grid: { xs, ys, zs },
      nets: { blockCells: 5, steepest: STEEPEST },
      targetTriangles: Math.round(triangles * allowance),
      normalWeight: 1,
      lockMidline: allowance > LOCK_MIDLINE_FROM,
    }),
  );
}

/** Every bone below the skull, from the atlas downwards. */
export const SKELETON: readonly HardPart[] = BONE_ENTRIES.map(({ id, sides, genus, form }) => ({
  id,
  kind: 'bone',
  layer: 'bones',
  sides,
  genus,
  build: (quality) => buildForm(form(), densityOf(id, quality)),
}));
