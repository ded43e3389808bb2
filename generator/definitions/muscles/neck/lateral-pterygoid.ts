import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';

const shared = {
  superficial: [0.9, 0.2, 0.3],
  tendon: { origin: 0.08, insertion: 0.16 },
  mesh: { across: 14, along: 14 },
} as const;

/** Two heads that meet at the neck of the jaw; the upper one reaches the disc of the joint as well. */
export const lateralPterygoid: SlipsMuscle = {
  kind: 'slips',
  id: 'lateral-pterygoid',
  layer: 'deep',
  slips: [
    {
      ...shared,
      kind: 'strap',
      name: 'superior head',
      edges: ['medial', 'lateral'],
      origin: {
        lines: [
          {
            on: 'sphenoid',
            words: 'superior head: infratemporal surface and crest of the greater wing of the sphenoid',
            path: [at('infratemporal-crest', -2, 0.8, 5)],
          },
        ],
      },
      stations: [
        { name: 'greater wing', widthDirection: [0.75, 0, 0.65], halfWidthMm: 2.8, halfThicknessMm: 1.2 },
        {
          name: 'below the wing',
          centre: [26, 1580.4, 28.2],
          widthDirection: [0.72, -0.1, 0.69],
          halfWidthMm: 3.6,
          halfThicknessMm: 2.7,
        },
        {
          name: 'beside the root of the plates',
          centre: [28, 1577.4, 25.5],
          widthDirection: [0.72, -0.1, 0.69],
          halfWidthMm: 3.9,
          halfThicknessMm: 3.2,
        },
        {
          name: 'beside the plate',
          centre: [31.2, 1574.8, 22.2],
          widthDirection: [0.71, -0.15, 0.69],
          halfWidthMm: 4.1,
          halfThicknessMm: 3.2,
        },
        {
          name: 'behind the coronoid process',
          centre: [35.4, 1572.6, 18.5],
          widthDirection: [0.76, 0.15, 0.63],
          halfWidthMm: 3.9,
          halfThicknessMm: 2.7,
        },
        {
          name: 'before the neck',
          centre: [39, 1572.8, 15.2],
          widthDirection: [0.75, 0.38, 0.53],
          halfWidthMm: 3.4,
          halfThicknessMm: 2.1,
        },
        { name: 'disc', widthDirection: [0.8, 0.25, 0.55], halfWidthMm: 2.3, halfThicknessMm: 1.1 },
      ],
      insertion: {
        lines: [
          {
            on: 'mandible',
            words: 'articular disc and capsule of the jaw joint and the upper pterygoid fovea',
            path: [at('mandible-pterygoid-fovea', -0.3, 3.4, -1.5)],
          },
        ],
      },
    },
    {
      ...shared,
      kind: 'sheet',
      name: 'inferior head',
      edges: ['lower', 'upper'],
      origin: {
        lines: [
          {
            on: 'sphenoid',
            words: 'inferior head: lateral surface of the lateral pterygoid plate',
            path: [
              at('lateral-pterygoid-plate-lateral-face', 0.3, -6.8, 4.4),
              at('lateral-pterygoid-plate-lateral-face', -1, 0, 2),
              at('lateral-pterygoid-plate-lateral-face', -2, 8.3, -0.5),
            ],
          },
        ],
        thicknessMm: [0.8, 1.6, 1.4],
      },
      rows: [
        {
          name: 'behind the plate',
          path: [
            [30, 1557.4, 26],
            [29.9, 1564, 24],
            [28, 1571.3, 22],
          ],
          thicknessMm: [1.4, 2.4, 1.6],
        },
        {
          name: 'behind the coronoid process',
          path: [
            [33.6, 1561.1, 21.8],
            [34.7, 1566.5, 18.9],
            [33.2, 1570, 18.4],
          ],
          thicknessMm: [1.6, 2.4, 2.2],
        },
        {
          name: 'before the neck',
          path: [
            [39.3, 1566.3, 16.3],
            [39, 1569.6, 14.4],
            [38.8, 1571, 13.8],
          ],
          thicknessMm: [1.8, 2.4, 2],
        },
      ],
      insertion: {
        lines: [
          {
            on: 'mandible',
            words: 'pterygoid fovea on the neck of the condyle',
            path: [
              at('mandible-pterygoid-fovea', 1.3, -3, 2.2),
              at('mandible-pterygoid-fovea', 0.6, -1.2, 0.6),
              at('mandible-pterygoid-fovea', 0.2, 0.6, 0),
            ],
          },
        ],
        thicknessMm: [1.2, 1.5, 0.8],
      },
    },
  ],
};
