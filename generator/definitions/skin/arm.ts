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
  /** Biceps, which fills the front of the arm down from the shoulder. */
  readonly biceps: readonly ChainPoint[];
  /** Long head of triceps, which fills the back of the arm up to the shoulder. */
  readonly triceps: readonly ChainPoint[];
}

export const ARM: ArmDefinition = {
  sections: [
    [190, 1371, -42, 29],
    [200, 1342, -43, 37],
    [201, 1314, -44, 40],
    [200, 1272, -46, 37.5],
    [199.5, 1210, -47, 36],
  ],
  widthToDepth: 0.78,
  axisZMm: -44,
  filletMm: 9,
  posteriorFold: [
    [150, 1345, -86, 26],
    [156, 1318, -87, 25],
    [148, 1295, -88, 25],
    [143, 1275, -84, 24],
    [142, 1250, -80, 22],
    [142, 1210, -78, 21],
  ],
  biceps: [
    [188, 1352, -14, 22],
    [194, 1318, -6, 23.5],
    [195, 1280, -9, 23.5],
    [194, 1210, -13, 24],
  ],
  triceps: [
    [180, 1345, -78, 26],
    [186, 1318, -78, 25],
    [188, 1290, -70, 26],
    [190, 1255, -66, 27],
    [190, 1210, -66, 27],
  ],
};

/** Adds the upper arm to the trunk (half side x >= 0). */
export function withArm(
  trunk: Field,
  { sections, widthToDepth, axisZMm, filletMm, posteriorFold, biceps, triceps }: ArmDefinition,
): Field {
  const tube = roundConeChain(sections, 14);
  const fold = roundConeChain(posteriorFold, 14);
  const front = roundConeChain(biceps, 14);
  const back = roundConeChain(triceps, 14);
  return (x, y, z) => {
    const f = trunk(x, y, z);
    if (y > 1425 || x < 120) return f;
    const shaft = tube(x, y, axisZMm + (z - axisZMm) * widthToDepth);
    const arm = smoothUnion(smoothUnion(shaft, front(x, y, z), 12), back(x, y, z), 12);
    return smoothUnion(smoothUnion(f, fold(x, y, z), 14), arm, filletMm);
  };
}
