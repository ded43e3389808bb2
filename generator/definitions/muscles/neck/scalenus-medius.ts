import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { point, station, strapSlips } from './slip.ts';

const RIB = 'first rib behind the groove for the subclavian artery';
/** The sections are nearly round; their width is counted to the side all the way. */
const SIDE = [0.6, 0.65, -0.2] as const;

/** Six slips from the posterior tubercles, packed into one oval bundle above the rib. */
export const scalenusMedius: SlipsMuscle = {
  kind: 'slips',
  id: 'scalenus-medius',
  layer: 'deep',
  slips: strapSlips(
    {
      superficial: [0.5, 0, 0.85],
      edges: ['medial', 'lateral'],
      tendon: { origin: 0.1, insertion: 0.12 },
      mesh: { across: 10, along: 16 },
    },
    [
      {
        name: 'C7',
        origin: point(
          'vertebra-c7',
          'transverse process of C7',
          at('c7-transverse-process-tip', -2.5, -1.5, 1.1),
        ),
        stations: [
          station('tubercle', undefined, SIDE, 2.2, 1.8),
          station('C7', [35.8, 1450, -18], SIDE, 2.6, 1.98),
          station('T1', [40.8, 1440, -11.7], SIDE, 1.8, 1.9),
          station('above the rib', [44.2, 1434, -11.5], SIDE, 1.5, 1.6),
          station('rib', undefined, SIDE, 1, 1),
        ],
        insertion: point('rib-1', RIB, at('rib-1-behind-subclavian-groove', -2.5, 3.5, -4.5)),
      },
      {
        name: 'C6',
        origin: point(
          'vertebra-c6',
          'posterior tubercle of the transverse process of C6',
          at('c6-posterior-tubercle', -0.4, 1.6, 0.2),
        ),
        stations: [
          station('tubercle', undefined, SIDE, 2.2, 1.9),
          station('below the tubercle', [33.6, 1457.5, -14.8], SIDE, 1.7, 1.6),
          station('C7', [40.1, 1450, -14.6], SIDE, 2, 2.1),
          station('T1', [46.1, 1440, -12.3], SIDE, 1.9, 1.9),
          station('above the rib', [49.2, 1431, -10.9], SIDE, 1.5, 1.6),
          station('rib', undefined, SIDE, 1, 1.6),
        ],
        insertion: point('rib-1', RIB, at('rib-1-behind-subclavian-groove', 0.6, 2.6, -4.2)),
      },
      {
        name: 'C5',
        origin: point(
          'vertebra-c5',
          'posterior tubercle of the transverse process of C5',
          at('c5-posterior-tubercle', -2, 1.3, 0.2),
        ),
        stations: [
          station('tubercle', undefined, SIDE, 2.2, 1.7),
          station('below the tubercle', [33, 1469.5, -10.6], SIDE, 2.5, 2.3),
          station('C6', [35.3, 1460, -12.5], SIDE, 2.1, 2),
          station('C7', [38.1, 1450, -10], SIDE, 2.24, 2.24),
          station('T1', [38.2, 1440, -8.6], SIDE, 2, 1.9),
          station('above the rib', [44.7, 1430, -9.2], SIDE, 1.6, 1.7),
          station('rib', undefined, SIDE, 1.6, 1),
        ],
        insertion: point('rib-1', RIB, at('rib-1-behind-subclavian-groove', -0.6, 0.2, -0.8)),
      },
      {
        name: 'C4',
        origin: point(
          'vertebra-c4',
          'posterior tubercle of the transverse process of C4',
          at('c4-posterior-tubercle', -1.5, 0.5, 0.5),
        ),
        stations: [
          station('tubercle', undefined, SIDE, 1.6, 1.4),
          station('below the tubercle', [29.9, 1484, -9.4], SIDE, 2, 1.8),
          station('C5', [33.5, 1477, -9.3], SIDE, 1.72, 2.5),
          station('below C5', [30.6, 1470, -6.1], SIDE, 1.98, 1.5),
          station('C6', [34.8, 1460, -6.7], SIDE, 1.9, 2),
          station('C7', [38.3, 1450, -5.7], SIDE, 1.9, 2.1),
          station('T1', [41.2, 1440.6, -4.6], SIDE, 2, 1.9),
          station('above the rib', [46.2, 1430, -4], SIDE, 1.6, 2.5),
          station('rib', undefined, SIDE, 1.6, 1.6),
        ],
        insertion: point('rib-1', RIB, at('rib-1-behind-subclavian-groove', 2.6, -4, 4)),
      },
      {
        name: 'C3',
        origin: point(
          'vertebra-c3',
          'posterior tubercle of the transverse process of C3',
          at('c3-posterior-tubercle', -1.5, 0, -0.5),
        ),
        stations: [
          station('tubercle', undefined, SIDE, 1.3, 1.3),
          station('below the tubercle', [29.5, 1499, -7.9], SIDE, 1.81, 2.1),
          station('C4', [32.2, 1489, -8], SIDE, 1.98, 1.81),
          station('C5', [34.8, 1479, -5.2], SIDE, 1.98, 1.89),
          station('below C5', [35.3, 1470.6, -6.2], SIDE, 2.7, 1.89),
          station('C6', [38.9, 1460.6, -5.2], SIDE, 2.5, 2),
          station('C7', [42.6, 1450, -4.8], SIDE, 2, 2.1),
          station('T1', [45.4, 1440, -3], SIDE, 2, 1.8),
          station('above the rib', [49.9, 1430, -3.9], SIDE, 1.6, 1.7),
          station('rib', undefined, SIDE, 1, 1),
        ],
        insertion: point('rib-1', RIB, at('rib-1-behind-subclavian-groove', 4, -3.6, 2.6)),
      },
      {
        name: 'C2',
        origin: point(
          'axis',
          'posterior tubercle of the transverse process of C2',
          at('c2-posterior-tubercle', -0.7, -0.2, -0.2),
        ),
        stations: [
          station('tubercle', undefined, SIDE, 1.7, 1.6),
          station('below the tubercle', [28.8, 1510.6, -13.4], SIDE, 1.9, 1.2),
          station('C3', [33.5, 1500, -10.4], SIDE, 2.1, 2.3),
          station('C4', [34.1, 1490, -9.7], SIDE, 2.4, 2.4),
          station('C5', [37.2, 1479.5, -11.1], SIDE, 1.89, 1.7),
          station('below C5', [38.4, 1470, -9.6], SIDE, 1.98, 2.15),
          station('C6', [41.4, 1460, -9.6], SIDE, 1.3, 2.2),
          station('C7', [43.5, 1450, -10.7], SIDE, 2.15, 2.24),
          station('T1', [46.6, 1440, -8.5], SIDE, 2, 1.9),
          station('above the rib', [50, 1430, -7.4], SIDE, 1.6, 1.7),
          station('rib', undefined, SIDE, 1, 1),
        ],
        insertion: point('rib-1', RIB, at('rib-1-behind-subclavian-groove', 1.8, -0.8, -1)),
      },
    ],
  ),
};
