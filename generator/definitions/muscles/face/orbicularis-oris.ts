import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

/**
 * Left half: one slip to each lip. They meet at the modiolus and end half a millimetre short of the midline. In the source the
 * lips stand 10 mm apart over the teeth; here the marginal part, in the red of the lips, closes them as the skin has them.
 */
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
      edges: ['towards the nose', 'between the lips'],
      tendon: { origin: 0.03, insertion: 0 },
      mesh: { across: 12, along: 18 },
      origin: {
        lines: [
          {
            on: 'modiolus',
            words: 'modiolus at the corner of the mouth',
            path: [
              at('modiolus-centre', 0.8, 3, -1),
              at('modiolus-centre', -2, 1.6, 2.8),
              at('modiolus-centre', -4.2, 0.6, 6.8),
              at('modiolus-centre', -6.2, 0, 10.5),
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
            [21.3, 1534.5, 84.4],
            [20.8, 1531.6, 85.2],
          ],
          thicknessMm: [1.4, 2.4, 2, 1.2],
        },
        {
          name: 'below the wing of the nose',
          path: [
            [17, 1550, 81],
            [16.8, 1542.7, 86],
            [15.8, 1535.2, 89],
            [15.4, 1531, 88.9],
          ],
          thicknessMm: [1.5, 2.6, 2.2, 1.4],
        },
        {
          name: 'edge of the philtrum',
          path: [
            [8.6, 1552.7, 84.2],
            [9.6, 1544.5, 88.2],
            [9.4, 1536, 91.8],
            [9.4, 1530.6, 91.3],
          ],
          thicknessMm: [1.8, 3, 2.6, 1.6],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'orbicularis-oris',
            words: 'the other half, in the midline of the upper lip',
            path: [
              [0.8, 1553.2, 88.3],
              [0.8, 1544.5, 90],
              [0.8, 1536.2, 93.6],
              [0.8, 1530.2, 92.8],
            ],
          },
        ],
        thicknessMm: [1.8, 3.2, 2.8, 1.8],
      },
    },
    {
      name: 'lower lip',
      kind: 'sheet',
      superficial: [0.3, 0, 1],
      edges: ['towards the chin', 'between the lips'],
      tendon: { origin: 0.03, insertion: 0 },
      mesh: { across: 12, along: 18 },
      origin: {
        lines: [
          {
            on: 'modiolus',
            words: 'modiolus at the corner of the mouth',
            path: [
              at('modiolus-centre', 0.8, -0.5, -1),
              at('modiolus-centre', -2, -0.8, 2.8),
              at('modiolus-centre', -4.2, -1, 6.8),
              at('modiolus-centre', -6.2, -0.8, 10.5),
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
            [20.7, 1527, 83.3],
            [20.6, 1530.9, 85.1],
          ],
          thicknessMm: [2.2, 2.8, 1.8, 1.2],
        },
        {
          name: 'level of the canine',
          path: [
            [16.2, 1514.8, 77],
            [15.9, 1519.3, 82.8],
            [15.7, 1525.2, 87.7],
            [15.5, 1530.2, 88.7],
          ],
          thicknessMm: [1.6, 3.2, 2.2, 1.4],
        },
        {
          name: 'level of the lateral incisor',
          path: [
            [9.6, 1512, 80.9],
            [9.4, 1518, 85.8],
            [9.3, 1524.4, 90.4],
            [9.3, 1529.9, 91],
          ],
          thicknessMm: [1.8, 3.2, 2.4, 1.6],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'orbicularis-oris',
            words: 'the other half, in the midline of the lower lip',
            path: [
              [0.8, 1510, 81.8],
              [0.8, 1517, 86.6],
              [0.8, 1524.2, 91.4],
              [0.8, 1529.5, 92.3],
            ],
          },
        ],
        thicknessMm: [1.8, 3.2, 2.6, 1.7],
      },
    },
  ],
};
