import type { ChainPoint } from '#generator/kernels/chains.ts';
import { distanceFromBox, roundConeChain, smoothUnion } from '#generator/kernels/distanceFields.ts';
import type { Field } from '#generator/core/solid.ts';

/**
 * The red of the lips as two tubes from the midline to the corner. The corners lie 13 mm behind the midline and a little
 * above the lowest point of the line between the lips: calm rather than sullen. Half side, mm.
 */
export interface MouthDefinition {
  readonly upperLip: readonly ChainPoint[];
  readonly lowerLip: readonly ChainPoint[];
}

export const MOUTH: MouthDefinition = {
  upperLip: [
    [0, 1533.8, 94.7, 3.7],
    [6.5, 1535, 94.1, 3.65],
    [13, 1533.8, 91.5, 3.1],
    [19, 1532.2, 87.6, 2.1],
    [24.5, 1531.2, 82.2, 0.9],
  ],
  lowerLip: [
    [0, 1525.8, 92.3, 4.3],
    [7, 1525.7, 91.7, 4.2],
    [13.5, 1526.8, 89.2, 3.5],
    [19, 1528.7, 85.8, 2.4],
    [24.5, 1530.9, 82, 0.9],
  ],
};

/** The lips by themselves: their distance is also the border of the red. */
export function lips({ upperLip, lowerLip }: MouthDefinition): Field {
  const upper = roundConeChain(upperLip, 16);
  const lower = roundConeChain(lowerLip, 16);
  return (x, y, z) => smoothUnion(upper(x, y, z), lower(x, y, z), 2);
}

/** Adds the lips to the face (half side x >= 0). */
export function withMouth(face: Field, mouth: MouthDefinition): Field {
  const near = distanceFromBox([0, 1512, 70], [38, 1550, 112]);
  const both = lips(mouth);
  return (x, y, z) => {
    const f = face(x, y, z);
    return near(x, y, z) > 0 ? f : smoothUnion(f, both(x, y, z), 8);
  };
}
