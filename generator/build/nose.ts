/** The cartilages of the nose: from their definition to a closed solid, as the bones are. */
import { nasalCartilage } from '#generator/definitions/head/nasalCartilage.ts';
import type { HardPart } from './hardPart.ts';
import { buildForm } from './skeleton.ts';
import { partedBoneForm } from './skeletonField.ts';

/** The plates are thin: a coarser grid tears them, so the preview has the same. */
const DENSITY = { cellMm: 0.7, triangles: 1400 };

export const NOSE: readonly HardPart[] = [
  {
    id: nasalCartilage.id,
    kind: 'cartilage',
    layer: 'bones',
    sides: nasalCartilage.sides,
    genus: 0,
    build: () =>
      buildForm(partedBoneForm(nasalCartilage, 'generator/definitions/head/nasalCartilage.ts'), DENSITY),
  },
];
