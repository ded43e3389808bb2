import { SAMPLE_SPACING_MM } from '#domain/coverage.ts';
import type { Vec3 } from '#generator/core/solid.ts';
import { SKIN_ENDS_MM } from '#generator/definitions/skin/skinDefinition.ts';
import { surfaceNets } from '#generator/kernels/surfaceNets.ts';
import { cross, length, subtract } from '#generator/kernels/vector.ts';
import type { SkinPoint, SkinSurface } from './skinSurface.ts';

/** A piece of skin: its middle, its normal and its size. */
export interface SkinPiece extends SkinPoint {
  readonly areaMm2: number;
}

/** The box that holds the left half of the skin, mm. The floor lies above the flat cut of the bust, which is no skin. */
const LOW_MM: Vec3 = [0, SKIN_ENDS_MM, -160];
const HIGH_MM: Vec3 = [270, 1720, 140];

/**
 * The left half of the skin in pieces of about `SAMPLE_SPACING_MM` squared, each weighing its own area: the triangles of a
 * net over an even grid. The same field gives the same pieces, whatever mesh is delivered.
 */
export function skinPieces(skin: SkinSurface, spacingMm = SAMPLE_SPACING_MM): SkinPiece[] {
  const cellMm = spacingMm * Math.SQRT2;
  const axis = (k: 0 | 1 | 2): number[] => {
    const count = Math.ceil((HIGH_MM[k] - LOW_MM[k]) / cellMm) + 2;
    return Array.from({ length: count }, (_, i) => LOW_MM[k] + (i - (k === 0 ? 1 : 0)) * cellMm);
  };
  const { positionsMm, indices } = surfaceNets(skin.field, { xs: axis(0), ys: axis(1), zs: axis(2) });
  const pieces: SkinPiece[] = [];
  const corner = (i: number): Vec3 => [positionsMm[3 * i], positionsMm[3 * i + 1], positionsMm[3 * i + 2]];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [corner(indices[t]), corner(indices[t + 1]), corner(indices[t + 2])];
    const middle: Vec3 = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3];
    if (middle[0] < 0) continue;
    pieces.push({
      atMm: middle,
      normal: skin.normalAt(middle),
      areaMm2: length(cross(subtract(b, a), subtract(c, a))) / 2,
    });
  }
  return pieces;
}
