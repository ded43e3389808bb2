import type { Field } from '#generator/core/solid.ts';
import { smoothUnion } from '#generator/kernels/distanceFields.ts';
import { clamp01 } from '#generator/kernels/scalar.ts';

/** A bone with teeth as fields; all for x >= 0. */
export interface BoneFields {
  /** Distance-like, mm, negative inside. */
  readonly field: Field;
  /** 1 on teeth, 0 on bone. */
  readonly tooth01: Field;
  /** 1 in the middle of a seam, 0 away from it. */
  readonly suture01: Field;
}

/** Rounding between a tooth and its socket, mm. */
const SOCKET_FILLET_MM = 1.4;
/** Width of the change from bone to tooth in the mask, mm. */
const TOOTH_RAMP_MM = 1.2;

/**
 * Sets teeth into a bone.
 *
 * @param bone  the bone without its fine relief: teeth are told from it.
 * @param withRelief  the same with ridges, furrows and seams: what the teeth are joined to.
 * @param near  whether teeth can matter at a place (mm): elsewhere they cost nothing.
 */
export function withTeeth(
  bone: Field,
  withRelief: Field,
  teeth: Field,
  near: (y: number, z: number) => boolean,
): Pick<BoneFields, 'field' | 'tooth01'> {
  return {
    field: (x, y, z) => {
      const f = withRelief(x, y, z);
      return near(y, z) ? smoothUnion(f, teeth(x, y, z), SOCKET_FILLET_MM) : f;
    },
    tooth01: (x, y, z) => (near(y, z) ? clamp01(0.5 + (bone(x, y, z) - teeth(x, y, z)) / TOOTH_RAMP_MM) : 0),
  };
}
