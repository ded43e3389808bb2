import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const corrugatorSupercilii: SheetMuscle = {
  kind: 'sheet',
  id: 'corrugator-supercilii',
  layer: 'intermediate',
  superficial: [0, 0, 1],
  edges: ['inferior', 'superior'],
  tendon: { origin: 0.1, insertion: 0.1 },
  mesh: { across: 6, along: 12 },
  origin: {
    lines: [
      {
        on: 'frontal-bone',
        words: 'medial end of the superciliary arch',
        path: [
          at('superciliary-arch-medial-end', -1.4, 0.4, -2.2),
          at('superciliary-arch-medial-end', -2, 2.4, -0.2),
        ],
      },
    ],
    thicknessMm: 1,
  },
  rows: [
    {
      name: 'over the inner end of the upper rim of the orbit',
      path: [
        [13.3, 1606.7, 79],
        [12.7, 1607.6, 81.6],
        [11, 1609.2, 82.9],
      ],
      thicknessMm: 1.6,
    },
    {
      name: 'inner third of the eyebrow',
      path: [
        [18.7, 1611, 78.2],
        [19, 1611.9, 82],
        [17.3, 1614.8, 83.5],
      ],
      thicknessMm: [1.4, 2, 1.6],
    },
    {
      name: 'towards the middle of the eyebrow',
      path: [
        [26.5, 1614.2, 79],
        [25.7, 1616.1, 82.3],
        [24, 1618.4, 83.4],
      ],
      thicknessMm: [1, 1.6, 1.2],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'skin',
        words: 'skin above the middle of the eyebrow',
        path: [at('orbit-rim-superior', 1, 2, 1.6), at('orbit-rim-superior', -0.5, 4.5, 2.5)],
      },
    ],
    thicknessMm: 0.8,
  },
};
