import type { Field, ReadonlyVec3 } from '#generator/core/solid.ts';
import type { ChainPoint } from '#generator/kernels/chains.ts';
import {
  ball,
  distanceToBox,
  roundConeChain,
  smoothDifference,
  smoothUnion,
} from '#generator/kernels/distanceFields.ts';

/** The pyramid of the nose belongs to the stations; only its lower third is made of primitives. Half side, mm. */
export interface NoseDefinition {
  /** One dome of the tip; its mirror image is the other. */
  readonly tip: { readonly centre: ReadonlyVec3; readonly radiusMm: number };
  /** Wing from the alar base forwards. */
  readonly ala: readonly ChainPoint[];
  readonly columella: readonly ChainPoint[];
  /** Carved out. */
  readonly nostril: readonly ChainPoint[];
}

export const NOSE: NoseDefinition = {
  tip: { centre: [2, 1557.8, 108.6], radiusMm: 8.6 },
  ala: [
    [12.6, 1553.4, 94.6, 3.6],
    [12.4, 1555.2, 99, 5],
    [9, 1556.8, 104.2, 5],
  ],
  columella: [
    [0, 1550.4, 99.2, 3],
    [0, 1551, 105, 3],
    [0, 1553, 110, 4.2],
  ],
  nostril: [
    [6.5, 1549, 99.2, 2.3],
    [6, 1549.9, 102.8, 2.7],
    [4.6, 1552.2, 105.6, 1.7],
  ],
};

/** Adds the lower third of the nose to the face (half side x >= 0). */
export function withNose(face: Field, { tip, ala, columella, nostril }: NoseDefinition): Field {
  const near = distanceToBox([0, 1538, 72], [28, 1577, 128]);
  const dome = ball(tip.centre, tip.radiusMm);
  const otherDome = ball([-tip.centre[0], tip.centre[1], tip.centre[2]], tip.radiusMm);
  const [alaTube, columellaTube, nostrilTube] = [ala, columella, nostril].map((chain) =>
    roundConeChain(chain, 12),
  );
  return (x, y, z) => {
    let f = face(x, y, z);
    if (near(x, y, z) > 0) return f;
    // blending the dome with its mirror image first keeps a seam from running down the midline
    f = smoothUnion(f, smoothUnion(dome(x, y, z), otherDome(x, y, z), 4), 8);
    f = smoothUnion(f, columellaTube(x, y, z), 3);
    f = smoothUnion(f, alaTube(x, y, z), 7);
    return smoothDifference(f, nostrilTube(x, y, z), 1.8);
  };
}
