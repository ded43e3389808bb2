import { at } from '#generator/definitions/landmarks.ts';
import type { SlipsMuscle } from '../definition.ts';
import { point, station, strapSlips } from './slip.ts';

const ALONG_BODIES = [1, 0, 0.2] as const;
const UP_AND_IN = [0.92, 0.65, -0.05] as const;
const DOWN_AND_IN = [0.96, -0.35, 0] as const;

/**
 * Three parts: vertical slips from body to body, an upper oblique part from the tubercles to the arch of the atlas, a lower one from
 * the thoracic bodies to the tubercles. The source's lower part ends at C6; its slip to C5 is by text.
 */
export const longusColli: SlipsMuscle = {
  kind: 'slips',
  id: 'longus-colli',
  layer: 'deepest',
  slips: strapSlips(
    {
      superficial: [0, 0, 1],
      edges: ['medial', 'lateral'],
      tendon: { origin: 0.1, insertion: 0.1 },
      mesh: { across: 10, along: 14 },
    },
    [
      {
        name: 'superior oblique C5',
        origin: point(
          'vertebra-c5',
          'superior oblique: anterior tubercle of C5',
          at('c5-anterior-tubercle', -4, 2.5, 1.5),
        ),
        stations: [
          station('tubercle', undefined, UP_AND_IN, 2.2, 1.5),
          station('C4', [19.3, 1491.2, -5.2], UP_AND_IN, 2.8, 1.1),
          station('C3', [14.5, 1506.8, -2.4], UP_AND_IN, 2.9, 1.2),
          station('C2', [10.8, 1519.2, -0.8], UP_AND_IN, 2.6, 1.4),
          station('below the atlas', [7.8, 1531, 0.7], UP_AND_IN, 1.8, 1.4),
          station('tubercle of the atlas', undefined, UP_AND_IN, 1.7, 1.2),
        ],
        insertion: point(
          'atlas',
          'superior oblique: anterior tubercle of the atlas',
          at('c1-anterior-tubercle', 2.5, 1.5, 0),
        ),
      },
      {
        name: 'superior oblique C4',
        origin: point(
          'vertebra-c4',
          'superior oblique: anterior tubercle of C4',
          at('c4-anterior-tubercle', -3.5, 3.7, 2),
        ),
        stations: [
          station('tubercle', undefined, UP_AND_IN, 2, 1.5),
          station('C3', [20.8, 1504.2, -4.7], UP_AND_IN, 2.5, 1.8),
          station('C2', [16.2, 1518.8, -2.8], UP_AND_IN, 2.7, 1.4),
          station('below the atlas', [11.8, 1530, -0.6], UP_AND_IN, 1.8, 1.9),
          station('arch of the atlas', undefined, UP_AND_IN, 1.7, 1.8),
        ],
        insertion: point(
          'atlas',
          'superior oblique: anterior arch of the atlas',
          at('c1-anterior-tubercle', 6, 1.8, -2.2),
        ),
      },
      {
        name: 'superior oblique C3',
        origin: point(
          'vertebra-c3',
          'superior oblique: anterior tubercle of C3',
          at('c3-anterior-tubercle', -2.5, 2.7, 1.5),
        ),
        stations: [
          station('tubercle', undefined, UP_AND_IN, 2, 1.2),
          station('C2', [22.1, 1518.8, -6.9], UP_AND_IN, 2.8, 1.9),
          station('below the atlas', [18, 1530, -2.1], UP_AND_IN, 2.4, 1.2),
          station('arch of the atlas', undefined, UP_AND_IN, 1.6, 0.8),
        ],
        insertion: point(
          'atlas',
          'superior oblique: anterior arch of the atlas',
          at('c1-anterior-tubercle', 9.5, -0.5, -3),
        ),
      },
      {
        name: 'inferior oblique T3',
        origin: point('vertebra-t3', 'inferior oblique: body of T3', at('t3-body-front', 6.5, -6.8, -4.8)),
        stations: [
          station('body', undefined, DOWN_AND_IN, 2.4, 1.8),
          station('T2', [9.6, 1405, -20.8], DOWN_AND_IN, 3, 2.9),
          station('below T1', [11.2, 1417, -16], DOWN_AND_IN, 4.4, 2.5),
          station('T1', [14, 1431, -13], DOWN_AND_IN, 4.8, 2.5),
          station('C7', [17.2, 1445, -11], DOWN_AND_IN, 4.2, 2.7),
          station('tubercle', undefined, DOWN_AND_IN, 2.8, 1.8),
        ],
        insertion: point(
          'vertebra-c6',
          'inferior oblique: anterior tubercle of C6',
          at('c6-anterior-tubercle', -2.5, 1, 1),
        ),
      },
      {
        name: 'inferior oblique T1',
        origin: point('vertebra-t1', 'inferior oblique: body of T1', at('t1-body-front', 8, -6, -4)),
        stations: [
          station('body', undefined, DOWN_AND_IN, 1.3, 1.5),
          station('C7', [11.4, 1444, -11.5], DOWN_AND_IN, 1.9, 1.6),
          station('C6', [16.2, 1457.2, -6.1], DOWN_AND_IN, 1.8, 1.3),
          station('below C5', [15, 1469, -3.2], DOWN_AND_IN, 1.2, 0.7),
          station('tubercle', undefined, DOWN_AND_IN, 0.8, 0.8),
        ],
        insertion: point(
          'vertebra-c5',
          'inferior oblique: anterior tubercle of C5',
          at('c5-anterior-tubercle', -3.5, 1.3, 0),
        ),
      },
      {
        name: 'vertical, to C4',
        origin: point('vertebra-c6', 'vertical part: body of C6', at('c6-body-front', 12, -6.5, -4.3)),
        stations: [
          station('C6', undefined, ALONG_BODIES, 1.6, 1),
          station('above C6', [13.8, 1467, -2], ALONG_BODIES, 1.6, 1.7),
          station('C5', [12.7, 1478.2, -1], ALONG_BODIES, 2.3, 1.8),
          station('below C4', [13.2, 1489, 0.7], ALONG_BODIES, 1.4, 1.6),
          station('C4', undefined, ALONG_BODIES, 1.5, 0.9),
        ],
        insertion: point('vertebra-c4', 'vertical part: body of C4', at('c4-body-front', 8.2, 2.3, -1.5)),
      },
      {
        name: 'vertical, to C3',
        origin: point('vertebra-c7', 'vertical part: body of C7', at('c7-body-front', 9.5, -10, -3.2)),
        stations: [
          station('C7', undefined, ALONG_BODIES, 1.8, 0.7),
          station('above C7', [11.9, 1453, -5.6], ALONG_BODIES, 2.5, 2),
          station('C6', [9.5, 1465.8, -2.4], ALONG_BODIES, 2.2, 2),
          station('C5', [9, 1479.8, 0], ALONG_BODIES, 1.9, 2),
          station('C4', [10.2, 1495.8, 1.6], ALONG_BODIES, 2.5, 1.8),
          station('below C3', [11.6, 1504, 2.2], ALONG_BODIES, 2.1, 1.9),
          station('C3', undefined, ALONG_BODIES, 1.5, 0.9),
        ],
        insertion: point('vertebra-c3', 'vertical part: body of C3', at('c3-body-front', 9, -0.5, -2)),
      },
      {
        name: 'vertical, to C2',
        origin: point('vertebra-t2', 'vertical part: body of T2', at('t2-body-front', 5.2, -8, -2.5)),
        stations: [
          station('T2', undefined, ALONG_BODIES, 1.7, 1),
          station('T1', [7, 1430.8, -12], ALONG_BODIES, 3.5, 1.9),
          station('C7', [7.4, 1448, -6.6], ALONG_BODIES, 2.4, 2),
          station('C6', [6.4, 1464, -2.6], ALONG_BODIES, 1.9, 2),
          station('C5', [5.3, 1480, -1], ALONG_BODIES, 1.8, 1.9),
          station('C4', [5.8, 1497, 1], ALONG_BODIES, 1.9, 1.9),
          station('C3', [8.5, 1511, 1.9], ALONG_BODIES, 3.8, 2.1),
          station('below C2', [5.6, 1522, 3.3], ALONG_BODIES, 2.5, 2.5),
          station('C2', undefined, ALONG_BODIES, 1.6, 1.2),
        ],
        insertion: point('axis', 'vertical part: body of C2', at('c2-body-front', 4.2, 11.5, 1)),
      },
    ],
  ),
};
