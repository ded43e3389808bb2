import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const digastricAnterior: SheetMuscle = {
  kind: 'sheet',
  id: 'digastric-anterior',
  layer: 'intermediate',
  superficial: [0, -1, 0],
  edges: ['medial', 'lateral'],
  tendon: { origin: 0.08, insertion: 0.2 },
  mesh: { across: 10, along: 14 },
  origin: {
    lines: [
      {
        on: 'mandible',
        words: 'digastric fossa of the mandible',
        path: [
          at('mandible-digastric-fossa', -6.2, -0.3, 4.7),
          at('mandible-digastric-fossa', -0.5, 0.7, 0.2),
          at('mandible-digastric-fossa', 3.8, 1, -3.4),
        ],
      },
    ],
    thicknessMm: [2.8, 3.6, 2.4],
  },
  rows: [
    {
      name: 'behind the fossa',
      path: [
        [4.9, 1500.4, 61.3],
        [8.2, 1500.9, 62.6],
        [13.9, 1501.6, 57.5],
      ],
      thicknessMm: [2.2, 4, 3.4],
    },
    {
      name: 'middle',
      path: [
        [5.6, 1500.4, 54.2],
        [8.3, 1501.3, 54.2],
        [14, 1502.3, 53],
      ],
      thicknessMm: [2, 4.5, 3.2],
    },
    {
      name: 'before the hyoid bone',
      path: [
        [7.2, 1500.7, 47],
        [11.4, 1501.7, 47],
        [14.1, 1502.8, 47],
      ],
      thicknessMm: [1.6, 4, 2.4],
    },
    {
      name: 'where the tendon begins',
      path: [
        [9.5, 1501.5, 41.5],
        [14, 1503.2, 41.3],
      ],
      thicknessMm: [1.2, 2.8, 1.8],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'fascia',
        words: 'intermediate tendon at the hyoid',
        path: [at('digastric-sling', -2.2, -1.2, 1.7), at('digastric-sling', -0.4, 0.4, 2)],
      },
    ],
    thicknessMm: 1.6,
  },
};
