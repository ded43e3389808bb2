import { at } from '#generator/definitions/landmarks.ts';
import type { StrapMuscle } from '../definition.ts';
import { station } from './slip.ts';

/**
 * In front it thins out into the tendon that the sling holds to the hyoid bone, where the anterior belly begins. The source's crosses the
 * tip of the mastoid process; that it begins in the notch is by text.
 */
export const digastricPosterior: StrapMuscle = {
  kind: 'strap',
  id: 'digastric-posterior',
  layer: 'deep',
  superficial: [0.9, -0.3, 0.2],
  edges: ['lower', 'upper'],
  tendon: { origin: 0.06, insertion: 0.27 },
  mesh: { across: 14, along: 26 },
  origin: {
    lines: [
      {
        on: 'temporal-bone',
        words: 'mastoid notch of the temporal bone',
        path: [at('mastoid-notch-middle', -2.5, 0.5, 4.5), at('mastoid-notch-back', 0.5, -1.5, 2)],
      },
    ],
  },
  stations: [
    station('mastoid notch', [53.6, 1562.3, -18.6], [-0.35, -0.05, 0.9], 6, 2.2),
    station('inside the mastoid process', [50.3, 1557, -13], [0.05, 0.45, 0.85], 6, 3.3),
    station('below the mastoid process', [44.2, 1549.8, -8.3], [0.15, 0.35, 0.85], 5, 3.1),
    station('behind the jaw', [38.8, 1541, -2.7], [0.55, 0.45, 0.86], 4.2, 3.1),
    station('inside the angle of the jaw', [32.5, 1532.5, 3.4], [0.25, 0.45, 0.82], 3.5, 2.8),
    station('beside the greater horn', [27, 1524.5, 9.3], [0.2, 0.62, 0.78], 2.9, 2.5),
    station('where the tendon begins', [22.6, 1516.5, 16.8], [0.15, 0.74, 0.67], 2.8, 2),
    station('tendon', [18.7, 1510.2, 25.2], [-0.15, 0.83, 0.56], 1.6, 1.3),
    station('sling', undefined, [0.2, 0.8, 0.56], 0.6, 0.9),
  ],
  insertion: {
    lines: [
      {
        on: 'fascia',
        words: 'intermediate tendon, held to the hyoid body and greater horn',
        path: [at('digastric-sling', -1, -0.5, 2.5)],
      },
    ],
  },
};
