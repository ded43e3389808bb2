import type { ReadonlyVec3 } from '#generator/core/solid.ts';

/** A ball with the cornea standing out in front. It looks straight ahead. */
export interface EyeballDefinition {
  /** Of the left ball, atlas mm. */
  readonly centreMm: ReadonlyVec3;
  readonly radiusMm: number;
  readonly cornea: {
    /** Of its curvature. */
    readonly radiusMm: number;
    /** From the centre of the ball to the foremost point. */
    readonly apexMm: number;
  };
}

/** Ordinary measures: 24 mm across, cornea of 7.8 mm curvature. It stands 2.5 mm behind the skin of the closed lids. */
export const EYEBALL: EyeballDefinition = {
  centreMm: [30.5, 1593, 65],
  radiusMm: 12,
  cornea: { radiusMm: 7.8, apexMm: 12.9 },
};
