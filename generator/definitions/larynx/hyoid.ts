/**
 * The hyoid bone: a body below the floor of the mouth, greater horns that reach back and up, lesser horns where they meet.
 *
 * Points are atlas mm on the left side, sizes full sizes in mm, measured on sections of the hyoid of Z-Anatomy (CC BY-SA 4.0, after
 * BodyParts3D, (c) The Database Center for Life Science) and rounded to half a millimetre.
 */
import type { BoneDefinition } from '#generator/definitions/bones/boneDefinition.ts';

export const hyoid: BoneDefinition = {
  id: 'hyoid',
  sides: 'median',
  fillet: 2,
  parts: [
    {
      name: 'body and greater horn',
      form: 'shaft',
      stations: [
        { at: [-3, 1497, 35.5], section: [10, 4] },
        { at: [3, 1497, 35.5], section: [10, 4] },
        { at: [8, 1497, 34], section: [9.5, 5] },
        { at: [12.5, 1498, 31], section: [8.5, 5] },
        { at: [16.5, 1499, 24.5], section: [6.5, 4] },
        { at: [18.5, 1501, 17.5], section: [5, 3.5] },
        { at: [20, 1504.5, 11], section: [4, 3] },
        { at: [20.5, 1508, 6], section: [5, 3.5] },
      ],
    },
    {
      name: 'front of the body',
      form: 'pad',
      at: [0, 1499, 36.5],
      size: { across: 17, thick: 5, long: 4 },
      attitude: { slopeDeg: 0 },
    },
    {
      name: 'lesser horn',
      form: 'shaft',
      stations: [
        { at: [12.5, 1501, 32.5], section: [3.5, 3.5] },
        { at: [14, 1503.5, 32], section: [3, 3] },
        { at: [15, 1506.5, 31], section: [2, 2] },
      ],
    },
  ],
};
