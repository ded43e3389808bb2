/**
 * The thyroid cartilage: two plates that meet in front at a right angle below the notch, each with an upper and a lower horn
 * behind and the oblique line on its outer face, where sternothyroid ends and thyrohyoid begins.
 *
 * Points are atlas mm on the left side, sizes full sizes in mm, measured on sections of the cartilage of Z-Anatomy (CC BY-SA 4.0,
 * after BodyParts3D, (c) The Database Center for Life Science; it hangs on the hyoid there) and rounded to half a millimetre.
 */
import type { BoneDefinition } from '#generator/definitions/bones/boneDefinition.ts';

export const thyroidCartilage: BoneDefinition = {
  id: 'thyroid-cartilage',
  sides: 'median',
  fillet: 1.5,
  parts: [
    {
      name: 'lamina',
      form: 'plate',
      facing: [0.89, 0, 0.45],
      rows: [
        {
          from: [5.5, 1488, 28.5],
          to: [17.5, 1486, 4],
          hollow: [2.5, 3.5, 2.5],
          thickness: [2, 2.5, 2.5, 2.5, 3],
        },
        {
          from: [3, 1484, 28.5],
          to: [16.5, 1482.5, 2],
          hollow: [1.5, 3, 3.5],
          thickness: [2.5, 2.5, 2.5, 3, 3],
        },
        {
          from: [0.5, 1478, 28.5],
          to: [15, 1477.5, 2],
          hollow: [1, 2.5, 3],
          thickness: [3, 2.5, 2.5, 3, 3],
        },
        {
          from: [0, 1471, 26],
          to: [14, 1472.5, 2],
          hollow: [2, 3.5, 3],
          thickness: [3, 2.5, 2.5, 3, 3],
        },
        {
          from: [0, 1465, 22],
          to: [13, 1468, 3],
          hollow: [2.5, 3.5, 2.5],
          thickness: [2.5, 2.5, 2.5, 2.5, 3],
        },
      ],
    },
    {
      name: 'laryngeal prominence',
      form: 'pad',
      at: [0, 1477, 28.5],
      size: { across: 4.5, thick: 9, long: 6 },
      attitude: { slopeDeg: -30 },
    },
    {
      name: 'superior horn',
      form: 'shaft',
      stations: [
        { at: [17, 1484, 3.5], section: [4, 3] },
        { at: [18.5, 1489, 4], section: [4, 3] },
        { at: [19.5, 1494, 2.5], section: [3, 3] },
        { at: [20, 1498, 2], section: [2.5, 2.5] },
      ],
      upright: [0, 0, 1],
    },
    {
      name: 'inferior horn',
      form: 'shaft',
      stations: [
        { at: [13.5, 1470, 3], section: [4, 3] },
        { at: [13, 1466, 3.5], section: [3.5, 2.5] },
        { at: [12.5, 1462.5, 4.5], section: [3, 2.5] },
      ],
      upright: [0, 0, 1],
    },
    {
      name: 'oblique line',
      form: 'shaft',
      fillet: 1,
      stations: [
        { at: [17, 1485.5, 8.5], section: [2, 2] },
        { at: [14.5, 1477.5, 12.5], section: [2, 2] },
        { at: [11.5, 1469.5, 14.5], section: [2, 2] },
      ],
    },
  ],
};
