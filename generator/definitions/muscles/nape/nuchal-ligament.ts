import { at } from '../../landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** Not in the source. The free border lies where the two trapezii meet, the front one in the groove of the spinous tips. */
export const nuchalLigament: SheetMuscle = {
  kind: 'sheet',
  id: 'nuchal-ligament',
  layer: 'deepest',
  tissue: 'fascia',
  context: true,
  median: true,
  superficial: [1, 0, 0],
  edges: ['free border', 'along the spinous processes'],
  tendon: { origin: 0, insertion: 0 },
  mesh: { across: 5, along: 24 },
  origin: {
    lines: [
      {
        on: 'occipital-bone',
        words: 'external occipital protuberance and crest',
        path: [at('external-occipital-protuberance', 0, -2, -0.8), [0, 1566, -73.5], [0, 1557, -55.5]],
      },
    ],
    thicknessMm: [1, 1],
  },
  rows: [
    {
      name: 'between occiput and atlas',
      path: [
        [0, 1558, -77],
        [0, 1550, -49],
      ],
      thicknessMm: [1.4, 0.9],
    },
    {
      name: 'atlas',
      path: [
        [0, 1541, -61.5],
        [0, 1538.5, -46.5],
      ],
      thicknessMm: [1.4, 0.9],
    },
    {
      name: 'C2',
      path: [
        [0, 1518, -56],
        [0, 1517, -50.2],
      ],
      thicknessMm: [1.4, 0.9],
    },
    {
      name: 'C3',
      path: [
        [0, 1499.5, -56.5],
        [0, 1499, -51.3],
      ],
      thicknessMm: [1.4, 0.9],
    },
    {
      name: 'C4',
      path: [
        [0, 1484.5, -60],
        [0, 1484, -50],
      ],
      thicknessMm: [1.4, 0.9],
    },
    {
      name: 'C5',
      path: [
        [0, 1470.5, -67.5],
        [0, 1472, -55.5],
      ],
      thicknessMm: [1.4, 0.9],
    },
    {
      name: 'C6',
      path: [
        [0, 1459, -73.5],
        [0, 1459.5, -63.8],
      ],
      thicknessMm: [1.4, 0.9],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'vertebra-c7',
        words: 'spinous process of C7',
        path: [at('c7-spinous-tip-upper', -0.5, 2, -2), at('c7-spinous-tip-upper', -0.5, 3, 2.5)],
      },
    ],
    thicknessMm: [1.4, 1],
  },
};
