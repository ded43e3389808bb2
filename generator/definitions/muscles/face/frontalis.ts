import type { SheetMuscle } from '../definition.ts';

export const frontalis: SheetMuscle = {
  kind: 'sheet',
  id: 'frontalis',
  layer: 'superficial',
  superficial: [0.4, 0.2, 0.9],
  edges: ['lateral', 'medial'],
  tendon: { origin: 0.2, insertion: 0.05 },
  mesh: { across: 24, along: 20 },
  origin: {
    lines: [
      {
        on: 'galea',
        words: 'epicranial aponeurosis in front of the coronal line',
        path: [
          [51, 1664.5, 46],
          [42.5, 1671, 51.5],
          [34.5, 1673, 58.5],
          [25.5, 1673, 65],
          [16.5, 1670.5, 71],
          [8.5, 1666, 76],
          [2, 1659.5, 80.5],
        ],
      },
    ],
    thicknessMm: 2,
  },
  rows: [
    {
      name: 'a quarter of the way down',
      path: [
        [55.5, 1657, 44.5],
        [38.5, 1664, 64],
        [21.5, 1661, 77],
        [1.2, 1651, 85],
      ],
      thicknessMm: 2,
    },
    {
      name: 'half-way',
      path: [
        [57.5, 1646, 49.5],
        [43.5, 1648, 71],
        [23.5, 1644, 84.5],
        [1.2, 1638.5, 88.1],
      ],
      thicknessMm: [2, 2.5, 2.5, 1.5],
    },
    {
      name: 'three quarters of the way down',
      path: [
        [57, 1632.5, 56.5],
        [41, 1627, 76.6],
        [22.5, 1625, 86.8],
        [1.2, 1622, 87.9],
      ],
      thicknessMm: [2.5, 2, 1.8, 1.2, 0.8],
    },
  ],
  insertion: {
    lines: [
      {
        // The source also has a patch on the bone of the brow, which the texts deny.
        on: 'skin',
        words: 'skin and fascia of the eyebrow and the root of the nose',
        path: [
          [54, 1622, 60.5],
          [49.8, 1614.5, 66.3],
          [42.5, 1616, 74.8],
          [33.5, 1618.2, 81.5],
          [24, 1617, 85.2],
          [12.5, 1614, 85],
          [2, 1616, 87.1],
        ],
      },
    ],
    thicknessMm: [1.5, 2, 1.8, 1, 0.7],
  },
};
