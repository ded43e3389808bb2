import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { point, station, strapSlips } from './slip.ts';

const SKULL = 'basilar part of the occipital bone';
const ACROSS = [0.9, -0.45, -0.38] as const;

/** Four slips beside each other, that of C6 nearest to the midline. */
export const longusCapitis: SlipsMuscle = {
  kind: 'slips',
  id: 'longus-capitis',
  layer: 'deepest',
  slips: strapSlips(
    {
      superficial: [0.3, 0, 0.95],
      edges: ['medial', 'lateral'],
      tendon: { origin: 0.1, insertion: 0.1 },
      mesh: { across: 10, along: 16 },
    },
    [
      {
        name: 'C6',
        origin: point(
          'vertebra-c6',
          'anterior tubercle of the transverse process of C6',
          at('c6-anterior-tubercle', -0.5, 0.4, -0.1),
        ),
        stations: [
          station('tubercle', undefined, ACROSS, 2.7, 0.8),
          station('C5', [21.8, 1475, -3.8], ACROSS, 2.11, 1.6),
          station('below C4', [19.2, 1486, -2.1], ACROSS, 1.6, 1.9),
          station('C4', [16.8, 1494, 0.3], ACROSS, 1.3, 1.7),
          station('C3', [12.7, 1510, 3.1], ACROSS, 1.3, 1.1),
          station('C2', [10.5, 1524, 4.2], ACROSS, 1.7, 1.9),
          station('C1', [8.7, 1538.6, 3.9], ACROSS, 2.2, 1.9),
          station('below the skull', [6.3, 1551, 4.8], ACROSS, 1.4, 1.9),
          station('basilar part', undefined, ACROSS, 1.2, 1.4),
        ],
        insertion: point('occipital-bone', SKULL, [3, 1570, 3.7]),
      },
      {
        name: 'C5',
        origin: point(
          'vertebra-c5',
          'anterior tubercle of the transverse process of C5',
          at('c5-anterior-tubercle', -0.5, -3, -0.5),
        ),
        stations: [
          station('tubercle', undefined, ACROSS, 1.3, 0.9),
          station('below C4', [22.9, 1485, -3], ACROSS, 2.2, 2.4),
          station('C4', [21.8, 1494, -0.9], ACROSS, 2.5, 2.5),
          station('C3', [16.3, 1510.6, 1.9], ACROSS, 2.5, 2.1),
          station('C2', [14.1, 1524.6, 2.8], ACROSS, 2.3, 2.1),
          station('C1', [12, 1538, 2.8], ACROSS, 1.76, 2.2),
          station('below the skull', [9, 1551.6, 3.9], ACROSS, 1.4, 2.9),
          station('basilar part', undefined, ACROSS, 1.6, 2.4),
        ],
        insertion: point('occipital-bone', SKULL, [5.5, 1569, 2.6]),
      },
      {
        name: 'C4',
        origin: point(
          'vertebra-c4',
          'anterior tubercle of the transverse process of C4',
          at('c4-anterior-tubercle', -1.5, -0.4, 1),
        ),
        stations: [
          station('tubercle', undefined, ACROSS, 1.8, 0.9),
          station('below C3', [23, 1501, -1.8], ACROSS, 2.4, 2.5),
          station('C3', [21.6, 1510, 0.2], ACROSS, 2.5, 2.7),
          station('C2', [17.8, 1524, 1.4], ACROSS, 1.85, 2.7),
          station('C1', [15.2, 1538, 1.7], ACROSS, 1.4, 2.6),
          station('below the skull', [11.7, 1551, 3], ACROSS, 1.4, 2.5),
          station('basilar part', undefined, ACROSS, 1, 2),
        ],
        insertion: point('occipital-bone', SKULL, [7.8, 1568, 1.5]),
      },
      {
        name: 'C3',
        origin: point(
          'vertebra-c3',
          'anterior tubercle of the transverse process of C3',
          at('c3-anterior-tubercle', -1, -0.6, 0),
        ),
        stations: [
          station('tubercle', undefined, ACROSS, 1.2, 0.9),
          station('C3', [23.9, 1511.6, -2.2], ACROSS, 0.9, 2.6),
          station('C2', [21.2, 1524, -0.9], ACROSS, 2, 2.5),
          station('C1', [18.2, 1538, 1.3], ACROSS, 1.67, 2),
          station('below the skull', [14.3, 1551.6, 2.1], ACROSS, 1.4, 1.9),
          station('basilar part', undefined, ACROSS, 0.6, 0.8),
        ],
        insertion: point('occipital-bone', SKULL, [9.3, 1567, 1.8]),
      },
    ],
  ),
};
