import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const temporalis: SheetMuscle = {
  kind: 'sheet',
  id: 'temporalis',
  layer: 'intermediate',
  superficial: [1, 0, 0],
  edges: ['posterior', 'anterior'],
  tendon: { origin: 0.02, insertion: 0.22 },
  mesh: { across: 30, along: 28 },
  origin: {
    lines: [
      {
        on: 'parietal-bone',
        words: 'temporal fossa, below the inferior temporal line',
        path: [
          at('inferior-temporal-line-back', 0.5, -2, 0),
          at('inferior-temporal-line-posterior', 2, 0, 2),
          at('inferior-temporal-line-posterosuperior', 0.5, 0, 2),
          at('inferior-temporal-line-superior', 0.5, 0, 0),
          at('inferior-temporal-line-anterosuperior', 1, 0, 0),
        ],
      },
      {
        on: 'frontal-bone',
        words: 'temporal fossa, frontal bone',
        path: [at('inferior-temporal-line-anterior', 1, 0, 0.5), at('inferior-temporal-line-front', 2, 4, 4)],
      },
    ],
    thicknessMm: [0.5, 0.5, 0.5, 0.8, 1.6, 0.8],
  },
  rows: [
    {
      name: 'a quarter of the way down',
      path: [
        [70.5, 1602.5, -29.5],
        [73, 1622, -32],
        [74.5, 1640.5, -19],
        [70, 1643.5, 5],
        [64.5, 1640, 31],
        [57.5, 1627, 49],
        [51.5, 1612, 57.5],
      ],
      thicknessMm: [1, 1.5, 2, 2.5, 3.5, 3.5, 3],
    },
    {
      name: 'level of the upper rim of the orbit',
      path: [
        [69.5, 1598.5, -20.5],
        [73.5, 1617.5, -15],
        [68.5, 1624.5, 11],
        [63, 1620.5, 32],
        [53, 1613, 44.5],
        [52, 1607, 54],
      ],
      thicknessMm: [1, 1.5, 3, 4, 7, 4],
    },
    {
      name: 'level of the outer corner of the eye',
      path: [
        [65, 1594.5, -7.5],
        [66.5, 1604, 3],
        [59.5, 1604, 21.5],
        [53.5, 1600.5, 35.5],
        [51, 1600, 44],
        [53, 1598, 52.5],
      ],
      thicknessMm: [1, 1.5, 3, 4, 5, 3],
    },
    {
      name: 'above the zygomatic arch',
      path: [
        [62, 1588, 12.5],
        [54, 1587, 29],
        [51.5, 1588.5, 41.5],
        [51.5, 1587.5, 49.3],
      ],
      thicknessMm: [2, 2.5, 3.5, 2],
    },
    {
      name: 'under the zygomatic arch',
      path: [
        [51, 1572, 22],
        [49.5, 1574.5, 34],
        [46.5, 1577.5, 43],
        [43, 1575, 47.3],
      ],
      thicknessMm: [2, 3.5, 3, 2],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'mandible',
        words: 'coronoid process from the notch to its front edge; front edge of the ramus',
        path: [
          at('mandibular-notch', 0.5, 1, -7),
          at('mandibular-notch', 0, 0, 2),
          at('mandible-coronoid-tip', 0.5, -6, -2),
          at('mandible-ramus-front-edge-y1554', 0.5, -3.5, 0.5),
        ],
      },
    ],
    thicknessMm: [3, 3.5, 2],
  },
};
