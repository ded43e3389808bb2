import { at } from '#generator/definitions/landmarks.ts';
import type { StrapMuscle } from '../definition.ts';

/** From the coracoid process beside the short head of biceps, before the tendon of latissimus dorsi, to the shaft. */
export const coracobrachialis: StrapMuscle = {
  kind: 'strap',
  id: 'coracobrachialis',
  layer: 'deep',
  context: true,
  superficial: [-0.2, 0, 1],
  edges: ['medial', 'lateral'],
  tendon: { origin: 0.14, insertion: 0.1 },
  mesh: { across: 16, along: 26 },
  origin: {
    lines: [
      {
        on: 'scapula',
        words: 'tip of the coracoid process, medial to the short head of biceps',
        path: [at('coracoid-tip-centre', -4, -2.5, 1), at('coracoid-tip-centre', -0.5, -3, 1)],
      },
    ],
  },
  stations: [
    { name: 'origin', widthDirection: [0.9, 0.2, 0.1], halfWidthMm: 2.5, halfThicknessMm: 1.2 },
    {
      name: 'below the coracoid process',
      centre: [140.5, 1375, -5],
      widthDirection: [0.9, 0.3, -0.1],
      halfWidthMm: 3,
      halfThicknessMm: 2,
    },
    {
      name: 'before subscapularis',
      centre: [145, 1361, -10],
      widthDirection: [0.9, 0.3, -0.1],
      halfWidthMm: 4,
      halfThicknessMm: 2.8,
    },
    {
      name: 'beside the surgical neck',
      centre: [151, 1347, -14.5],
      widthDirection: [0.9, 0.4, -0.1],
      halfWidthMm: 5,
      halfThicknessMm: 3.8,
    },
    {
      name: 'behind pectoralis major',
      centre: [157, 1334, -18.5],
      widthDirection: [0.9, 0.4, -0.1],
      halfWidthMm: 5.5,
      halfThicknessMm: 4.5,
    },
    {
      name: 'before the tendon of latissimus dorsi',
      centre: [169.5, 1309, -12],
      widthDirection: [0.9, 0.4, 0],
      halfWidthMm: 6,
      halfThicknessMm: 4,
    },
    {
      name: 'behind biceps',
      centre: [181.5, 1285, -16.8],
      widthDirection: [0.95, 0.4, -0.2],
      halfWidthMm: 6.5,
      halfThicknessMm: 4.3,
    },
    {
      name: 'before the shaft',
      centre: [187, 1268, -21],
      widthDirection: [0.8, 0.3, 0.4],
      halfWidthMm: 6,
      halfThicknessMm: 4.5,
    },
    {
      name: 'beside the shaft',
      centre: [190, 1254, -26.5],
      widthDirection: [0.6, 0.2, 0.7],
      halfWidthMm: 5,
      halfThicknessMm: 3.2,
    },
    { name: 'insertion', widthDirection: [0.3, 0.1, 0.9], halfWidthMm: 3.5, halfThicknessMm: 1 },
  ],
  insertion: {
    lines: [
      {
        on: 'humerus',
        words: 'middle of the medial border of the shaft',
        path: [
          [194, 1242, -32],
          [195, 1234, -33],
        ],
      },
    ],
  },
};
