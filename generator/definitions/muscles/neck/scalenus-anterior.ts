import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { point, station, strapSlips } from './slip.ts';

const RIB = 'scalene tubercle of the first rib';

/**
 * Four slips that come together above the rib, side by side: that of C6 behind, that of C3 in front. The source's muscle begins
 * at C4; the slip of C3 is by text.
 */
export const scalenusAnterior: SlipsMuscle = {
  kind: 'slips',
  id: 'scalenus-anterior',
  layer: 'deep',
  slips: strapSlips(
    {
      superficial: [0.5, 0.2, 0.8],
      edges: ['medial', 'lateral'],
      tendon: { origin: 0.12, insertion: 0.14 },
      mesh: { across: 10, along: 14 },
    },
    [
      {
        name: 'C6',
        origin: point(
          'vertebra-c6',
          'anterior tubercle of the transverse process of C6',
          at('c6-anterior-tubercle', 0, 2.5, 0),
        ),
        stations: [
          station('tubercle', undefined, [0.7, 0.1, 0.7], 1.8, 1),
          station('below the tubercle', [28.3, 1457, -5.7], [0.4, 0, 1], 2.4, 1.6),
          station('C7', [31.8, 1450, -2.2], [0.25, 0.1, 0.69], 1.4, 2.3),
          station('T1', [36, 1440, 2.1], [0.65, 0.2, 0.55], 1.1, 1.9),
          station('above the rib', [41, 1428, 4.7], [0.9, 0.3, 0.2], 0.6, 1.5),
          station('rib', undefined, [0.83, 0.48, 0.25], 0.85, 0.6),
        ],
        insertion: point('rib-1', RIB, at('rib-1-scalene-tubercle', -2.9, 0.3, 0.4)),
      },
      {
        name: 'C5',
        origin: point(
          'vertebra-c5',
          'anterior tubercle of the transverse process of C5',
          at('c5-anterior-tubercle', 0, -1, -1),
        ),
        stations: [
          station('tubercle', undefined, [0.5, 0.1, 0.8], 1.8, 1.1),
          station('below the tubercle', [26.5, 1470, -5.5], [0.1, 0.1, 0.9], 3, 1.6),
          station('C6', [30, 1462, -2.5], [0.6, 0.1, 0.8], 2, 1.4),
          station('C7', [33.4, 1450, 0.8], [0.4, 0.1, 0.69], 2, 2.5),
          station('T1', [39, 1440, 4.2], [0.8, 0.2, 0.55], 1.6, 3.2),
          station('above the rib', [43.5, 1428, 5.8], [0.9, 0.3, 0.65], 1.2, 2.1),
          station('rib', undefined, [0.83, 0.48, 0.1], 0.85, 1.8),
        ],
        insertion: point('rib-1', RIB, at('rib-1-scalene-tubercle', 0, -2.5, 0.9)),
      },
      {
        name: 'C4',
        origin: point(
          'vertebra-c4',
          'anterior tubercle of the transverse process of C4',
          at('c4-anterior-tubercle', -3, 1.5, 0),
        ),
        stations: [
          station('tubercle', undefined, [0.15, 0.3, 0.9], 1.9, 1.8),
          station('C5', [27.8, 1480, -3.5], [0.3, 0.25, 0.95], 3, 1.8),
          station('below C5', [32, 1470, -0.5], [0.15, 0.05, 0.9], 2.5, 2),
          station('C6', [34.8, 1461, 1.2], [0.6, 0.2, 0.8], 2.8, 2.2),
          station('C7', [38.1, 1450, 3.9], [0.85, 0.1, 0.69], 2.6, 2.9),
          station('T1', [41.9, 1440, 6], [0.65, 0.2, 0.55], 1.6, 2.9),
          station('above the rib', [45.9, 1428, 6.7], [0.45, -0.3, 0.2], 1.2, 2.5),
          station('rib', undefined, [0.83, 0.48, 0.1], 0.85, 1.8),
        ],
        insertion: point('rib-1', RIB, at('rib-1-scalene-tubercle', 1.8, -2.1, 0.2)),
      },
      {
        name: 'C3',
        origin: point(
          'vertebra-c3',
          'anterior tubercle of the transverse process of C3',
          at('c3-anterior-tubercle', 0.5, 0, 0.5),
        ),
        stations: [
          station('tubercle', undefined, [0.3, 0.3, 0.9], 0.9, 0.8),
          station('C4', [25.8, 1494, -5.6], [0.2, 0.3, 0.9], 1.2, 0.9),
          station('C5', [30.2, 1480, 0.2], [0.3, 0.2, 0.9], 1.2, 1),
          station('C6', [36.2, 1463.5, 4], [0.6, 0.2, 0.8], 1.3, 0.9),
          station('C7', [40, 1450, 6.8], [0.7, 0.1, 0.7], 1.1, 1),
          station('T1', [44.3, 1440, 7.8], [0.8, 0.2, 0.55], 1, 1.1),
          station('above the rib', [48, 1428, 7.7], [0.9, 0.3, 0.2], 1, 1),
          station('rib', undefined, [0.83, 0.48, -0.2], 0.85, 1),
        ],
        insertion: point('rib-1', RIB, at('rib-1-scalene-tubercle', 2.8, -3.2, 1.8)),
      },
    ],
  ),
};
