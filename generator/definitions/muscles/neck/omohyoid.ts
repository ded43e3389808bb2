import { at } from '../../landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { point, station, strapSlips } from './slip.ts';

const SLING = 'intermediate tendon, held to the clavicle';
const shared = {
  superficial: [0.6, 0, 0.8],
  edges: ['lower', 'upper'],
  mesh: { across: 12, along: 16 },
} as const;

/** Two bellies and the tendon between them, deep to sternocleidomastoid. */
export const omohyoid: SlipsMuscle = {
  kind: 'slips',
  id: 'omohyoid',
  layer: 'intermediate',
  context: true,
  slips: [
    ...strapSlips({ ...shared, tendon: { origin: 0.05, insertion: 0.16 } }, [
      {
        name: 'inferior belly',
        origin: point('scapula', 'upper border of the scapula beside its notch', [98.5, 1395.5, -55]),
        stations: [
          station('scapula', undefined, [-0.6, 0.48, -0.62], 4.4, 1.6),
          station('above the scapula', [94.9, 1408, -41.4], [-0.54, 0.52, -0.66], 6.2, 1.6, { sagMm: 1 }),
          station('behind the clavicle', [87, 1418, -27], [-0.51, 0.56, -0.65], 7, 1.7, { sagMm: 1 }),
          station('above the clavicle', [75, 1423, -13.5], [-0.5, 0.54, -0.68], 6.4, 1.6),
          station('over the scalenes', [61, 1428, -1], [-0.36, 0.48, -0.8], 4.6, 1.7, { sagMm: -0.7 }),
          station('where the tendon begins', [50, 1433.8, 6.3], [-0.15, 0.47, -0.87], 3, 1.2),
          station('tendon', undefined, [-0.05, 0.46, -0.89], 2.4, 1),
        ],
        insertion: point('fascia', SLING, [45.6, 1436.5, 8.4]),
      },
    ]),
    ...strapSlips({ ...shared, tendon: { origin: 0.14, insertion: 0.06 } }, [
      {
        name: 'superior belly',
        origin: point('fascia', SLING, [46.2, 1436.1, 8.2]),
        stations: [
          station('tendon', undefined, [0.1, 0.6, -0.8], 2.3, 1),
          station('C7', [40, 1440.2, 10.4], [0.35, 0.65, -0.68], 2.7, 1.2),
          station('below the larynx', [32, 1447, 12], [0.52, 0.67, -0.53], 3.3, 1.7),
          station('cricoid cartilage', [22.3, 1461, 16.6], [0.75, 0.49, -0.42], 3.8, 2.2, { sagMm: -0.6 }),
          station('thyroid cartilage', [18.8, 1476, 24], [0.5, 0.43, -0.76], 3.9, 2.2),
          station('below the hyoid bone', [17.2, 1488, 29], [0.43, 0.4, -0.81], 4.2, 1.8, { sagMm: 0.8 }),
          station('hyoid bone', undefined, [0.43, 0.39, -0.81], 3.4, 1.2),
        ],
        insertion: point(
          'hyoid',
          'lower border of the body of the hyoid bone, lateral to sternohyoid',
          at('hyoid-greater-horn-front-lower', 2, 1.8, 0),
        ),
      },
    ]),
  ],
};
