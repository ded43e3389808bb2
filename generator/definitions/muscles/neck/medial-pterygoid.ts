import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

/** Two heads round the lower border of the lateral pterygoid, joined on the inside of the jaw's angle. */
export const medialPterygoid: SlipsMuscle = {
  kind: 'slips',
  id: 'medial-pterygoid',
  layer: 'deep',
  slips: [
    {
      kind: 'sheet',
      name: 'deep head',
      superficial: [0.75, 0, 0.65],
      edges: ['front', 'back'],
      tendon: { origin: 0.1, insertion: 0.14 },
      mesh: { across: 14, along: 20 },
      origin: {
        lines: [
          {
            on: 'sphenoid',
            words: 'medial surface of the lateral pterygoid plate and pyramidal process of the palatine bone',
            path: [
              [16.3, 1573, 24.2],
              [18.2, 1575.5, 23.6],
              [21, 1575, 23.8],
            ],
          },
        ],
        thicknessMm: [1.2, 1.8, 1.2],
      },
      rows: [
        {
          name: 'upper end of the plate',
          path: [
            [16, 1570, 29.5],
            [19.7, 1570, 25.7],
            [22.7, 1570, 22.5],
          ],
          thicknessMm: [2.8, 3.4, 3],
        },
        {
          name: 'middle of the plate',
          path: [
            [16, 1564, 31.3],
            [20.9, 1564, 27.4],
            [25, 1565.5, 20],
          ],
          thicknessMm: [3.6, 4.6, 4.6, 3],
        },
        {
          name: 'lower end of the plate',
          path: [
            [16.4, 1558, 33.7],
            [22.3, 1555, 28.9],
            [28, 1561, 20.4],
          ],
          thicknessMm: [3.2, 5, 4.2, 3.6],
        },
        {
          name: 'level of the upper teeth',
          path: [
            [20.4, 1550, 29],
            [26.8, 1550, 23.6],
            [32.8, 1550, 16],
          ],
          thicknessMm: [2.6, 4.8, 3.2],
        },
        {
          name: 'opening of the jaw’s canal',
          path: [
            [25.8, 1542.5, 26.5],
            [30.7, 1544, 20.6],
            [35.6, 1545.5, 13],
          ],
          thicknessMm: [2, 4, 2],
        },
        {
          name: 'above the angle',
          path: [
            [29.6, 1536.5, 22.3],
            [32.5, 1539.5, 18.6],
            [35.6, 1537, 13.2],
          ],
          thicknessMm: [1.6, 2.8, 1.6],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'mandible',
            words: 'medial surface of the ramus and angle',
            path: [
              at('mandible-pterygoid-tuberosity', -1.8, -5, 4),
              at('mandible-pterygoid-tuberosity', -0.3, -6.5, -0.3),
              at('mandible-pterygoid-tuberosity', 0.4, -3, -4),
            ],
          },
        ],
        thicknessMm: [1, 1.4, 1],
      },
    },
    {
      kind: 'sheet',
      name: 'superficial head',
      superficial: [0.95, 0.1, 0.2],
      edges: ['back', 'front'],
      tendon: { origin: 0.1, insertion: 0.14 },
      mesh: { across: 10, along: 16 },
      origin: {
        lines: [
          {
            on: 'maxilla',
            words: 'maxillary tuberosity',
            path: [at('maxillary-tuberosity', -0.8, 4, -1), at('maxillary-tuberosity', 0, -3, 0.7)],
          },
        ],
        thicknessMm: 1.4,
      },
      rows: [
        {
          name: 'behind the tuberosity',
          path: [
            [26.2, 1555, 34.5],
            [26.2, 1551, 37.5],
            [26.3, 1547.3, 39.8],
          ],
          thicknessMm: [1.8, 2.3, 1.6],
        },
        {
          name: 'level of the upper teeth',
          path: [
            [28.7, 1550.5, 27.8],
            [28.3, 1547, 32.5],
            [28.2, 1543.6, 35.8],
          ],
          thicknessMm: [1.6, 2.3, 1.6],
        },
        {
          name: 'opening of the jaw’s canal',
          path: [
            [30.7, 1545, 25],
            [30.3, 1542, 28.5],
            [30, 1539.2, 31.2],
          ],
          thicknessMm: [1.6, 2.1, 1.6],
        },
        {
          name: 'above the angle',
          path: [
            [32.4, 1538.5, 21.6],
            [32, 1536.5, 24.2],
            [31.8, 1534.5, 26.2],
          ],
          thicknessMm: [1.3, 1.8, 1.3],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'mandible',
            words: 'medial surface of the ramus and angle, in front of the deep head',
            path: [
              at('mandible-pterygoid-tuberosity', -0.8, -3, 1.5),
              at('mandible-pterygoid-tuberosity', -1.5, -4.7, 4.5),
            ],
          },
        ],
        thicknessMm: 1.2,
      },
    },
  ],
};
