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
  tip: { centre: [2.4, 1557.6, 107.4], radiusMm: 8.2 },
  ala: [
    [10.6, 1551.6, 94, 2.6],
    [12.6, 1553.8, 95, 3.8],
    [12.4, 1555.6, 98.6, 5],
    [9, 1557, 103.6, 5.2],
  ],
  columella: [
    [0, 1550.2, 98.6, 3.2],
    [0, 1551, 104.2, 3],
    [0, 1553, 108.6, 4.2],
  ],
  nostril: [
    [6.6, 1550.6, 99.6, 2],
    [6.3, 1550, 102.2, 2.7],
    [4.7, 1552, 105, 1.8],
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
    f = smoothUnion(f, smoothUnion(dome(x, y, z), otherDome(x, y, z), 4), 10);
    f = smoothUnion(f, columellaTube(x, y, z), 3);
    f = smoothUnion(f, alaTube(x, y, z), 7);
    return smoothDifference(f, nostrilTube(x, y, z), 2.2);
  };
}
