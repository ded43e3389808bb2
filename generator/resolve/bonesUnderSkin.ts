import type { SkinCover } from '#generator/core/skinCover.ts';
import type { BuiltStructure, Vec3 } from '#generator/core/solid.ts';

/** Bone comes no closer to the skin's surface than this, mm: at the root of the nose there is hardly more. */
const LEAST_DEPTH_MM = 0.4;
/** More than this is no touch but a fault of the skin or the bone; it is left for the tests to find, mm. */
const MOST_MM = 1.5;

/** Takes back what of a bone grazes the skin from within. Midline bones stay symmetric to the last bit. */
export function boneUnderSkin<T extends BuiltStructure>(bone: T, skin: SkinCover): T {
  const positionsMm = bone.solid.positionsMm.slice();
  for (let i = 0; i < positionsMm.length; i += 3) {
    const sign = positionsMm[i] < 0 ? -1 : 1;
    const at: Vec3 = [sign * positionsMm[i], positionsMm[i + 1], positionsMm[i + 2]];
    const missing = LEAST_DEPTH_MM - skin.depthMm(at);
    if (missing <= 0 || missing > MOST_MM) continue;
    const { faceNormal } = skin.probe.nearest(at);
    for (let k = 0; k < 3; k++) at[k] -= missing * faceNormal[k];
    positionsMm.set([at[0] === 0 ? 0 : sign * at[0], at[1], at[2]], i);
  }
  return { ...bone, solid: { ...bone.solid, positionsMm } };
}
