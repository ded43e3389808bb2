import type { ChainPoint } from '#generator/kernels/chains.ts';
import { roundConeChain, smoothUnion } from '#generator/kernels/distanceFields.ts';
import type { Field } from '#generator/core/solid.ts';

/** The upper arm: a tube of elliptic sections, half side, mm. */
export interface ArmDefinition {
  /** Axis and half width (x). */
  readonly sections: readonly ChainPoint[];
  /** Half width divided by half depth. */
  readonly widthToDepth: number;
  /** Depth (z) about which the section is stretched. */
  readonly axisZMm: number;
  readonly filletMm: number;
}

export const ARM: ArmDefinition = {
  sections: [
    [190, 1371, -43, 29],
    [200, 1342, -43, 36],
    [201, 1308, -43, 37.5],
    [200.5, 1270, -44, 37],
    [200, 1225, -46, 36],
  ],
  widthToDepth: 0.69,
  axisZMm: -44,
  filletMm: 9,
};

/** Adds the upper arm to the trunk (half side x >= 0). */
export function withArm(trunk: Field, { sections, widthToDepth, axisZMm, filletMm }: ArmDefinition): Field {
  const tube = roundConeChain(sections, 24);
  return (x, y, z) => {
    const f = trunk(x, y, z);
    if (y > 1425 || x < 120) return f;
    return smoothUnion(f, tube(x, y, axisZMm + (z - axisZMm) * widthToDepth), filletMm);
  };
}
