import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** A triangle over the upper edge of platysma, which runs on under it: its fibres go on in those of platysma. */
export const depressorAnguliOris: SheetMuscle = {
  kind: 'sheet',
  id: 'depressor-anguli-oris',
  layer: 'superficial',
  context: true,
  superficial: [0.8, 0, 0.6],
  edges: ['posterior', 'anterior'],
  tendon: { origin: 0.06, insertion: 0.08 },
  mesh: { across: 10, along: 16 },
  origin: {
    lines: [
      {
        on: 'platysma',
        words: 'upper edge of platysma, with whose fibres its own go on',
        path: [
          [35.7, 1510.8, 51.7],
          [30.6, 1506.2, 56.3],
          [26.1, 1502.8, 60.4],
          [22.2, 1502, 67.6],
        ],
      },
      {
        on: 'mandible',
        words: 'oblique line of the mandible, down to its front end',
        path: [
          [19.4, 1501.5, 70.4],
          [15.6, 1501.6, 73.6],
        ],
      },
    ],
    thicknessMm: [0.4, 0.6, 0.6, 0.5],
  },
  rows: [
    {
      name: 'oblique line',
      path: [
        [36.4, 1514, 51.8],
        [31.4, 1510, 58.2],
        [26.4, 1507, 64.7],
        [21.8, 1506, 69.9],
        [17.2, 1505.4, 73.6],
      ],
      thicknessMm: [0.7, 1.7, 1.8, 1.3, 0.7],
    },
    {
      name: 'level of the roots of the teeth',
      path: [
        [36.5, 1518, 52],
        [32.9, 1516, 59],
        [29.5, 1514, 64.7],
        [25.2, 1512.3, 70],
        [20.8, 1511, 72.7],
      ],
      thicknessMm: [0.8, 1.7, 1.6, 1.1, 0.6],
    },
    {
      name: 'level of the lower lip',
      path: [
        [35.7, 1522.5, 54.8],
        [33.9, 1522, 59.6],
        [31.9, 1521, 64],
        [29.2, 1520, 67.7],
      ],
      thicknessMm: [0.9, 1.5, 1.5, 0.9],
    },
    {
      name: 'below the corner of the mouth',
      path: [
        [34.6, 1529.5, 60.8],
        [33.3, 1529, 64.2],
        [31.5, 1528.3, 67.8],
      ],
      thicknessMm: [0.8, 1.2, 1],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'modiolus',
        words: 'modiolus at the corner of the mouth',
        path: [
          at('modiolus-centre', 3.4, 1.7, -4.6),
          at('modiolus-centre', 2, 2.6, -2),
          at('modiolus-centre', 0.4, 3, 0.4),
        ],
      },
    ],
    thicknessMm: 0.9,
  },
};
