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
    thicknessMm: [0.8, 0.5, 0.5, 1, 1.6, 1],
  },
  rows: [
    {
      name: 'a quarter of the way down',
      path: [
        [71, 1601.5, -31],
        [73, 1620, -34],
        [75, 1640, -17.5],
        [70, 1643.5, 5],
        [64, 1644, 32],
        [57, 1626.5, 51.5],
        [49.5, 1613.5, 59.5],
      ],
      thicknessMm: [0.8, 1, 2.4, 2.5, 2.6, 3, 2],
    },
    {
      name: 'level of the upper rim of the orbit',
      path: [
        [69, 1598.5, -20.5],
        [74, 1619.5, -15.5],
        [68.5, 1624.5, 11],
        [61.5, 1620, 33],
        [51.5, 1612.5, 45],
        [49.5, 1608.5, 53.5],
      ],
      thicknessMm: [1.2, 1, 2.8, 3.4, 6.6, 4.5],
    },
    {
      name: 'level of the outer corner of the eye',
      path: [
        [65, 1592.5, -7],
        [66, 1604, 3],
        [59.5, 1604.5, 21.5],
        [53.5, 1601, 35.5],
        [49, 1600, 43.5],
        [48.5, 1598, 52],
      ],
      thicknessMm: [1, 1, 2.8, 3.4, 5.5, 3],
    },
    {
      name: 'above the zygomatic arch',
      path: [
        [60.5, 1586.5, 10.5],
        [54, 1587, 29],
        [51, 1588.5, 41.5],
        [48, 1586.5, 52],
      ],
      thicknessMm: [1.6, 2.2, 3, 2.6],
    },
    {
      name: 'under the zygomatic arch',
      path: [
        [51.5, 1571.5, 21.5],
        [48.5, 1575, 34.5],
        [48, 1576, 44],
        [43, 1574.5, 51.5],
      ],
      thicknessMm: [3, 3.2, 2.8, 1.5],
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
    thicknessMm: [3.6, 3, 2.4],
  },
};
