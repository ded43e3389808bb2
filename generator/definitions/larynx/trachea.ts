/**
 * The windpipe from below the cricoid cartilage to behind the sternal angle, by text: rings that are open behind, 4 mm high with 2 mm
 * between them, about 19 mm wide and 17 mm deep; it runs down and back in front of the gullet and so keeps 8 mm or more off the
 * vertebrae. Points are atlas mm on the left side, sizes full sizes in mm.
 */
import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import type { BoneDefinition, BonePart, ShaftPlace } from '#generator/definitions/bones/boneDefinition.ts';

/** The middle of the windpipe at its ends, and how far on the next level it lies for each millimetre down. */
const TOP: ReadonlyVec3 = [0, 1457, 11];
const BOTTOM_Y_MM = 1352;
const BACK_PER_MM_DOWN = 0.2;
const RING_SPACING_MM = 6;

const middleAt = (yMm: number): ReadonlyVec3 => [0, yMm, TOP[2] - (TOP[1] - yMm) * BACK_PER_MM_DOWN];

const tube = (from: number, to: number, depthMm: number, widthMm: number): ShaftPlace[] =>
  [from, (from + to) / 2, to].map((y) => ({ at: middleAt(y), section: [depthMm, widthMm] }));

function ring(index: number): BonePart {
  const y = TOP[1] - 3 - index * RING_SPACING_MM;
  const z = middleAt(y)[2];
  const section = [4, 2] as const;
  return {
    name: `ring ${index + 1}`,
    form: 'shaft',
    fillet: 0.5,
    stations: [
      { at: [-2, y, z + 7.5], section },
      { at: [2, y, z + 7.5], section },
      { at: [7, y, z + 4.5], section },
      { at: [8.5, y, z - 1], section },
      { at: [6.5, y, z - 5.5], section },
    ],
  };
}

const NUM_RINGS = Math.floor((TOP[1] - BOTTOM_Y_MM) / RING_SPACING_MM);

export const trachea: BoneDefinition = {
  id: 'trachea',
  sides: 'median',
  fillet: 1,
  parts: [
    {
      name: 'wall',
      form: 'shaft',
      upright: [0, 0, 1],
      endRoundness: 0.1,
      stations: tube(TOP[1], BOTTOM_Y_MM, 15, 17),
    },
    ...Array.from({ length: NUM_RINGS }, (_, i) => ring(i)),
  ],
  carved: [
    {
      name: 'lumen',
      form: 'shaft',
      upright: [0, 0, 1],
      stations: tube(TOP[1] + 20, BOTTOM_Y_MM - 20, 11.5, 13.5),
    },
  ],
};
