import type { Field } from '#generator/core/solid.ts';
import type { ChainPoint } from '#generator/kernels/chains.ts';
import { distanceToBox, roundConeChain, smoothUnion } from '#generator/kernels/distanceFields.ts';

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
    [0, 1533.9, 94.1, 3.6],
    [6.5, 1535.1, 93.4, 3.6],
    [13, 1534.2, 91, 3],
    [19, 1532.8, 87.3, 2.1],
    [24.5, 1532, 82, 0.9],
  ],
  lowerLip: [
    [0, 1525.8, 91.2, 4.5],
    [7, 1525.8, 90.7, 4.4],
    [13.5, 1527, 88.5, 3.6],
    [19, 1529, 85.6, 2.5],
    [24.5, 1531.7, 81.8, 0.9],
  ],
};

/** The lips by themselves: their distance is also the border of the red. */
export function lips({ upperLip, lowerLip }: MouthDefinition): Field {
  const upper = roundConeChain(upperLip, 12);
  const lower = roundConeChain(lowerLip, 12);
  return (x, y, z) => smoothUnion(upper(x, y, z), lower(x, y, z), 2);
}

/** Adds the lips to the face (half side x >= 0). */
export function withMouth(face: Field, mouth: MouthDefinition): Field {
  const near = distanceToBox([0, 1512, 70], [38, 1550, 112]);
  const both = lips(mouth);
  return (x, y, z) => {
    const f = face(x, y, z);
    return near(x, y, z) > 0 ? f : smoothUnion(f, both(x, y, z), 8);
  };
}
