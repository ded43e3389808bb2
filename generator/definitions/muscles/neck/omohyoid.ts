import { at } from '#generator/definitions/landmarks.ts';
import type { StrapMuscle } from '../definition.ts';
import { station } from './slip.ts';

/** Two bellies with a tendon between them, where it bends deep to sternocleidomastoid; one body, narrow at the tendon. */
export const omohyoid: StrapMuscle = {
  kind: 'strap',
  id: 'omohyoid',
  layer: 'intermediate',
  context: true,
  superficial: [0.6, 0, 0.8],
  edges: ['lower', 'upper'],
  tendon: { origin: 0.04, insertion: 0.03 },
  mesh: { across: 12, along: 34 },
  origin: {
    lines: [
      {
        on: 'scapula',
        words: 'upper border of the scapula beside its notch',
        path: [[98.5, 1394, -56.5]],
      },
    ],
  },
  stations: [
    station('scapula', undefined, [-0.6, 0.48, -0.62], 4.6, 1.7),
    station('above the scapula', [94.9, 1408, -41.4], [-0.54, 0.52, -0.66], 6.2, 1.6, { sagMm: 1 }),
    station('behind the clavicle', [87, 1418, -27], [-0.51, 0.56, -0.65], 7, 1.7, { sagMm: 1 }),
    station('above the clavicle', [75, 1423, -13.5], [-0.5, 0.54, -0.68], 6.4, 1.6),
    station('over the scalenes', [61, 1428, -0.8], [-0.36, 0.48, -0.8], 4.6, 1.7, { sagMm: -0.7 }),
    station('lower end of the tendon', [50, 1433.8, 6.3], [-0.15, 0.47, -0.87], 2.9, 1.1),
    station('upper end of the tendon', [42, 1439, 9.9], [0.25, 0.62, -0.74], 2.4, 1),
    station('below the larynx', [32.5, 1446.8, 12.2], [0.52, 0.67, -0.53], 3.3, 1.7),
    station('cricoid cartilage', [22.3, 1461, 16.6], [0.75, 0.49, -0.42], 3.8, 2.2, { sagMm: -0.6 }),
    station('thyroid cartilage', [18.8, 1476, 24], [0.5, 0.43, -0.76], 3.9, 2.2),
    station('below the hyoid bone', [17.2, 1488, 29], [0.43, 0.4, -0.81], 4.2, 1.8, { sagMm: 0.8 }),
    station('hyoid bone', undefined, [0.43, 0.39, -0.81], 3.4, 1.2),
  ],
  insertion: {
    lines: [
      {
        on: 'hyoid',
        words: 'lower border of the body of the hyoid bone, lateral to sternohyoid',
        path: [at('hyoid-greater-horn-front-lower', 2, 1.8, 0)],
      },
    ],
  },
};
