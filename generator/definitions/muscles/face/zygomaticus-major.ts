import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

export const zygomaticusMajor: SheetMuscle = {
  kind: 'sheet',
  id: 'zygomaticus-major',
  layer: 'superficial',
  superficial: [0.8, 0, 0.6],
  edges: ['posterior', 'anterior'],
  tendon: { origin: 0.06, insertion: 0.08 },
  mesh: { across: 6, along: 15 },
  origin: {
    lines: [
      {
        on: 'zygomatic-bone',
        words: 'lateral surface of the zygomatic bone, in front of the zygomaticotemporal suture',
        path: [at('zygomatic-bone-front-lower', 0.5, 0, 0), at('zygomatic-bone-front-upper', 0.5, 0, 0)],
      },
    ],
    thicknessMm: 0.5,
  },
  rows: [
    {
      name: 'below the cheekbone',
      path: [
        [52.3, 1561.4, 53],
        [51.3, 1563.3, 58.5],
        [47.8, 1565.8, 62.4],
      ],
      thicknessMm: [1, 1.4, 1],
    },
    {
      name: 'level of the upper alveolus',
      path: [
        [45.8, 1552.3, 55.2],
        [45, 1554.7, 60.6],
        [42, 1558, 64.5],
      ],
      thicknessMm: [1, 1.5, 1],
    },
    {
      name: 'level of the upper teeth',
      path: [
        [37.8, 1543.2, 58.4],
        [37.4, 1547, 63.2],
        [35.2, 1551.3, 67],
      ],
      thicknessMm: [1.2, 1.7, 1],
    },
    {
      name: 'at the corner of the mouth',
      path: [
        [33.7, 1536.8, 64.6],
        [32.2, 1539.4, 70.7],
        [28.1, 1542, 75.5],
      ],
      thicknessMm: [1, 1.2, 0.8],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'modiolus',
        words: 'modiolus at the corner of the mouth',
        path: [
          at('modiolus-centre', 2.1, -1.2, -3),
          at('modiolus-centre', 1.3, -1.2, -0.8),
          at('modiolus-centre', -0.1, -1.2, 0.8),
        ],
      },
    ],
    thicknessMm: 0.7,
  },
};
