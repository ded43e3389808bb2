import { at } from '#generator/definitions/landmarks.ts';
import type { SheetMuscle } from '../definition.ts';

/** Where along each row its places stand, so that the fibres of the edges stay there. */
const STOPS = [0, 0.22, 0.55, 0.8, 1];

/** Rows stand upright: behind from jaw to jaw beside the raphe, then from molar to molar, whose alveoli hold the edges. */
export const buccinator: SheetMuscle = {
  kind: 'sheet',
  id: 'buccinator',
  layer: 'intermediate',
  superficial: [1, 0, 0.2],
  edges: ['inferior', 'superior'],
  tendon: { origin: 0.06, insertion: 0.06 },
  mesh: { across: 14, along: 12 },
  origin: {
    lines: [
      {
        on: 'mandible',
        words: 'alveolar process of the mandible over the molars',
        path: [
          at('mandible-alveolus-third-molar', 0.2, -1.5, 2.5),
          at('mandible-alveolus-third-molar', 0.3, 2, 0),
        ],
      },
      {
        on: 'pterygomandibular-raphe',
        words: 'pterygomandibular raphe',
        path: [at('mandible-alveolus-third-molar', 0, 9, -1.5)],
      },
      {
        on: 'maxilla',
        words: 'alveolar process of the maxilla over the molars',
        path: [
          at('maxilla-alveolus-third-molar', 1, -2, -1.5),
          at('maxilla-alveolus-third-molar', 0.3, 0.3, 1),
        ],
      },
    ],
    stops: STOPS,
    thicknessMm: [1.6, 1.8, 1.6],
  },
  rows: [
    {
      name: 'level of the second molars',
      path: [
        at('mandible-alveolus-second-molar', 0.4, 0, 0.5),
        [33.2, 1530.5, 53.5],
        [34.3, 1538, 52.5],
        [33.8, 1544.5, 53.5],
        at('maxilla-alveolus-second-molar', 0.8, 0, 0),
      ],
      stops: STOPS,
      thicknessMm: [2.2, 2.4, 2.2],
    },
    {
      name: 'level of the first molars',
      path: [
        at('mandible-alveolus-first-molar', 0, -1, 2),
        [31.6, 1528.5, 60.5],
        [33.7, 1537.3, 57.5],
        [33, 1543.5, 59],
        at('maxilla-alveolus-first-molar', 1.6, 0.8, 0),
      ],
      stops: STOPS,
      thicknessMm: [2.2, 2.4, 2.2],
    },
    {
      name: 'level of the premolars',
      path: [
        [28.3, 1527.5, 68.3],
        [30.9, 1532.2, 65],
        [32.3, 1537.3, 64.5],
        [32, 1541, 65],
        [30.9, 1543.3, 67.5],
      ],
      stops: STOPS,
      thicknessMm: [2, 2.3, 2],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'modiolus',
        words: 'modiolus and orbicularis oris',
        path: [
          at('modiolus-centre', -0.8, 1, -0.7),
          at('modiolus-centre', 0, 5.5, -0.5),
          at('modiolus-centre', 0.2, 10, 0),
        ],
      },
    ],
    thicknessMm: 1.6,
  },
};
