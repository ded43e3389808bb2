import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { point, station, strapSlips } from './slip.ts';

const STYLOID = 'back of the styloid process near its base';
const HYOID = 'body of the hyoid bone where the greater horn begins';

/** Its end parts round the intermediate tendon of digastric. */
export const stylohyoid: SlipsMuscle = {
  kind: 'slips',
  id: 'stylohyoid',
  layer: 'deep',
  context: true,
  slips: strapSlips(
    {
      superficial: [0.8, -0.4, 0.3],
      edges: ['medial', 'lateral'],
      tendon: { origin: 0.12, insertion: 0.08 },
      mesh: { across: 10, along: 14 },
    },
    [
      {
        name: 'inside the tendon of digastric',
        origin: point('temporal-bone', STYLOID, at('styloid-tip', 1.3, 12, -7.5)),
        stations: [
          station('styloid process', undefined, [0.98, 0, 0.2], 1.2, 0.6),
          station('below the styloid process', [37.6, 1550, -2.2], [0.95, 0.35, 0.2], 0.86, 1.1),
          station('inside the ramus', [34, 1539.5, 5], [0.85, 0.2, 0.4], 1.01, 1.9),
          station('inside the angle of the jaw', [27.8, 1525.5, 14.2], [0.6, 0.4, 0.7], 0.7, 1.5),
          station('above the tendon', [21.2, 1514, 24], [0.85, 0.35, 0.7], 0.6, 1.6),
          station('inside the tendon', [14.2, 1507.6, 30.8], [0.35, 0.3, 0.8], 1.08, 0.9),
          station('hyoid bone', undefined, [0, 0, 0.9], 2.4, 0.6),
        ],
        insertion: point('hyoid', HYOID, at('hyoid-lesser-horn-tip', -4, -5, -0.5)),
      },
      {
        name: 'outside the tendon of digastric',
        origin: point('temporal-bone', STYLOID, at('styloid-tip', 1.3, 6.5, -5.7)),
        stations: [
          station('styloid process', undefined, [0.98, 0, 0.2], 0.9, 0.6),
          station('below the styloid process', [39.8, 1549.2, -2.4], [0.95, 0, 0.2], 0.86, 1.1),
          station('inside the ramus', [35.7, 1540, 5.6], [0.9, 0.2, 0.4], 1.01, 2),
          station('inside the angle of the jaw', [29.8, 1527.5, 15.2], [0.3, 0.4, 0.7], 1.22, 1.8),
          station('above the tendon', [23.3, 1516, 24.2], [0.65, 0.5, 0.7], 1.9, 2.7),
          station('outside the tendon', [18.3, 1507.2, 30], [0.5, 0.2, 0.8], 1.5, 1.6),
          station('hyoid bone', undefined, [-0.15, 0.1, 0.9], 2.2, 0.6),
        ],
        insertion: point('hyoid', HYOID, at('hyoid-lesser-horn-tip', -0.5, -6.5, 0.5)),
      },
    ],
  ),
};
