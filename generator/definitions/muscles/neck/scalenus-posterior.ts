import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { point, station, strapSlips } from './slip.ts';

const RIB = 'outer surface of the second rib';
const ACROSS = [0.68, 0.17, 0.7] as const;

/** Three slips to the second rib. The source's muscle begins at C5 and also touches C7; the slip of C4 is by text. */
export const scalenusPosterior: SlipsMuscle = {
  kind: 'slips',
  id: 'scalenus-posterior',
  layer: 'deep',
  slips: strapSlips(
    {
      superficial: [0.7, 0.3, -0.6],
      edges: ['posterior', 'anterior'],
      tendon: { origin: 0.1, insertion: 0.1 },
      mesh: { across: 10, along: 14 },
    },
    [
      {
        name: 'C6',
        origin: point(
          'vertebra-c6',
          'posterior tubercle of the transverse process of C6',
          at('c6-posterior-tubercle', 0, 0.5, 0.5),
        ),
        stations: [
          station('tubercle', undefined, ACROSS, 1.6, 1.3),
          station('below the tubercle', [33.8, 1460, -17.7], ACROSS, 2, 1.4),
          station('C7', [39, 1454, -20], ACROSS, 2.3, 1.8),
          station('T1', [45.8, 1445.5, -24.8], ACROSS, 2.5, 2),
          station('above the rib', [55.2, 1437, -30], ACROSS, 2, 1.7),
          station('rib', undefined, ACROSS, 1.7, 1.2),
        ],
        insertion: point('rib-2', RIB, at('rib-2-scalenus-posterior', -2.6, 1, -1.6)),
      },
      {
        name: 'C5',
        origin: point(
          'vertebra-c5',
          'posterior tubercle of the transverse process of C5',
          at('c5-posterior-tubercle', -0.4, -0.8, 0.2),
        ),
        stations: [
          station('tubercle', undefined, ACROSS, 1.5, 1.3),
          station('below the tubercle', [34, 1470, -14.5], ACROSS, 2, 1.6),
          station('C6', [39.5, 1463, -15.5], ACROSS, 2.4, 2.1),
          station('C7', [45.2, 1454.5, -17.4], ACROSS, 2.2, 1.9),
          station('T1', [50.8, 1446, -21.9], ACROSS, 2.3, 2),
          station('above the rib', [58.4, 1437.3, -28.6], ACROSS, 2, 1.7),
          station('rib', undefined, ACROSS, 1.7, 1.2),
        ],
        insertion: point('rib-2', RIB, at('rib-2-scalenus-posterior', 1.4, -0.8, 0.8)),
      },
      {
        name: 'C4',
        origin: point(
          'vertebra-c4',
          'posterior tubercle of the transverse process of C4',
          at('c4-posterior-tubercle', 0.3, -1, -0.9),
        ),
        stations: [
          station('tubercle', undefined, ACROSS, 0.9, 0.8),
          station('C5', [32.8, 1480, -14.1], ACROSS, 1.1, 0.9),
          station('C6', [41.2, 1465, -13.4], ACROSS, 1.1, 0.9),
          station('C7', [47, 1457, -13.6], ACROSS, 1.2, 0.9),
          station('T1', [50.2, 1448.3, -16.3], ACROSS, 1.3, 1),
          station('above the rib', [57.3, 1438.4, -23.9], ACROSS, 1.4, 1.1),
          station('rib', undefined, ACROSS, 1.7, 1.2),
        ],
        insertion: point('rib-2', RIB, at('rib-2-scalenus-posterior', 5, -2.7, 3.2)),
      },
    ],
  ),
};
