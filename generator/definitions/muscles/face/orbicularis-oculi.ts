import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

/**
 * Two flat rings, open only at the medial palpebral ligament, where both begin above and end below. The source draws the
 * orbital ring as a cushion of 4 to 5 mm that fills the socket; here it is a sheet, with its superficial face where theirs is.
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
      mesh: { across: 4, along: 28 },
      origin: {
        lines: [
          {
            on: 'medial-palpebral-ligament',
            words: 'medial palpebral ligament, upper edge',
            path: [
              at('palpebral-ligament-canthus', 1.5, 0.5, -0.5),
              at('palpebral-ligament-canthus', -1.7, 1, -0.6),
            ],
          },
        ],
        thicknessMm: 1.2,
      },
      rows: [
        {
          name: 'upper lid, inner third',
          path: [
            [24, 1595.4, 77.2],
            [21, 1598, 76.4],
            [18.9, 1599.5, 75.6],
          ],
          thicknessMm: [1.1, 1.2, 1.2],
        },
        {
          name: 'upper lid, middle',
          path: [
            [31, 1596.6, 78],
            [31, 1600, 77],
            [31, 1602.9, 75.2],
          ],
          thicknessMm: [1.2, 1.3, 1.2],
        },
        {
          name: 'upper lid, outer third',
          path: [
            [37.5, 1595.5, 75.8],
            [39.5, 1598.5, 73.6],
            [41.2, 1600.6, 71.4],
          ],
          thicknessMm: 1.2,
        },
        {
          name: 'lateral raphe',
          path: [
            [42.5, 1591, 70.2],
            [44, 1591, 68.4],
            [45.4, 1591, 66.8],
          ],
          thicknessMm: 1.2,
        },
        {
          name: 'lower lid, outer third',
          path: [
            [38, 1586.2, 74],
            [40, 1584.3, 72.2],
            [41.2, 1582.6, 70.2],
          ],
          thicknessMm: [1.1, 1.1, 1],
        },
        {
          name: 'lower lid, middle',
          path: [
            [31, 1585, 76.3],
            [31.2, 1582, 75.4],
            [31.2, 1579.5, 73.9],
          ],
          thicknessMm: [1.1, 1.1, 1],
        },
        {
          name: 'lower lid, inner third',
          path: [
            [23.5, 1586.8, 76.3],
            [21.5, 1584, 75.5],
            [19.9, 1582.4, 74.8],
          ],
          thicknessMm: [1.1, 1.2, 1.2],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'medial-palpebral-ligament',
            words: 'medial palpebral ligament, lower edge',
            path: [
              at('palpebral-ligament-canthus', 1.5, -0.5, -0.5),
              at('palpebral-ligament-canthus', -1.7, -1, -0.6),
            ],
          },
        ],
        thicknessMm: 1.2,
      },
    },
    {
      name: 'orbital part',
      kind: 'sheet',
      superficial: [0.5, 0, 1],
      edges: ['towards the palpebral part', 'outer edge, in the skin'],
      tendon: { origin: 0.03, insertion: 0.03 },
      mesh: { across: 6, along: 40 },
      origin: {
        lines: [
          {
            on: 'medial-palpebral-ligament',
            words: 'medial palpebral ligament at its middle',
            path: [
              at('palpebral-ligament-canthus', -2, 1, -0.6),
              at('palpebral-ligament-medial-end', 0.8, 1.6, -0.5),
            ],
          },
          {
            on: 'maxilla',
            words: 'frontal process of the maxilla',
            path: [at('orbit-rim-medial', 0.6, 0.8, -0.9)],
          },
        ],
        thicknessMm: [2, 1.8, 1],
      },
      rows: [
        {
          name: 'inner upper corner, over the nasal part of the frontal bone',
          path: [
            [19.5, 1600.2, 75.6],
            [15, 1603.3, 77.8],
            [10.8, 1606, 82.3],
          ],
          thicknessMm: [2.6, 3, 2.2],
        },
        {
          name: 'inner end of the eyebrow',
          path: [
            [26.5, 1603, 76],
            [24, 1609.3, 79.3],
            [22, 1614.8, 86],
          ],
          thicknessMm: [2.4, 3, 2.2],
        },
        {
          name: 'middle of the eyebrow',
          path: [[34, 1603.2, 75], [34.5, 1609.9, 76.2], at('orbit-rim-superior', 6, 0.8, 1)],
          thicknessMm: [2.4, 3, 2.2],
        },
        {
          name: 'outer end of the eyebrow',
          path: [
            [40.5, 1601.2, 71.8],
            [43.8, 1605.8, 70],
            [47.8, 1610.8, 69.2],
          ],
          thicknessMm: [2, 2.5, 1.5],
        },
        {
          name: 'outer corner',
          path: [[45.9, 1593, 67], at('orbit-rim-lateral', 0.6, -0.6, 2.1), [53.6, 1594, 58]],
          thicknessMm: [2, 1.8, 1],
        },
        {
          name: 'cheekbone',
          path: [
            [43, 1584.5, 67.6],
            [45.9, 1581.1, 64.4],
            [50, 1577, 62],
          ],
          thicknessMm: [1.8, 2.2, 1.2],
        },
        {
          name: 'lower rim of the orbit, outer third',
          path: [
            [37, 1580, 71.8],
            [38, 1575.2, 69.6],
            [41, 1569.3, 70.5],
          ],
          thicknessMm: [2.2, 3, 1.8],
        },
        {
          name: 'lower rim of the orbit, middle',
          path: [
            [29.5, 1579, 73.7],
            at('orbit-rim-inferior', -1.5, 3.6, 3.7),
            at('orbit-rim-inferior', -1.5, -2.2, 6.8),
          ],
          thicknessMm: [2.4, 3, 2.2],
        },
        {
          name: 'inner lower corner',
          path: [
            [20.5, 1582, 74.6],
            [17.8, 1579.3, 75.2],
            [16, 1575.7, 78],
          ],
          thicknessMm: [2.4, 2.8, 1.8],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'medial-palpebral-ligament',
            words: 'medial palpebral ligament at its middle',
            path: [
              at('palpebral-ligament-canthus', -2, -1, -0.6),
              at('palpebral-ligament-medial-end', 1, -1.5, -0.6),
            ],
          },
          {
            on: 'maxilla',
            words: 'frontal process of the maxilla',
            path: [at('orbit-rim-medial', 1.2, -4.5, -1.7)],
          },
        ],
        thicknessMm: [2, 1.8, 1],
      },
    },
  ],
};
