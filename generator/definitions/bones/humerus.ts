/** The upper part of the left humerus: head, tubercles, groove of the biceps tendon and shaft. */
import { at } from '#generator/definitions/landmarks.ts';
import type { BoneDefinition } from './boneDefinition.ts';

export const humerus: BoneDefinition = {
  id: 'humerus',
  sides: 'paired',
  fillet: 6,
  parts: [
    {
      name: 'shaft',
      form: 'shaft',
      upright: [0, 0, 1],
      stations: [
        { at: [205, 1229.5, -35], section: [22.5, 18.5], rollDeg: 16 },
        { at: [201, 1268, -32], section: [24, 21], rollDeg: 25 },
        { at: [195, 1300.5, -28.5], section: [24, 22], rollDeg: 15 },
        { at: [187.5, 1331.5, -26.5], section: [22, 25.5], rollDeg: -15 },
        { at: [180.5, 1356.5, -26], section: [24, 32], rollDeg: -16 },
        { at: [176, 1375, -24.5], section: [35, 37.5], rollDeg: 2 },
      ],
    },
    {
      name: 'head',
      form: 'pad',
      at: at('humeral-head-centre', -2, 0, -1.5),
      size: { across: 42.5, thick: 42, long: 42 },
      attitude: { slopeDeg: 0 },
    },
    {
      name: 'greater tubercle',
      form: 'pad',
      at: [183.5, 1387.5, -25.5],
      size: { across: 22.5, thick: 28.5, long: 32 },
      attitude: { slopeDeg: 0 },
    },
    {
      name: 'lesser tubercle',
      form: 'pad',
      at: [171.5, 1382, -9.5],
      size: { across: 15.5, thick: 21.5, long: 15 },
      attitude: { slopeDeg: 0 },
    },
  ],
  carved: [
    {
      name: 'groove of the biceps tendon',
      form: 'shaft',
      fillet: 3,
      upright: [0, 0, 1],
      stations: [
        { at: [181, 1395, -2.5], section: [8, 8] },
        { at: [183, 1374, -8], section: [8.5, 9.5] },
        { at: [186.5, 1338, -9.5], section: [6, 7] },
      ],
    },
  ],
};
