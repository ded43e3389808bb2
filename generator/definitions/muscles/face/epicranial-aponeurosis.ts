import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** Not in the source: laid over the vault between the edges of frontalis and occipitalis, down over the superior temporal line, and between the bellies of occipitalis. */
export const epicranialAponeurosis: SheetMuscle = {
  kind: 'sheet',
  id: 'epicranial-aponeurosis',
  layer: 'superficial',
  tissue: 'fascia',
  context: true,
  superficial: [0.6, 0.9, 0],
  edges: ['along the temporal line', 'midline'],
  tendon: { origin: 0, insertion: 0 },
  mesh: { across: 18, along: 26 },
  origin: {
    lines: [
      {
        on: 'frontalis',
        words: 'upper edge of frontalis',
        path: [
          [53.3, 1662.5, 43.5],
          [42.6, 1671.5, 51],
          [34.6, 1673.6, 58.1],
          [25.6, 1673.7, 64.6],
          [16.5, 1671.4, 70.6],
          [8.5, 1666.8, 75.8],
          [0.6, 1659.5, 81.5],
        ],
      },
    ],
    thicknessMm: 1,
  },
  rows: [
    {
      name: 'coronal suture',
      path: [
        at('superior-temporal-line-anterosuperior', 5, -4.5, 1.5),
        [45, 1673, 43],
        [26, 1682, 53],
        [0.6, 1686.5, 58],
      ],
      thicknessMm: 1,
    },
    {
      name: 'behind the coronal suture',
      path: [
        [62.7, 1666.2, 11],
        [42.5, 1686, 18],
        [24, 1696.5, 23],
        [0.6, 1701, 25],
      ],
      thicknessMm: 1,
    },
    {
      name: 'vertex',
      path: [
        at('superior-temporal-line-superior', 4.3, -1.6, -3.5),
        [42, 1692.5, -10],
        [24, 1702.5, -10],
        at('vertex', 0.6, 1, 0),
      ],
      thicknessMm: 1,
    },
    {
      name: 'behind the vertex',
      path: [
        [70.2, 1666.7, -31.8],
        [45, 1690.5, -40],
        [25, 1699.5, -44.5],
        [0.6, 1702.5, -46],
      ],
      thicknessMm: 1,
    },
    {
      name: 'parietal bones',
      path: [
        [71, 1652, -47],
        [47.5, 1674, -68],
        [26, 1680.5, -75.5],
        [0.6, 1682.5, -78],
      ],
      thicknessMm: 1,
    },
    {
      name: 'lambda',
      path: [[70, 1636, -53], [48, 1651, -82], [27, 1655, -92.5], at('lambda', 0.6, 1.5, -1.5)],
      thicknessMm: 1,
    },
    {
      name: 'below lambda',
      path: [
        [66.8, 1622, -59],
        [49, 1634, -86],
        [30, 1637, -98],
        [0.6, 1635, -104],
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
          [63.2, 1609, -65],
          [57, 1613.6, -77.5],
          [48.5, 1615.4, -88],
          [34.5, 1616.6, -101],
          [21, 1613.4, -104.3],
          [15, 1604, -103.2],
          [8, 1595, -100.8],
          [0.6, 1593, -101],
        ],
      },
    ],
    thicknessMm: 1,
  },
};
