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
          at('mandible-alveolus-third-molar', 0.5, -1.5, 3.5),
          at('mandible-alveolus-third-molar', -0.5, 2.5, 0.5),
        ],
      },
      {
        on: 'pterygomandibular-raphe',
        words: 'pterygomandibular raphe',
        path: [at('mandible-alveolus-third-molar', 0, 9.5, -1.5)],
      },
      {
        on: 'maxilla',
        words: 'alveolar process of the maxilla over the molars',
        path: [
          at('maxilla-alveolus-third-molar', 2, -2, -2.5),
          at('maxilla-alveolus-third-molar', 0.3, 0.5, -1),
        ],
      },
    ],
    stops: STOPS,
    thicknessMm: [0.8, 2, 2.4],
  },
  rows: [
    {
      name: 'level of the second molars',
      path: [
        at('mandible-alveolus-second-molar', 1.5, -0.5, 1),
        [32, 1530.5, 53],
        [34.5, 1537.5, 52.5],
        [34.5, 1544.5, 53.5],
        at('maxilla-alveolus-second-molar', 0.5, 0.5, 0),
      ],
      stops: STOPS,
      thicknessMm: [2.2, 2.8, 2.6],
    },
    {
      name: 'level of the first molars',
      path: [
        at('mandible-alveolus-first-molar', -1, -1.5, 0.5),
        [32, 1528.5, 60.5],
        [34, 1538, 58],
        [33, 1543.5, 59],
        at('maxilla-alveolus-first-molar', 2.5, 0.8, 0),
      ],
      stops: STOPS,
      thicknessMm: [2.6, 2.6, 2.8],
    },
    {
      name: 'level of the premolars',
      path: [
        [29.5, 1528, 68],
        [31, 1532.5, 65],
        [33, 1537.3, 65],
        [32, 1540.5, 65.5],
        [30.9, 1544, 68],
      ],
      stops: STOPS,
      thicknessMm: [2.6, 2, 2.4],
    },
  ],
  insertion: {
    lines: [
      {
        on: 'modiolus',
        words: 'modiolus and orbicularis oris',
        path: [
          at('modiolus-centre', -0.5, 1, -0.7),
          at('modiolus-centre', -0.5, 5.5, 0),
          at('modiolus-centre', 0, 10.5, 1),
        ],
      },
    ],
    thicknessMm: 2,
  },
};
