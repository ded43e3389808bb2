import type { MuscleSpace } from '#generator/kernels/muscleSpace.ts';
import type { Vec3 } from '#generator/core/solid.ts';
import type { MuscleBody } from './columns.ts';

/** How much a vertex counts falls off with its squared distance in muscle space; less than this is "at" the vertex. */
const NEAR_SQ = 1e-4;

/**
 * The space of a muscle whose vertices have been moved: places in the muscle follow the vertices around them, the
 * superficial half the superficial face, the deep half the deep one.
 */
export function movedSpace(space: MuscleSpace, before: MuscleBody, after: Float64Array): MuscleSpace {
  const { solid, muscleCoordinates: m } = before;
  const moveOf = (along: number, across: number, face: 1 | -1): Vec3 => {
    const sum: Vec3 = [0, 0, 0];
    let total = 0;
    for (let v = 0; v < m.length / 3; v++) {
      if (m[3 * v + 2] * face < 0) continue;
      const distanceSq = (m[3 * v] - along) ** 2 + ((m[3 * v + 1] - across) / 2) ** 2;
      if (distanceSq > 0.02) continue;
      const weight = 1 / (distanceSq + NEAR_SQ) ** 2;
      total += weight;
      for (let k = 0; k < 3; k++) sum[k] += weight * (after[3 * v + k] - solid.positionsMm[3 * v + k]);
    }
    return total === 0 ? sum : (sum.map((mm) => mm / total) as Vec3);
  };
  const point = (along: number, across: number, depth: number): Vec3 => {
    const at = space.point(along, across, depth);
    const [superficial, deep] = [moveOf(along, across, 1), moveOf(along, across, -1)];
    return at.map((mm, k) => mm + (1 - depth) * superficial[k] + depth * deep[k]) as Vec3;
  };
  return {
    ...space,
    point,
    thicknessMm: (along, across) => {
      const [a, b] = [point(along, across, 0), point(along, across, 1)];
      return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    },
    locate(target) {
      // The move is small beside the muscle: undo it where the first answer lies, then ask again.
      let guess = space.locate(target);
      for (let round = 0; round < 3; round++) {
        const [moved, unmoved] = [
          point(guess.along, guess.across, guess.depth),
          space.point(guess.along, guess.across, guess.depth),
        ];
        guess = space.locate(target.map((mm, k) => mm - (moved[k] - unmoved[k])) as Vec3);
      }
      return guess;
    },
  };
}
