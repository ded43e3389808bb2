import { at } from '../../landmarks.ts';
import type { StrapMuscle } from '../definition.ts';
import { station } from './slip.ts';

export const digastricAnterior: StrapMuscle = {
  kind: 'strap',
  id: 'digastric-anterior',
  layer: 'intermediate',
  superficial: [0, -1, 0],
  edges: ['medial', 'lateral'],
  tendon: { origin: 0.08, insertion: 0.2 },
  mesh: { across: 14, along: 16 },
  origin: {
    lines: [
      {
        on: 'mandible',
        words: 'digastric fossa of the mandible',
        path: [at('mandible-digastric-fossa', -4.5, 0, 1), at('mandible-digastric-fossa', 2, 0, -3.5)],
      },
    ],
  },
  stations: [
    station('digastric fossa', [6.4, 1500.6, 65.3], [0.85, 0.05, -0.5], 3, 1.6),
    station('behind the fossa', [8.6, 1500.7, 60.5], [0.95, 0.05, -0.3], 4.4, 1.9),
    station('middle', [9.7, 1501.2, 54.5], [0.97, 0.2, -0.05], 4.5, 2.2),
    station('before the hyoid bone', [10.6, 1501.6, 47.5], [0.95, 0.3, 0], 3.7, 2),
    station('where the tendon begins', [11.7, 1502.3, 41.5], [0.9, 0.35, 0.1], 2.7, 1.4),
    station('sling', undefined, [0.75, 0.55, 0.3], 1.2, 0.9),
  ],
  insertion: {
    lines: [
      {
        on: 'fascia',
        words: 'intermediate tendon at the hyoid',
        path: [at('digastric-sling', -1.3, -0.3, 1.5)],
      },
    ],
  },
};
