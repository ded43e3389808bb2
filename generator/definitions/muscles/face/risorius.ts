import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** Not in the source: a thin band from the fascia over masseter to the corner of the mouth, by text. */
export const risorius: SheetMuscle = {
  kind: 'sheet',
  id: 'risorius',
  layer: 'superficial',
  context: true,
  superficial: [0.8, 0, 0.6],
  edges: ['inferior', 'superior'],
  tendon: { origin: 0.12, insertion: 0.08 },
  mesh: { across: 5, along: 14 },
  origin: {
    lines: [
      {
        on: 'parotid-fascia',
        words: 'fascia over the parotid gland and masseter',
        path: [
          [51, 1537.5, 38],
          [53, 1545.5, 38],
        ],
      },
    ],
    thicknessMm: 0.6,
  },
  rows: [
    {
      name: 'front edge of masseter',
      path: [
        [46.5, 1535.5, 50],
        [47.2, 1538.7, 50.3],
        [47.2, 1542, 50.5],
      ],
      thicknessMm: 0.9,
    },
    {
      name: 'over the cheek',
      path: [
        [41, 1533, 58.3],
        [41.2, 1535.2, 59],
        [40.8, 1537.6, 60],
      ],
      thicknessMm: 1,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'modiolus',
        words: 'modiolus at the corner of the mouth',
        path: [at('modiolus-centre', 2.5, -1, -2), at('modiolus-centre', 2, 1.8, -0.8)],
      },
    ],
    thicknessMm: 0.8,
  },
};
