import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

/**
 * Two rings that abut, open only at the medial palpebral ligament, where both begin above and end below. The palpebral part
 * covers the lids and leaves a fissure of 9 mm, as in calmly open eyes; that of the source is 12 mm high. The source draws the
 * orbital ring as a cushion of up to 7 mm that fills the socket; here it is a sheet, with its superficial face where theirs is.
 */
export const orbicularisOculi: SlipsMuscle = {
  kind: 'slips',
  id: 'orbicularis-oculi',
  layer: 'superficial',
  slips: [
    {
      name: 'palpebral part',
      kind: 'sheet',
      superficial: [0.5, 0, 1],
      edges: ['at the margin of the lids', 'towards the orbital part'],
      tendon: { origin: 0.05, insertion: 0.05 },
      mesh: { across: 5, along: 34 },
      origin: {
        lines: [
          {
            on: 'medial-palpebral-ligament',
            words: 'medial palpebral ligament, upper edge',
            path: [
              at('palpebral-ligament-canthus', 2.2, 0.6, -0.8),
              at('palpebral-ligament-canthus', 0.6, 0.8, -1.7),
              at('palpebral-ligament-canthus', -0.8, 0.9, -2.5),
            ],
          },
        ],
        thicknessMm: 1.4,
      },
      rows: [
        {
          name: 'upper lid, towards the inner corner',
          path: [
            [24.4, 1594.4, 78.1],
            [21.5, 1596.6, 76.9],
            [18.6, 1598.3, 74.4],
          ],
          thicknessMm: [1.3, 1.6, 1.4],
        },
        {
          name: 'upper lid, inner third',
          path: [
            [28, 1595.5, 78.7],
            [26.4, 1599, 77.9],
            [24.7, 1602.2, 75.3],
          ],
          thicknessMm: [1.3, 1.8, 1.3],
        },
        {
          name: 'upper lid, middle',
          path: [
            [31.3, 1595.8, 78.5],
            [31, 1599.6, 78],
            [30.6, 1603.1, 74.8],
          ],
          thicknessMm: [1.3, 1.8, 1.3],
        },
        {
          name: 'upper lid, outer third',
          path: [
            [34.6, 1595.4, 77.6],
            [35.4, 1599.2, 76.6],
            [36.6, 1602.2, 73.2],
          ],
          thicknessMm: [1.3, 1.7, 1.3],
        },
        {
          name: 'upper lid, towards the outer corner',
          path: [
            [38.4, 1594, 75.3],
            [40.5, 1596.4, 74.3],
            [42.7, 1597.9, 70],
          ],
          thicknessMm: [1.3, 1.6, 1.4],
        },
        {
          name: 'lateral raphe',
          path: [
            [42.6, 1591, 69.7],
            [43.8, 1591, 68.5],
            [45, 1591, 66.6],
          ],
          thicknessMm: 1.4,
        },
        {
          name: 'lower lid, towards the outer corner',
          path: [
            [38.6, 1587.3, 74],
            [40.4, 1585.6, 72.8],
            [42.5, 1584.4, 68.8],
          ],
          thicknessMm: [1.2, 1.4, 1.3],
        },
        {
          name: 'lower lid, outer third',
          path: [
            [34.6, 1586.8, 75.9],
            [35.2, 1583.2, 75.1],
            [36.6, 1580.3, 71.9],
          ],
          thicknessMm: [1.2, 1.3, 1.1],
        },
        {
          name: 'lower lid, middle',
          path: [
            [31.2, 1586.7, 76.6],
            [31, 1582.9, 76.3],
            [30.8, 1579.2, 73.3],
          ],
          thicknessMm: [1.2, 1.3, 1.1],
        },
        {
          name: 'lower lid, inner third',
          path: [
            [27.9, 1586.9, 76.8],
            [26.4, 1583.2, 76.4],
            [24.9, 1580.4, 74.4],
          ],
          thicknessMm: [1.2, 1.3, 1.1],
        },
        {
          name: 'lower lid, towards the inner corner',
          path: [
            [23.9, 1587.9, 76.8],
            [21.5, 1585.4, 76],
            [19, 1584, 74],
          ],
          thicknessMm: [1.2, 1.4, 1.3],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'medial-palpebral-ligament',
            words: 'medial palpebral ligament, lower edge',
            path: [
              at('palpebral-ligament-canthus', 2.2, -0.4, -0.8),
              at('palpebral-ligament-canthus', 0.6, -0.6, -1.7),
              at('palpebral-ligament-canthus', -0.8, -0.7, -2.5),
            ],
          },
        ],
        thicknessMm: 1.4,
      },
    },
    {
      name: 'orbital part',
      kind: 'sheet',
      superficial: [0.5, 0, 1],
      edges: ['towards the palpebral part', 'outer edge, in the skin'],
      tendon: { origin: 0.03, insertion: 0.03 },
      mesh: { across: 8, along: 44 },
      origin: {
        lines: [
          {
            on: 'medial-palpebral-ligament',
            words: 'medial palpebral ligament at its middle',
            path: [
              at('palpebral-ligament-canthus', -1, 0.6, -2.4),
              at('palpebral-ligament-medial-end', 1.8, 0.7, -2.5),
            ],
          },
          {
            on: 'maxilla',
            words: 'frontal process of the maxilla',
            path: [at('orbit-rim-medial', 1, -1.6, -2)],
          },
        ],
        thicknessMm: [1.6, 2.8, 1.2],
      },
      rows: [
        {
          name: 'inner upper corner, over the nasal part of the frontal bone',
          path: [
            [18.5, 1598.2, 74.6],
            [15.4, 1600.1, 75.5],
            [12.8, 1601.5, 78.2],
            [10.2, 1603, 81.7],
          ],
          thicknessMm: [1.5, 3.2, 2.8, 1.2],
        },
        {
          name: 'inner end of the eyebrow',
          path: [
            [24.7, 1602.1, 75.3],
            [22.2, 1606.4, 76.8],
            [20.3, 1609.6, 81.5],
            [18.4, 1612.8, 86],
          ],
          thicknessMm: [1.4, 3.8, 2.6, 1.3],
        },
        {
          name: 'middle of the eyebrow',
          path: [
            [30.7, 1603.2, 74.9],
            [31, 1607.5, 75.6],
            [31.5, 1611, 78.4],
            [32, 1616.3, 82.9],
          ],
          thicknessMm: [1.4, 3.4, 3.4, 1.4],
        },
        {
          name: 'outer third of the eyebrow',
          path: [
            [36.8, 1602.3, 73.2],
            [39.3, 1605.3, 71.9],
            [41, 1608.3, 72.5],
            [43.4, 1612.4, 74.3],
          ],
          thicknessMm: [1.4, 3.5, 3.3, 1.5],
        },
        {
          name: 'outer end of the eyebrow',
          path: [
            [42.7, 1597.9, 69.7],
            [45.8, 1599.5, 66.4],
            [48.4, 1601, 65.6],
            [52.3, 1603.2, 61.4],
          ],
          thicknessMm: [1.5, 3.3, 2.2, 1.2],
        },
        {
          name: 'outer corner',
          path: [
            [45, 1591, 66.5],
            [47.6, 1591, 63.6],
            [50.5, 1591, 61.3],
            [54.2, 1591, 56.5],
          ],
          thicknessMm: [1.6, 2.2, 1.6, 1],
        },
        {
          name: 'cheekbone',
          path: [
            [42.6, 1584.3, 68.3],
            [45.7, 1582.5, 63.8],
            [48.3, 1581, 62.2],
            [52.2, 1578.8, 59.3],
          ],
          thicknessMm: [1.6, 2.4, 1.6, 0.9],
        },
        {
          name: 'lower rim of the orbit, outer third',
          path: [
            [36.7, 1580.1, 71.7],
            [39.2, 1576.7, 68.4],
            [41, 1573.7, 68.5],
            [43.2, 1569.9, 69.4],
          ],
          thicknessMm: [1.5, 3.5, 2.1, 1.1],
        },
        {
          name: 'lower rim of the orbit, middle',
          path: [
            [30.8, 1579, 73.1],
            [31, 1575.2, 71.7],
            [31, 1572, 72.6],
            [31, 1568.4, 74.4],
          ],
          thicknessMm: [1.4, 3.6, 2.1, 1.1],
        },
        {
          name: 'lower rim of the orbit, inner third',
          path: [
            [24.8, 1580.2, 74.3],
            [22.9, 1576.9, 74],
            [21.4, 1574.4, 76.1],
            [20.1, 1572.4, 77.7],
          ],
          thicknessMm: [1.4, 3.1, 1.8, 1.1],
        },
        {
          name: 'inner lower corner',
          path: [
            [18.8, 1583.9, 74.1],
            [16.2, 1582.3, 75],
            [14.3, 1581.2, 76.7],
            [12.6, 1580.4, 78.3],
          ],
          thicknessMm: [1.3, 2.8, 2.4, 1.3],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'medial-palpebral-ligament',
            words: 'medial palpebral ligament at its middle',
            path: [
              at('palpebral-ligament-canthus', -1, -0.5, -2.4),
              at('palpebral-ligament-medial-end', 1.8, -0.8, -2.6),
            ],
          },
          {
            on: 'maxilla',
            words: 'frontal process of the maxilla',
            path: [at('orbit-rim-medial', 1.2, -3.6, -2)],
          },
        ],
        thicknessMm: [1.6, 2.6, 1.2],
      },
    },
  ],
};
