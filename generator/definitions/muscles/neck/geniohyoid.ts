import { at } from '#generator/definitions/landmarks.ts';
import type { StrapMuscle } from '../definition.ts';
import { station } from './slip.ts';

/** The source has none; a band beside the midline on the floor of the mouth, by text. */
export const geniohyoid: StrapMuscle = {
  kind: 'strap',
  id: 'geniohyoid',
  layer: 'deep',
  context: true,
  superficial: [0, -1, 0],
  edges: ['medial', 'lateral'],
  tendon: { origin: 0.12, insertion: 0.06 },
  mesh: { across: 12, along: 14 },
  origin: {
    lines: [{ on: 'mandible', words: 'inferior mental spine', path: [[2.2, 1508.5, 69]] }],
  },
  stations: [
    station('mental spine', undefined, [1, 0.1, 0], 1.4, 1.4),
    station('behind the chin', [3, 1508, 63], [1, 0.15, 0], 2.2, 2.2),
    station('middle', [3.8, 1507, 54], [1, 0.2, 0], 3, 2.4),
    station('before the hyoid bone', [4.4, 1505.4, 45], [1, 0.2, 0], 3.1, 1.8),
    station('hyoid bone', undefined, [1, 0.1, -0.1], 2.4, 1.1),
  ],
  insertion: {
    lines: [
      {
        on: 'hyoid',
        words: 'front of the body of the hyoid bone',
        path: [at('hyoid-body-upper-border', 1.2, 0.4, 0.8)],
      },
    ],
  },
};
