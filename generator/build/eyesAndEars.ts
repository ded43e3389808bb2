/** Eyeballs and the cartilage of the ears. They are as coarse in the preview. */
import { EAR_CARTILAGE } from '#generator/definitions/head/earCartilage.ts';
import { EYEBALL } from '#generator/definitions/head/eyeball.ts';
import { SKIN } from '#generator/definitions/skin/skinDefinition.ts';
import { earCartilageSolid } from './earCartilage.ts';
import { eyeballSolid } from './eyeball.ts';
import type { HardPart } from './hardPart.ts';
import { skinField } from './skinField.ts';

export const EYES_AND_EARS: readonly HardPart[] = [
  {
    id: 'eyeball',
    kind: 'eye',
    layer: 'bones',
    sides: 'paired',
    genus: 0,
    build: () => Promise.resolve(eyeballSolid(EYEBALL)),
  },
  {
    id: 'ear-cartilage',
    kind: 'cartilage',
    layer: 'superficial',
    sides: 'paired',
    genus: 0,
    build: () => Promise.resolve(earCartilageSolid(EAR_CARTILAGE, SKIN.ear, skinField())),
  },
];
