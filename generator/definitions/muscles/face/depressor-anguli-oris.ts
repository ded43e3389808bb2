import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** The source's begins on the lower border of the jaw, under platysma's end; here it begins above that, on the oblique line. */
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
          [33.2, 1510.8, 54.6],
          [29.9, 1507.6, 61],
          [22.6, 1503.4, 68.7],
          [14.4, 1500.6, 73.5],
        ],
      },
    ],
    thicknessMm: [0.4, 0.6, 0.5],
  },
  rows: [
    {
      name: 'level of the roots of the teeth',
      path: [
        [35.6, 1515.3, 53.5],
        [33.9, 1514.3, 60.3],
        [28.8, 1513, 67.2],
        [23.3, 1512.3, 72],
      ],
      thicknessMm: [0.8, 1.2, 1.1],
    },
    {
      name: 'level of the lower lip',
      path: [
        [35.5, 1523.7, 56],
        [34.2, 1523, 61],
        [32.2, 1522.6, 65],
        [29.8, 1522.2, 68.3],
      ],
      thicknessMm: [1.3, 1.7, 1.3],
    },
    {
      name: 'below the corner of the mouth',
      path: [
        [34.6, 1528, 62.5],
        [33.8, 1528, 65],
        [32.4, 1528, 67.5],
        [30.4, 1528, 69.8],
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
          at('modiolus-centre', 2.5, 1.2, -3),
          at('modiolus-centre', 2, 1.2, -1.2),
          at('modiolus-centre', 1.5, 1.2, 0.2),
        ],
      },
    ],
    thicknessMm: 0.9,
  },
};
