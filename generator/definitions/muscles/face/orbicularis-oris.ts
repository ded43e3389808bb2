import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

/** Left half: one slip to each lip. They meet at the modiolus and end half a millimetre short of the midline. */
export const orbicularisOris: SlipsMuscle = {
  kind: 'slips',
  id: 'orbicularis-oris',
  layer: 'superficial',
  context: true,
  slips: [
    {
      name: 'upper lip',
      kind: 'sheet',
      superficial: [0.3, 0, 1],
      edges: ['towards the nose', 'at the red of the lip'],
      tendon: { origin: 0.03, insertion: 0 },
      mesh: { across: 8, along: 18 },
      origin: {
        lines: [
          {
            on: 'modiolus',
            words: 'modiolus at the corner of the mouth',
            path: [
              at('modiolus-centre', 0.8, 3, -1),
              at('modiolus-centre', -2, 1.2, 2.8),
              at('modiolus-centre', -4.2, -0.5, 6.8),
              at('modiolus-centre', -6.2, -2.7, 10.5),
            ],
          },
        ],
        thicknessMm: [1.6, 2.8, 2, 1],
      },
      rows: [
        {
          name: 'beside the corner',
          path: [
            [26, 1543, 75],
            [23, 1539.5, 81],
            [21, 1533.2, 85],
          ],
          thicknessMm: [1.4, 2.2, 1.5],
        },
        {
          name: 'below the wing of the nose',
          path: [
            [17, 1550, 81],
            [16.8, 1542.7, 86],
            [15.6, 1534.2, 89.4],
          ],
          thicknessMm: [1.5, 2.6, 1.8],
        },
        {
          name: 'edge of the philtrum',
          path: [
            [8.6, 1552.7, 84.2],
            [9.6, 1544.5, 88.2],
            [9.4, 1535.3, 92],
          ],
          thicknessMm: [1.8, 3, 2.2],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'orbicularis-oris',
            words: 'the other half, in the midline of the upper lip',
            path: [
              [0.9, 1553.2, 88.3],
              [0.9, 1544.5, 90],
              [0.9, 1535.5, 93.8],
            ],
          },
        ],
        thicknessMm: [1.8, 3.2, 2.4],
      },
    },
    {
      name: 'lower lip',
      kind: 'sheet',
      superficial: [0.3, 0, 1],
      edges: ['towards the chin', 'at the red of the lip'],
      tendon: { origin: 0.03, insertion: 0 },
      mesh: { across: 8, along: 18 },
      origin: {
        lines: [
          {
            on: 'modiolus',
            words: 'modiolus at the corner of the mouth',
            path: [
              at('modiolus-centre', 0.8, -0.5, -1),
              at('modiolus-centre', -2, -0.8, 2.8),
              at('modiolus-centre', -4.2, -2, 6.8),
              at('modiolus-centre', -6.2, -3.8, 10.5),
            ],
          },
        ],
        thicknessMm: [1.6, 2.8, 2, 1],
      },
      rows: [
        {
          name: 'beside the corner',
          path: [
            [24, 1520.5, 72.5],
            [21.5, 1522.7, 79.3],
            [20.7, 1527.4, 83.5],
          ],
          thicknessMm: [2.2, 2.8, 1.3],
        },
        {
          name: 'level of the canine',
          path: [
            [16.2, 1514.8, 77],
            [15.9, 1519.3, 82.8],
            [15.7, 1525.5, 87.8],
          ],
          thicknessMm: [1.6, 3.2, 1.6],
        },
        {
          name: 'level of the lateral incisor',
          path: [
            [9.6, 1512, 80.9],
            [9.4, 1518, 85.8],
            [9.3, 1524.9, 90.6],
          ],
          thicknessMm: [1.8, 3.2, 2],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'orbicularis-oris',
            words: 'the other half, in the midline of the lower lip',
            path: [
              [0.9, 1510, 81.8],
              [0.9, 1517, 86.6],
              [0.9, 1524.7, 91.6],
            ],
          },
        ],
        thicknessMm: [1.8, 3.2, 2.2],
      },
    },
  ],
};
