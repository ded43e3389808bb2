import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const sternohyoid: SheetMuscle = {
  kind: 'sheet',
  id: 'sternohyoid',
  layer: 'intermediate',
  context: true,
  superficial: [0.4, 0, 0.9],
  edges: ['medial', 'lateral'],
  tendon: { origin: 0.05, insertion: 0.04 },
  mesh: { across: 10, along: 24 },
  origin: {
    lines: [
      {
        on: 'manubrium',
        words: 'back of the manubrium',
        path: [
          [5.5, 1390.5, 32],
          [11, 1393, 30.5],
        ],
      },
      {
        on: 'clavicle',
        words: 'back of the sternal end of the clavicle',
        path: [at('clavicle-sternal-end', 5, 4, -4), at('clavicle-sternal-end', 15, 16.5, -1.5)],
      },
    ],
    thicknessMm: [2, 2.4, 1.6],
  },
  rows: [
    {
      name: 'sternoclavicular joint',
      path: [
        [5.3, 1403, 30],
        [13, 1408, 26.5],
        [19.5, 1413, 25.6],
        [26.3, 1417.5, 26.7],
      ],
      thicknessMm: [3, 3, 2.4],
    },
    {
      name: 'T1',
      path: [
        [6.2, 1426, 27.2],
        [14.3, 1426, 24],
        [23, 1426, 22.4],
      ],
      thicknessMm: 2.6,
    },
    {
      name: 'C7',
      path: [
        [5.8, 1442, 25.4],
        [12.6, 1442, 22.4],
        [20, 1442, 20.3],
      ],
      thicknessMm: 2.4,
    },
    {
      name: 'cricoid cartilage',
      path: [
        [4.6, 1460, 25.3],
        [10.8, 1460, 21.9],
        [17.4, 1460, 19.3],
      ],
      thicknessMm: 2.2,
    },
    {
      name: 'thyroid cartilage',
      path: [
        [4.3, 1475, 29.7],
        [10, 1475, 25.4],
        [15.7, 1475, 21.5],
      ],
      thicknessMm: 2.2,
    },
    {
      name: 'below the hyoid bone',
      path: [
        [4.3, 1489, 35],
        [10.2, 1489, 31.6],
        [16.1, 1489, 27.5],
      ],
      thicknessMm: 2.4,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'hyoid',
        words: 'lower border of the body of the hyoid bone',
        path: [
          at('hyoid-body-lower-border', -2, 1.5, 1.8),
          at('hyoid-body-lower-border', 5, 1.5, -0.7),
          at('hyoid-greater-horn-front-lower', 2.5, 1.3, -1),
        ],
      },
    ],
    thicknessMm: 2,
  },
};
