import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** The source's lies within frontalis; here it fills the notch between the two halves of it and runs out over their edges. */
export const procerus: SheetMuscle = {
  kind: 'sheet',
  id: 'procerus',
  layer: 'superficial',
  superficial: [0, 0, 1],
  edges: ['medial', 'lateral'],
  tendon: { origin: 0.12, insertion: 0.08 },
  mesh: { across: 8, along: 14 },
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
      path: [at('nasion', 0.6, -1, 2.8), at('nasion', 3, -1.2, 2.5), at('nasion', 5.8, -1.8, 1.5)],
      thicknessMm: 1.2,
    },
    {
      name: 'glabella',
      path: [at('glabella', 0.6, -1, 0.5), at('glabella', 6, -1.4, 0.2), at('glabella', 12.6, -2.4, -1)],
      thicknessMm: 1.2,
    },
    {
      name: 'between the eyebrows',
      path: [at('glabella', 0.6, 6.5, 2), at('glabella', 9, 5, 1.5), at('glabella', 18.4, 2.2, -0.3)],
      thicknessMm: 1,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin between the eyebrows, blending with frontalis',
        path: [
          at('glabella', 0.6, 15.5, 3.2),
          at('glabella', 7, 13.8, 3.2),
          at('glabella', 14.3, 9.8, 2.5),
          at('glabella', 21.6, 4.2, 0.1),
        ],
      },
    ],
    thicknessMm: 0.6,
  },
};
