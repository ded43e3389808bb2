import { at } from '../../landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const depressorAnguliOris: SheetMuscle = {
  kind: 'sheet',
  id: 'depressor-anguli-oris',
  layer: 'superficial',
  context: true,
  superficial: [0.8, 0, 0.6],
  edges: ['posterior', 'anterior'],
  tendon: { origin: 0.06, insertion: 0.08 },
  mesh: { across: 8, along: 14 },
  origin: {
    lines: [
      {
        on: 'mandible',
        words: 'oblique line of the mandible',
        path: [
          [31.5, 1504.5, 53],
          [27, 1502.6, 60.5],
          [20.5, 1501.5, 68],
          [14.5, 1501, 73.5],
        ],
      },
    ],
    thicknessMm: [1, 1.5, 1],
  },
  rows: [
    {
      name: 'level of the roots of the teeth',
      path: [
        [35, 1515.5, 53.5],
        [32.3, 1514.3, 59.6],
        [28, 1513, 66.7],
        [23.3, 1512.3, 72],
      ],
      thicknessMm: [1.4, 1.9, 1.4],
    },
    {
      name: 'level of the lower lip',
      path: [
        [35.7, 1523.7, 57.2],
        [34.2, 1523, 61],
        [32.2, 1522.6, 65],
        [29.8, 1522.2, 68.3],
      ],
      thicknessMm: [1.3, 1.7, 1.3],
    },
    {
      name: 'below the corner of the mouth',
      path: [
        [34.4, 1530, 62.7],
        [33.5, 1530, 65],
        [32.2, 1530, 67.5],
        [30.5, 1530, 70],
      ],
      thicknessMm: [1, 1.4, 1.2],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'modiolus',
        words: 'modiolus at the corner of the mouth',
        path: [
          at('modiolus-centre', 1.2, 4, -3),
          at('modiolus-centre', 0.7, 4.5, -0.8),
          at('modiolus-centre', -0.3, 4.5, 1.2),
        ],
      },
    ],
    thicknessMm: 0.9,
  },
};
