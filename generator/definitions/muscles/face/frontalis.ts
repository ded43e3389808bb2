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
        [55.9, 1657.2, 44.7],
        [38.7, 1664.2, 64.3],
        [21.6, 1661.3, 77.4],
        [1.2, 1651.2, 85.3],
      ],
      thicknessMm: 2,
    },
    {
      name: 'half-way',
      path: [
        [57.8, 1646.1, 49.8],
        [43.8, 1648.2, 71.5],
        [23.7, 1644.3, 85.2],
        [1.2, 1638.5, 88.4],
      ],
      thicknessMm: [2, 2.5, 2.5, 1.5],
    },
    {
      name: 'three quarters of the way down',
      path: [
        [57, 1632.5, 56.5],
        [41, 1627, 76.6],
        [22.5, 1625, 86.8],
        [1, 1632, 88.2],
      ],
      thicknessMm: [2.5, 2, 1.8, 1.2, 0.7],
    },
  ],
  insertion: {
    lines: [
      {
        // The source also has a patch on the bone of the brow, which the texts deny. Between the brows procerus goes on.
        on: 'skin',
        words: 'skin and fascia of the eyebrow and the root of the nose',
        path: [
          [54, 1620.5, 60.3],
          [49.8, 1613, 66.4],
          [42.8, 1615, 75.1],
          [33.6, 1618.2, 81.9],
          [24.2, 1616.8, 85.7],
          [13, 1621.3, 87.2],
          [1, 1626.3, 88.1],
        ],
      },
    ],
    thicknessMm: [1.5, 2, 1.8, 0.9, 0.6],
  },
};
