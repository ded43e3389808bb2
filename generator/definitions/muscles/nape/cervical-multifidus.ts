import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import { at, type Place } from '../../landmarks.ts';
import type { AttachmentLine, Slip, SlipsMuscle } from '../definition.ts';
import { strapSlip } from './strapSlip.ts';

/**
 * The source draws thin strips of one segment and a half, up to the arch of the atlas; by the texts each slip runs from an
 * articular process (in the thorax a transverse one) two to four segments up to the side of a spinous process, and none
 * passes the axis. The short slips lie on the laminae, the long ones over them.
 */
const ORIGINS = {
  C4: { on: 'vertebra-c4', words: 'articular process of C4', path: articular(20, 1493, -26.5) },
  C5: { on: 'vertebra-c5', words: 'articular process of C5', path: articular(19.5, 1480, -29.5) },
  C6: { on: 'vertebra-c6', words: 'articular process of C6', path: articular(20.5, 1466, -30.5) },
  C7: { on: 'vertebra-c7', words: 'articular process of C7', path: articular(21.5, 1455.5, -36) },
  T1: {
    on: 'vertebra-t1',
    words: 'transverse process of T1',
    path: [at('t1-transverse-process-back', -10, -3, -0.5), at('t1-transverse-process-back', -12, -7, -0.5)],
  },
  T2: {
    on: 'vertebra-t2',
    words: 'transverse process of T2',
    path: [at('t2-transverse-process-back', -7.5, 2, 2.5), at('t2-transverse-process-back', -9.5, -2, 2.5)],
  },
} as const satisfies Record<string, AttachmentLine>;

const INSERTIONS = {
  C2: { on: 'axis', words: 'spinous process of the axis, side', path: spinous(7, 1513, -39.5) },
  C3: { on: 'vertebra-c3', words: 'spinous process of C3, side', path: spinous(5.5, 1501, -36.5) },
  C4: { on: 'vertebra-c4', words: 'spinous process of C4, side', path: spinous(5, 1486, -38) },
  C5: { on: 'vertebra-c5', words: 'spinous process of C5, side', path: spinous(5, 1474.5, -39) },
  C6: { on: 'vertebra-c6', words: 'spinous process of C6, side', path: spinous(5.5, 1462.5, -44) },
  C7: { on: 'vertebra-c7', words: 'spinous process of C7, side', path: spinous(4, 1448.5, -56) },
} as const satisfies Record<string, AttachmentLine>;

/** From an upper to a lower place on an articular process. */
function articular(x: number, y: number, z: number): readonly Place[] {
  return [
    [x + 1, y + 2.5, z + 0.5],
    [x, y - 2.5, z],
  ];
}

/** From the lamina back along the spinous process. */
function spinous(x: number, y: number, z: number): readonly Place[] {
  return [
    [x + 1.5, y + 0.5, z + 2.5],
    [x - 1, y - 0.5, z - 2.5],
  ];
}

/** A slip with the middle of its belly and its half width and half thickness there, mm. */
function slip(
  from: keyof typeof ORIGINS,
  to: keyof typeof INSERTIONS,
  belly: ReadonlyVec3,
  half: readonly [number, number],
): Slip {
  return strapSlip(
    {
      name: `${from} to ${to}`,
      superficial: [0.4, 0, -0.9],
      edges: ['medial', 'lateral'],
      origin: ORIGINS[from],
      width: [0.85, 0.1, 0.5],
      sections: [{ name: 'middle of the belly', centre: belly, half }],
      endHalf: [2.4, 1],
      insertion: INSERTIONS[to],
    },
    56,
  );
}

export const cervicalMultifidus: SlipsMuscle = {
  kind: 'slips',
  id: 'cervical-multifidus',
  layer: 'deepest',
  slips: [
    slip('T2', 'C7', [17, 1441, -56.5], [3.2, 1.7]),
    slip('T1', 'C6', [15.5, 1452, -44.5], [3.8, 1.6]),
    slip('C7', 'C5', [14, 1465.5, -38], [3.8, 1.6]),
    slip('C6', 'C4', [13, 1476, -34.5], [3.8, 1.6]),
    slip('C5', 'C3', [12.5, 1490, -33.5], [3.8, 1.6]),
    slip('C4', 'C2', [14.5, 1503.5, -32.5], [3.8, 1.6]),
    slip('T2', 'C6', [18, 1448.5, -50.5], [3.4, 1.7]),
    slip('T1', 'C5', [17.5, 1459.5, -42], [3.6, 1.7]),
    slip('C7', 'C4', [16, 1471.5, -37.5], [3.6, 1.7]),
    slip('C6', 'C3', [15, 1483, -36], [3.6, 1.7]),
    slip('C5', 'C2', [15.5, 1496.5, -35], [3.6, 1.7]),
  ],
};
