/**
 * The cricoid cartilage: a signet ring with its plate behind and its arch in front.
 *
 * Points are atlas mm on the left side, sizes full sizes in mm, measured on sections of the cartilage of Z-Anatomy (CC BY-SA 4.0,
 * after BodyParts3D, (c) The Database Center for Life Science; it hangs on the fifth cervical vertebra there) and rounded
 * to half a millimetre.
 */
import type { BoneDefinition } from '#generator/definitions/bones/boneDefinition.ts';

export const cricoidCartilage: BoneDefinition = {
  id: 'cricoid-cartilage',
  sides: 'median',
  fillet: 1,
  parts: [
    {
      name: 'ring',
      form: 'shaft',
      stations: [
        { at: [-3, 1466.5, 3.5], section: [12.5, 3.5] },
        { at: [2, 1466.5, 3.5], section: [12.5, 3.5] },
        { at: [6.5, 1466, 4.5], section: [12, 3.5] },
        { at: [9.5, 1464.5, 8], section: [10, 3.5] },
        { at: [9.5, 1462.5, 13], section: [7.5, 3] },
        { at: [6, 1460.5, 17], section: [5.5, 2.5] },
        { at: [2, 1459.5, 18.5], section: [5.5, 2.5] },
        { at: [-3, 1459.5, 18.5], section: [5.5, 2.5] },
      ],
    },
  ],
};
