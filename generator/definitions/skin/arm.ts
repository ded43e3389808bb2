import type { Field } from '#generator/core/solid.ts';
import type { ChainPoint } from '#generator/kernels/chains.ts';
import { roundConeChain, smoothUnion } from '#generator/kernels/distanceFields.ts';

/** The upper arm: a tube of elliptic sections, half side, mm. */
export interface ArmDefinition {
  /** Axis and half width (x). */
  readonly sections: readonly ChainPoint[];
  /** Half width divided by half depth. */
  readonly widthToDepth: number;
  /** Depth (z) about which the section is stretched. */
  readonly axisZMm: number;
  readonly filletMm: number;
  /** Posterior axillary fold: teres major and latissimus, from the scapula down the side of the chest. */
  readonly posteriorFold: readonly ChainPoint[];
  /** Long head of triceps, which fills the back of the arm up to the shoulder. */
  readonly triceps: readonly ChainPoint[];
}

export const ARM: ArmDefinition = {
  sections: [
    [190, 1371, -42, 29],
    [200, 1342, -42, 36.5],
    [201.5, 1310, -41, 39],
    [200.5, 1272, -43.5, 37.3],
    [200, 1225, -46, 36],
  ],
  widthToDepth: 0.69,
  axisZMm: -44,
  filletMm: 9,
  posteriorFold: [
    [150, 1345, -86, 26],
    [158, 1318, -86.5, 25],
    [151, 1295, -87, 26],
    [147, 1275, -81.5, 24.5],
    [146, 1250, -79, 21],
    [146, 1225, -78, 20],
  ],
  triceps: [
    [180, 1345, -78, 26],
    [186, 1318, -78, 25],
    [188, 1290, -70, 26],
    [190, 1255, -66, 27],
    [190, 1225, -66, 27],
  ],
};

/** Adds the upper arm to the trunk (half side x >= 0). */
export function withArm(
  trunk: Field,
  { sections, widthToDepth, axisZMm, filletMm, posteriorFold, triceps }: ArmDefinition,
): Field {
  const tube = roundConeChain(sections, 14);
  const fold = roundConeChain(posteriorFold, 14);
  const back = roundConeChain(triceps, 14);
  return (x, y, z) => {
    const f = trunk(x, y, z);
    if (y > 1425 || x < 120) return f;
    const arm = smoothUnion(tube(x, y, axisZMm + (z - axisZMm) * widthToDepth), back(x, y, z), 12);
    return smoothUnion(smoothUnion(f, fold(x, y, z), 14), arm, filletMm);
  };
}
