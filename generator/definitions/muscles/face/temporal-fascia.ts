import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

/** Only its edges are drawn, so that temporalis is seen: a strip along the temporal line and one above the arch. */
export const temporalFascia: SlipsMuscle = {
  kind: 'slips',
  id: 'temporal-fascia',
  layer: 'intermediate',
  tissue: 'fascia',
  context: true,
  slips: [
    {
      name: 'upper edge',
      kind: 'sheet',
      superficial: [0.9, 0.4, 0],
      edges: ['anterior', 'posterior'],
      tendon: { origin: 0, insertion: 0 },
      mesh: { across: 36, along: 5 },
      origin: {
        lines: [
          {
            on: 'parietal-bone',
            words: 'superior temporal line',
            path: [
              at('superior-temporal-line-anterosuperior', 1.5, 0, 2.5),
              [57, 1668.5, 13],
              at('superior-temporal-line-superior'),
              at('superior-temporal-line-posterosuperior'),
              [64.5, 1640.5, -56.5],
              at('superior-temporal-line-back', 0.5, 8, -4),
            ],
          },
        ],
        thicknessMm: 0.5,
      },
      rows: [
        {
          name: 'inferior temporal line',
          path: [
            at('inferior-temporal-line-anterosuperior', 1.2, 2.2, 4.5),
            [61.5, 1664, 13],
            at('inferior-temporal-line-superior', 1.2, 1.5, 0),
            at('inferior-temporal-line-posterosuperior', 1.5, 1, -0.5),
            at('inferior-temporal-line-posterior', 1.8, 0.5, -1),
            at('inferior-temporal-line-back', 0.8, 7.5, -2.5),
          ],
          thicknessMm: 0.7,
        },
      ],
      insertion: {
        lines: [
          {
            on: 'temporal-fascia',
            words: 'cut edge: the rest of the sheet, over temporalis, is not drawn',
            path: [
              [59.8, 1655.5, 34],
              [64.7, 1658.5, 13],
              [69.3, 1657, -6],
              [75, 1651.5, -31.5],
              [72.8, 1634, -44],
              [73, 1612, -35],
            ],
          },
        ],
        thicknessMm: 0.6,
      },
    },
    {
      name: 'above the arch',
      kind: 'sheet',
      superficial: [1, 0.2, 0],
      edges: ['anterior', 'posterior'],
      tendon: { origin: 0, insertion: 0 },
      mesh: { across: 20, along: 5 },
      origin: {
        lines: [
          {
            on: 'zygomatic-bone',
            words: 'back edge of the frontal process of the zygomatic bone; upper border of the arch',
            path: [
              [53, 1602, 53.5],
              [54, 1590, 51.5],
              [58.8, 1580.8, 45.5],
              [61.8, 1580.3, 36],
            ],
          },
          {
            on: 'temporal-bone',
            words: 'upper border of the zygomatic arch',
            path: [
              [63.2, 1580.5, 28],
              [63.8, 1581.5, 20],
              [64.2, 1584, 12],
              [64.5, 1588, 5],
            ],
          },
        ],
        thicknessMm: 0.5,
      },
      rows: [],
      insertion: {
        lines: [
          {
            on: 'temporal-fascia',
            words: 'cut edge: the rest of the sheet, over temporalis, is not drawn',
            path: [
              [57, 1606, 46.5],
              [57, 1597, 43.5],
              [58.3, 1592, 38.5],
              [59.5, 1591, 33.5],
              [61, 1591.5, 27],
              [63.3, 1592.5, 20],
              [66, 1595, 12.5],
              [68.3, 1599, 6],
            ],
          },
        ],
        thicknessMm: 0.6,
      },
    },
  ],
};
