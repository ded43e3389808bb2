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
    [0, 1535, 96.1, 4.3],
    [6.5, 1536.2, 95.2, 4.1],
    [13, 1535.1, 92.5, 3.4],
    [19.5, 1533.6, 88.2, 2.2],
    [25.5, 1532.1, 82.8, 0.8],
  ],
  lowerLip: [
    [0, 1526.8, 93.8, 4.6],
    [7, 1526.7, 93, 4.5],
    [13.5, 1527.8, 90.2, 3.8],
    [19.5, 1529.7, 86.4, 2.5],
    [25.5, 1531.9, 82.5, 0.8],
  ],
};

/** The lips by themselves: their distance is also the border of the red. */
export function lips({ upperLip, lowerLip }: MouthDefinition): Field {
  const upper = roundConeChain(upperLip);
  const lower = roundConeChain(lowerLip);
  return (x, y, z) => smoothUnion(upper(x, y, z), lower(x, y, z), 0.8);
}

/** Adds the lips to the face (half side x >= 0). */
export function withMouth(face: Field, mouth: MouthDefinition): Field {
  const near = distanceFromBox([0, 1512, 70], [38, 1550, 112]);
  const both = lips(mouth);
  return (x, y, z) => {
    const f = face(x, y, z);
    return near(x, y, z) > 0 ? f : smoothUnion(f, both(x, y, z), 4);
  };
}
