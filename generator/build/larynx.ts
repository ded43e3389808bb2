/** The hyoid, the larynx and the windpipe: from their definitions to closed solids, as the bones are. */
import type { Quality } from '#generator/core/quality.ts';
import type { BoneDefinition } from '#generator/definitions/bones/boneDefinition.ts';
import { cricoidCartilage } from '#generator/definitions/larynx/cricoidCartilage.ts';
import { hyoid } from '#generator/definitions/larynx/hyoid.ts';
import { thyroidCartilage } from '#generator/definitions/larynx/thyroidCartilage.ts';
import { trachea } from '#generator/definitions/larynx/trachea.ts';
import type { HardPart } from './hardPart.ts';
import { buildForm, type Density } from './skeleton.ts';
import { partedBoneForm } from './skeletonField.ts';

interface LarynxEntry {
  readonly definition: BoneDefinition;
  /** In the folder of the larynx's definitions. */
  readonly file: string;
  readonly kind: 'bone' | 'cartilage';
  readonly genus: number;
  readonly density: Record<Quality, Density>;
}

/** The walls are thin: a coarser grid tears them, so the preview has the same. */
const density = (triangles: number): Record<Quality, Density> => ({
  preview: { cellMm: 0.7, triangles },
  final: { cellMm: 0.7, triangles },
});

const ENTRIES: readonly LarynxEntry[] = [
  { definition: hyoid, file: 'hyoid.ts', kind: 'bone', genus: 0, density: density(900) },
  {
    definition: thyroidCartilage,
    file: 'thyroidCartilage.ts',
    kind: 'cartilage',
    genus: 0,
    density: density(1600),
  },
  {
    definition: cricoidCartilage,
    file: 'cricoidCartilage.ts',
    kind: 'cartilage',
    genus: 1,
    density: density(700),
  },
  { definition: trachea, file: 'trachea.ts', kind: 'cartilage', genus: 1, density: density(2800) },
];

/** From the hyoid downwards. */
export const LARYNX: readonly HardPart[] = ENTRIES.map(({ definition, file, kind, genus, density }) => ({
  id: definition.id,
  kind,
  layer: 'bones',
  sides: definition.sides,
  genus,
  build: (quality) => {
    const form = partedBoneForm(definition, `generator/definitions/larynx/${file}`);
    return buildForm({ ...form, genus }, density[quality]);
  },
}));
