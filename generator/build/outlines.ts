import { DefinitionProblem, type DefinitionPlace } from '#generator/core/problem.ts';
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import type { Viewpoint } from '#generator/definitions/regions/form.ts';
import { cross, dot, subtract, unit } from '#generator/kernels/vector.ts';
import type { SkinPoint } from './skinSurface.ts';

/** How much nearer or farther than its corners the skin of an outline may lie, as seen from its viewpoint, mm. */
const DEPTH_SLACK_MM = 26;
/** Least cosine between the sight line and the middle of the outline: no outline is wider than this. */
const LEAST_SIGHT_COSINE = 0.15;
/** Least cosine between the normal of the skin and the sight line, from within (folds of the ear and the lids) and from outside. */
const LEAST_FACING_WITHIN = -0.35;
const LEAST_FACING_OUTSIDE = 0;

interface Seen {
  readonly u: number;
  readonly v: number;
  readonly depthMm: number;
  readonly sight: Vec3;
}

/**
 * A test whether a spot of skin lies within the outline of `corners` as seen from `from`. Edges are straight in the picture,
 * so that two outlines from one viewpoint that share an edge share it exactly.
 */
export function outlineHolds(
  from: Viewpoint,
  corners: readonly ReadonlyVec3[],
  { file, field }: DefinitionPlace,
): (spot: SkinPoint) => boolean {
  if (corners.length < 3)
    throw new DefinitionProblem(file, `${field}.corners`, 'an outline needs three corners');
  const see = pictureFrom(from, corners);
  const seen = corners.map((corner) => {
    const at = see(corner);
    if (!at)
      throw new DefinitionProblem(
        file,
        `${field}.corners`,
        'the outline is too wide to be seen from its viewpoint',
      );
    return at;
  });
  const leastFacing = 'looking' in from ? LEAST_FACING_OUTSIDE : LEAST_FACING_WITHIN;
  const depths = seen.map(({ depthMm }) => depthMm);
  const nearest = Math.min(...depths) - DEPTH_SLACK_MM;
  const farthest = Math.max(...depths) + DEPTH_SLACK_MM;
  return ({ atMm, normal }) => {
    const at = see(atMm);
    if (!at || at.depthMm < nearest || at.depthMm > farthest) return false;
    if (dot(at.sight, normal) < leastFacing) return false;
    let isInside = false;
    for (let i = 0, j = seen.length - 1; i < seen.length; j = i++) {
      const [a, b] = [seen[i], seen[j]];
      if (a.v > at.v !== b.v > at.v && at.u < ((b.u - a.u) * (at.v - a.v)) / (b.v - a.v) + a.u)
        isInside = !isInside;
    }
    return isInside;
  };
}

/** Central projection from a point within, or parallel projection along a direction. Nothing for what lies behind. */
function pictureFrom(
  from: Viewpoint,
  corners: readonly ReadonlyVec3[],
): (at: ReadonlyVec3) => Seen | undefined {
  if ('looking' in from) {
    const sight = unit(from.looking, [0, 0, 1]);
    const [right, up] = axesAcross(sight);
    return (at) => ({ u: dot(at, right), v: dot(at, up), depthMm: dot(at, sight), sight });
  }
  const centre = from.withinMm;
  const sum: Vec3 = [0, 0, 0];
  for (const corner of corners) {
    const direction = unit(subtract(corner, centre), [0, 0, 1]);
    for (let k = 0; k < 3; k++) sum[k] += direction[k];
  }
  const middle = unit(sum, [0, 0, 1]);
  const [right, up] = axesAcross(middle);
  return (at) => {
    const d = subtract(at, centre);
    const depthMm = Math.hypot(...d);
    const ahead = dot(d, middle);
    if (ahead < LEAST_SIGHT_COSINE * depthMm) return undefined;
    return {
      u: dot(d, right) / ahead,
      v: dot(d, up) / ahead,
      depthMm,
      sight: [d[0] / depthMm, d[1] / depthMm, d[2] / depthMm],
    };
  };
}

function axesAcross(sight: Vec3): [right: Vec3, up: Vec3] {
  const right = unit(cross(Math.abs(sight[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1], sight), [1, 0, 0]);
  return [right, cross(sight, right)];
}
