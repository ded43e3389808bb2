import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** The source's lies within frontalis and flares to 22 mm from the midline; here it lies over frontalis' edge and is narrower. */
export const procerus: SheetMuscle = {
  kind: 'sheet',
  id: 'procerus',
  layer: 'superficial',
  superficial: [0, 0, 1],
  edges: ['medial', 'lateral'],
  tendon: { origin: 0.12, insertion: 0.08 },
  mesh: { across: 6, along: 12 },
  origin: {
    lines: [
      {
        on: 'nasal-bone',
        words: 'fascia over the nasal bone and the upper lateral nasal cartilage',
        path: [at('rhinion', 0.6, 11, -8.8), at('rhinion', 4.5, 10.5, -10.5)],
      },
    ],
    thicknessMm: 0.5,
  },
  rows: [
    {
      name: 'root of the nose',
      path: [at('nasion', 0.6, -1, 3.3), at('nasion', 3, -1.3, 2.8), at('nasion', 5.6, -2, 1.6)],
      thicknessMm: 1.1,
    },
    {
      name: 'glabella',
      path: [at('glabella', 0.6, -1, 1.9), at('glabella', 4.5, -2, 1.2), at('glabella', 9.8, -4, -1)],
      thicknessMm: 1.2,
    },
    {
      name: 'between the eyebrows',
      path: [at('glabella', 0.6, 6, 3.1), at('glabella', 7, 6, 2.7), at('glabella', 16, 3.5, 1.1)],
      thicknessMm: 0.9,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin between the eyebrows, blending with frontalis',
        path: [at('glabella', 0.8, 13, 3.7), at('glabella', 7.5, 14, 3.4), at('glabella', 19, 8.5, 1.8)],
      },
    ],
    thicknessMm: 0.8,
  },
};
