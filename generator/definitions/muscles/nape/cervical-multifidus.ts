import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import { at, type Place } from '#generator/definitions/landmarks.ts';
import type { AttachmentLine, Slip, SlipsMuscle } from '../definition.ts';
import { strapSlip } from './strapSlip.ts';

/**
 * The source draws thin strips of one segment and a half, up to the arch of the atlas; by the texts each slip runs from an
 * articular process (in the thorax a transverse one) two to four segments up to the side of a spinous process, and none
 * passes the axis. The short slips lie on the laminae, the long ones over them.
 */
const ORIGINS = {
  C4: { on: 'vertebra-c4', words: 'articular process of C4', path: articular(21, 1493, -27.5) },
  C5: { on: 'vertebra-c5', words: 'articular process of C5', path: articular(19.5, 1479, -29.5) },
  C6: { on: 'vertebra-c6', words: 'articular process of C6', path: articular(20.5, 1466, -31.5) },
  C7: { on: 'vertebra-c7', words: 'articular process of C7', path: articular(21.5, 1457, -35) },
  T1: {
    on: 'vertebra-t1',
    words: 'transverse process of T1',
    path: [at('t1-transverse-process-back', -10, -3, -0.5), at('t1-transverse-process-back', -13, -7, 0.5)],
  },
  T2: {
    on: 'vertebra-t2',
    words: 'transverse process of T2',
    path: [
      at('t2-transverse-process-back', -7.5, 2.5, 2.5),
      at('t2-transverse-process-back', -10.5, -2, 2.5),
    ],
  },
} as const satisfies Record<string, AttachmentLine>;

const INSERTIONS = {
  C2: { on: 'axis', words: 'spinous process of the axis, side', path: spinous(8.5, 1514.5, -38.5) },
  C3: { on: 'vertebra-c3', words: 'spinous process of C3, side', path: spinous(7.2, 1502.5, -35.2) },
  C4: { on: 'vertebra-c4', words: 'spinous process of C4, side', path: spinous(6, 1487, -37) },
  C5: { on: 'vertebra-c5', words: 'spinous process of C5, side', path: spinous(5, 1476, -38) },
  C6: { on: 'vertebra-c6', words: 'spinous process of C6, side', path: spinous(4.5, 1463.5, -44) },
  C7: { on: 'vertebra-c7', words: 'spinous process of C7, side', path: spinous(4, 1449.5, -56.5) },
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
    [x + 2, y + 1.5, z + 3.5],
    [x - 1.5, y - 1.5, z - 3.5],
  ];
}

/** Moved by so many mm: the long slips lie over the short ones on the processes too. */
const moved = (line: AttachmentLine, by: ReadonlyVec3): AttachmentLine => ({
  ...line,
  path: line.path.map((place) => shifted(place, by)),
});

function shifted(place: Place, by: ReadonlyVec3): Place {
  if ('landmark' in place) return { ...place, offsetMm: sum(place.offsetMm, by) };
  return sum(place, by);
}

const sum = (a: ReadonlyVec3, b: ReadonlyVec3): ReadonlyVec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** A slip with the middle of its belly and its half width and half thickness there, mm. */
function slip(
  from: keyof typeof ORIGINS,
  to: keyof typeof INSERTIONS,
  belly: ReadonlyVec3,
  half: readonly [number, number],
  reach: 'short' | 'long',
): Slip {
  const over = reach === 'long';
  return strapSlip(
    {
      name: `${from} to ${to}`,
      superficial: [0.4, 0, -0.9],
      edges: ['medial', 'lateral'],
      origin: over ? moved(ORIGINS[from], [2, 1.5, -1]) : ORIGINS[from],
      width: [0.85, 0.1, 0.5],
      sections: [{ name: 'middle of the belly', centre: belly, half }],
      endHalf: [2.8, 0.8],
      insertion: over ? moved(INSERTIONS[to], [-0.7, -2, -4]) : INSERTIONS[to],
    },
    56,
  );
}

export const cervicalMultifidus: SlipsMuscle = {
  kind: 'slips',
  id: 'cervical-multifidus',
  layer: 'deepest',
  slips: [
    slip('T2', 'C7', [17, 1442, -55.5], [3.4, 1.9], 'short'),
    slip('T1', 'C6', [16.5, 1453.5, -44.5], [3.8, 1.5], 'short'),
    slip('C7', 'C5', [14, 1464.5, -37], [3.8, 1.1], 'short'),
    slip('C6', 'C4', [13, 1476, -33.5], [3.4, 1.9], 'short'),
    slip('C5', 'C3', [11.5, 1491, -32.5], [3.8, 1.5], 'short'),
    slip('C4', 'C2', [15.5, 1504.5, -31.5], [3.8, 1.9], 'short'),
    slip('T2', 'C6', [17, 1447.5, -49.5], [3.4, 1.1], 'long'),
    slip('T1', 'C5', [17, 1459.5, -42], [3.6, 1.3], 'long'),
    slip('C7', 'C4', [15.5, 1470, -37.8], [3.6, 1.1], 'long'),
    slip('C6', 'C3', [14, 1483, -35], [3.2, 1.5], 'long'),
    slip('C5', 'C2', [14.5, 1496.5, -34], [3.6, 1.5], 'long'),
  ],
};
