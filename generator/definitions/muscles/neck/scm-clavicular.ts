import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** The deep head; see `scm-sternal.ts` for how the two share the belly. */
export const scmClavicular: SheetMuscle = {
  kind: 'sheet',
  id: 'scm-clavicular',
  layer: 'intermediate',
  superficial: [0.9, 0, 0.4],
  edges: ['posterior', 'anterior'],
  tendon: { origin: 0.08, insertion: 0.1 },
  mesh: { across: 16, along: 34 },
  origin: {
    lines: [
      {
        on: 'clavicle',
        words: 'upper surface of the medial third of the clavicle',
        path: [
          at('clavicle-at-0-2-superior', 14, 0, -4.5),
          at('clavicle-at-0-2-superior', 2, 0, -1),
          at('clavicle-at-0-2-superior', -10, -1, 3.5),
        ],
      },
    ],
    thicknessMm: [3, 6.5, 8],
  },
  rows: [
    {
      name: 'above the clavicle',
      path: [
        [49.5, 1426, 27],
        [40.5, 1426.5, 28],
        [28, 1427.5, 32],
      ],
      thicknessMm: [3.5, 6, 7.5],
    },
    {
      name: 'level of C7',
      path: [
        [46.5, 1436.5, 22],
        [38.5, 1437, 23],
        [28.5, 1438.5, 26.3],
      ],
      thicknessMm: [3.5, 7, 9],
    },
    {
      name: 'where the sternal head begins to cover it',
      path: [
        [44, 1446.5, 17],
        [37.5, 1447, 18.5],
        [31.5, 1448.5, 20],
        [26, 1449, 20.5],
      ],
      thicknessMm: [4, 8, 7.8, 3],
    },
    {
      name: 'level of C6',
      path: [
        [42.5, 1456, 12],
        [35, 1457.5, 14.5],
        [28.5, 1459.5, 16.5],
        [23.5, 1461, 19],
      ],
      thicknessMm: [4, 7.5, 4, 2],
    },
    {
      name: 'level of C5',
      path: [
        [40, 1475.5, 2],
        [33.6, 1478, 5.1],
        [29.7, 1481, 10.1],
        [27, 1483.5, 14.5],
      ],
      thicknessMm: [2.6, 3.4, 3, 2],
    },
    {
      name: 'level of C3',
      path: [
        [40, 1496.5, -6],
        [34, 1501, 2.8],
        [31, 1507, 14],
      ],
      thicknessMm: [1.6, 2.4, 1.3],
    },
    {
      name: 'level of C2',
      path: [
        [43.5, 1517, -14.5],
        [39.5, 1521, -4.1],
        [37.5, 1526, 5.5],
      ],
      thicknessMm: [1.3, 2, 1.2],
    },
    {
      name: 'below the tip of the mastoid',
      path: [
        [50.3, 1538.5, -26],
        [47.3, 1539.5, -13.6],
        [45.8, 1544, -3.5],
      ],
      thicknessMm: [1.6, 2.4, 1.4],
    },
    {
      name: 'below the base of the mastoid',
      path: [
        [53.1, 1549, -31],
        [51.8, 1549, -18.5],
        [50, 1551, -7.5],
      ],
      thicknessMm: [1.5, 3, 1.8],
    },
    {
      name: 'tip of the mastoid',
      path: [
        [54.3, 1557, -36],
        [54.6, 1557, -28],
        [55, 1557, -18],
        [53.7, 1557.5, -9],
      ],
      thicknessMm: [1.4, 2.2, 2.2, 1.4],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'occipital-bone',
        words: 'lateral superior nuchal line, deep to the sternal head',
        path: [[54, 1570, -48.5]],
      },
      {
        on: 'temporal-bone',
        words: 'mastoid process, deep to the sternal head',
        path: [
          at('mastoid-posterior-margin-lower', 3, -1.5, 5),
          at('mastoid-process-tip', 2, 3.5, -10),
          at('mastoid-process-tip', 2.5, 1.5, -2),
          at('mastoid-process-tip', 1, 1.5, 5),
        ],
      },
    ],
    thicknessMm: [1, 1.4, 1],
  },
};
