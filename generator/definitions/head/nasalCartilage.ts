/**
 * The cartilages of the nose as one body: the septum's plate in the median plane, the lateral cartilages that carry the nasal
 * bones' bridge on, and the alar cartilages round the tip.
 *
 * Points are atlas mm on the left side, sizes full sizes in mm. The reference anatomy has no separate cartilages of the nose that
 * could be measured: authored between the nasal bones and the skin, 2 to 3 mm under it where nasalis lies between the two.
 */
import type { BoneDefinition } from '#generator/definitions/bones/boneDefinition.ts';

export const nasalCartilage: BoneDefinition = {
  id: 'nasal-cartilage',
  sides: 'median',
  fillet: 1.2,
  parts: [
    {
      name: 'septal cartilage',
      form: 'shaft',
      squareness: 4,
      endRoundness: 0.3,
      stations: [
        { at: [0, 1566.5, 79], section: [27, 2.6] },
        { at: [0, 1567.5, 90], section: [32, 2.6] },
        { at: [0, 1565, 98], section: [22, 2.6] },
        { at: [0, 1561, 105], section: [12, 2.8] },
        { at: [0, 1559, 111], section: [7, 3] },
      ],
    },
    {
      name: 'lateral cartilage',
      form: 'plate',
      facing: [0, 0.5, 0.866],
      rows: [
        { to: [6.2, 1580.5, 89.5], hollow: [7, 6.4, 4.7, 2.4], thickness: [1.8, 1.8, 1.8, 1.8, 1.4] },
        { to: [9, 1572, 90.5], hollow: [11.5, 10.8, 9, 5.5], thickness: [1.8, 1.8, 1.8, 1.8, 1.4] },
        { to: [9.8, 1565, 96], hollow: [11, 10.3, 8.2, 5], thickness: [1.8, 1.8, 1.8, 1.8, 1.4] },
        { to: [10.5, 1560.5, 98.5], hollow: [12, 11.6, 10.2, 7.5], thickness: [1.8, 1.8, 1.8, 1.8, 1.4] },
      ],
    },
    {
      name: 'lateral crus of the alar cartilage',
      form: 'plate',
      facing: [0.6, 0.4, 0.7],
      rows: [
        { from: [9.5, 1564.5, 97], to: [11.5, 1558.5, 98], hollow: [0.3], thickness: [1.6, 2, 1.6] },
        { from: [7.4, 1566, 101.8], to: [10, 1558, 105], hollow: [0.4], thickness: [1.6, 2.2, 1.6] },
        { from: [5, 1566.5, 107], to: [6.8, 1556.5, 110.8], hollow: [1.2], thickness: [1.6, 2.4, 1.8] },
        { from: [1.2, 1565.5, 109.5], to: [2.6, 1555.5, 112.6], hollow: [1.2], thickness: [1.8, 2.4, 2] },
      ],
    },
    {
      name: 'medial crus of the alar cartilage',
      form: 'shaft',
      stations: [
        { at: [0, 1557, 111.5], section: [6, 4.5] },
        { at: [0, 1553.6, 107], section: [5, 3.2] },
        { at: [0, 1552.8, 101], section: [4.5, 3] },
      ],
    },
  ],
};
