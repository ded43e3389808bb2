/** The left clavicle: an S-shaped shaft, round at the sternum, flat at the acromion. */
import { at } from '#generator/definitions/landmarks.ts';
import type { BoneDefinition } from './boneDefinition.ts';

export const clavicle: BoneDefinition = {
  id: 'clavicle',
  sides: 'paired',
  fillet: 4,
  parts: [
    {
      name: 'shaft',
      form: 'shaft',
      stations: [
        { at: at('clavicle-sternal-end', 3.5, -1), section: [6.5, 16], rollDeg: 83 },
        { at: [25, 1406, 39.5], section: [16.5, 24.5], rollDeg: 46 },
        { at: [38, 1407.5, 38], section: [15, 17], rollDeg: 25 },
        { at: [65.5, 1406.5, 28.5], section: [12.5, 15], rollDeg: 43 },
        { at: [84, 1410.5, 11], section: [9.5, 15.5], rollDeg: 31 },
        { at: [95.5, 1416, -9], section: [11, 13.5], rollDeg: 18 },
        { at: [99.5, 1416.5, -14.5], section: [15, 11.5], rollDeg: 58 },
        { at: [110, 1417.5, -28], section: [21.5, 11], rollDeg: 80 },
        { at: [128.5, 1419, -38], section: [26, 11.5], rollDeg: 79 },
        { at: [147, 1417.5, -38], section: [28.5, 9.5], rollDeg: 69 },
        { at: at('clavicle-acromial-end', -0.5, -1, 3), section: [18, 7], rollDeg: 66 },
      ],
    },
    {
      name: 'conoid tubercle',
      form: 'pad',
      at: at('clavicle-at-0-8-inferior', 0.5, 3.5, 2),
      size: { across: 16, thick: 7, long: 9.5 },
      attitude: { slopeDeg: 0 },
    },
  ],
};
