import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** Not in the source: laid over the vault between the edges of frontalis and occipitalis, down to the superior temporal line. */
export const epicranialAponeurosis: SheetMuscle = {
  kind: 'sheet',
  id: 'epicranial-aponeurosis',
  layer: 'superficial',
  tissue: 'fascia',
  context: true,
  superficial: [0.5, 0.9, 0],
  edges: ['along the temporal line', 'midline'],
  tendon: { origin: 0, insertion: 0 },
  mesh: { across: 14, along: 24 },
  origin: {
    lines: [
      {
        on: 'frontalis',
        words: 'upper edge of frontalis',
        path: [
          [52, 1664.8, 44],
          [42.6, 1671.5, 51],
          [34.6, 1673.6, 58.1],
          [25.6, 1673.7, 64.6],
          [16.5, 1671.4, 70.6],
          [8.5, 1666.8, 75.8],
          [0.7, 1659.5, 81.5],
        ],
      },
    ],
    thicknessMm: 1,
  },
  rows: [
    {
      name: 'coronal suture',
      path: [
        at('superior-temporal-line-anterosuperior', 3, -0.8, 1.5),
        [45, 1673, 43],
        [26, 1682, 53],
        [0.7, 1686.5, 58],
      ],
      thicknessMm: 1,
    },
    {
      name: 'behind the coronal suture',
      path: [
        [59, 1670, 11],
        [42.5, 1686, 18],
        [24, 1696.5, 23],
        [0.7, 1701, 25],
      ],
      thicknessMm: 1,
    },
    {
      name: 'vertex',
      path: [
        at('superior-temporal-line-superior', 1, 2.8, -3.5),
        [42, 1692.5, -10],
        [24, 1702.5, -10],
        at('vertex', 0.7, 1, 0),
      ],
      thicknessMm: 1,
    },
    {
      name: 'behind the vertex',
      path: [
        [65.5, 1672, -31.5],
        [45, 1690.5, -40],
        [25, 1699.5, -44.5],
        [0.7, 1702.5, -46],
      ],
      thicknessMm: 1,
    },
    {
      name: 'parietal bones',
      path: [
        [66.5, 1660.5, -51],
        [47.5, 1674, -68],
        [26, 1680.5, -75.5],
        [0.7, 1682.5, -78],
      ],
      thicknessMm: 1,
    },
    {
      name: 'lambda',
      path: [[65.3, 1644, -61], [48, 1651, -82], [27, 1655, -92.5], at('lambda', 0.7, 1.5, -1.5)],
      thicknessMm: 1,
    },
    {
      name: 'below lambda',
      path: [
        [63.5, 1629, -66.5],
        [49, 1634, -86],
        [30, 1637, -98],
        [0.7, 1635, -104],
      ],
      thicknessMm: 1,
    },
  ],
  insertion: {
    lines: [
      {
        on: 'occipitalis',
        words: 'upper edge of occipitalis, and between the two muscles',
        path: [
          [60.2, 1615.1, -72],
          [49, 1616.7, -87.5],
          [34.5, 1617.7, -100],
          [16, 1616.1, -104],
          [0.7, 1612, -104.8],
        ],
      },
    ],
    thicknessMm: 1,
  },
};
