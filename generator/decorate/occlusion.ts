import { Vector3 } from 'three';
import { vertexNeighbours } from '#generator/core/meshMeasure.ts';
import type { ShadedSolid } from '#generator/core/decorated.ts';
import type { RayTree } from '#generator/core/rayTree.ts';
import { cosineDirections, turnOf } from './directions.ts';

export interface OcclusionOptions {
  /** Rays from each vertex. Default 40. */
  readonly numRays?: number;
  /** What is farther away than this shades nothing, mm. Default 45. */
  readonly reachMm?: number;
  /** Passes of averaging with the neighbours, against grain. Default 2. */
  readonly numSmoothings?: number;
}

/** Rays start this far outside the surface, so that they do not hit the face they start from, mm. */
const LIFT_MM = 0.2;

/**
 * Ambient occlusion at each vertex among the triangles of `around`: 1 = open, 0 = closed in. A hit counts the more the
 * nearer it is, so that a shallow hollow shades softly and a far shoulder not at all.
 */
export function openness(solid: ShadedSolid, around: RayTree, options: OcclusionOptions = {}): Float32Array {
  const { numRays = 40, reachMm = 45, numSmoothings = 2 } = options;
  const { positionsMm: p, normals: n } = solid;
  const directions = cosineDirections(numRays);
  const open = new Float32Array(p.length / 3);
  const [from, direction] = [new Float64Array(3), new Float64Array(3)];
  const [u, w, normal] = [new Vector3(), new Vector3(), new Vector3()];
  for (let v = 0; v < open.length; v++) {
    normal.set(n[3 * v], n[3 * v + 1], n[3 * v + 2]);
    frameAbout(normal, turnOf(v), u, w);
    for (let k = 0; k < 3; k++) from[k] = p[3 * v + k] + normal.getComponent(k) * LIFT_MM;
    let shade = 0;
    for (let i = 0; i < 3 * numRays; i += 3) {
      const [a, b, c] = [directions[i], directions[i + 1], directions[i + 2]];
      direction[0] = u.x * a + w.x * b + normal.x * c;
      direction[1] = u.y * a + w.y * b + normal.y * c;
      direction[2] = u.z * a + w.z * b + normal.z * c;
      const mm = around.firstHitMm(from, direction, reachMm);
      if (mm <= reachMm) shade += (1 - mm / reachMm) ** 2;
    }
    open[v] = 1 - shade / numRays;
  }
  return smoothed(open, solid, numSmoothings);
}

/** Two unit vectors square to `normal` and to each other, turned about it by `angle`. */
function frameAbout(normal: Vector3, angle: number, u: Vector3, w: Vector3): void {
  if (Math.abs(normal.y) < 0.9) u.set(0, 1, 0);
  else u.set(1, 0, 0);
  u.cross(normal).normalize();
  w.crossVectors(normal, u);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y, z] = [u.x, u.y, u.z];
  u.multiplyScalar(cos).addScaledVector(w, sin);
  w.multiplyScalar(cos).addScaledVector(normal.set(x, y, z), -sin);
  normal.crossVectors(u, w);
}

function smoothed(values: Float32Array, solid: ShadedSolid, numPasses: number): Float32Array {
  const { offsets, list } = vertexNeighbours(solid);
  let src = values;
  for (let pass = 0; pass < numPasses; pass++) {
    const dst = new Float32Array(src.length);
    for (let v = 0; v < src.length; v++) {
      let sum = 0;
      for (let i = offsets[v]; i < offsets[v + 1]; i++) sum += src[list[i]];
      const num = offsets[v + 1] - offsets[v];
      dst[v] = num === 0 ? src[v] : (src[v] + sum / num) / 2;
    }
    src = dst;
  }
  return src;
}
