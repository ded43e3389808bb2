import { DoubleSide, Ray, Vector3 } from 'three';
import type { HitPointInfo, MeshBVH } from 'three-mesh-bvh';
import { treeOf } from './bvh.ts';
import { boundsMm } from './meshMeasure.ts';
import type { ReadonlyVec3, Solid, Vec3 } from './solid.ts';

const _ray = new Ray();
const _point = new Vector3();
const _hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };

/** Answers where points lie against one closed solid; atlas space, mm. */
export interface Probe {
  /**
   * How far a point inside has to travel along a unit `direction` to come out; 0 where it lies outside.
   * The first face met decides: seen from behind, the point was inside.
   */
  exitMm(at: ReadonlyVec3, direction: ReadonlyVec3): number;
  /** Distance along a unit `direction` to the first face, or undefined within `reachMm`. */
  firstHitMm(at: ReadonlyVec3, direction: ReadonlyVec3, reachMm: number): number | undefined;
  /** The nearest point of the surface. */
  nearest(at: ReadonlyVec3): { readonly atMm: Vec3; readonly distanceMm: number; readonly faceNormal: Vec3 };
}

/** Builds the search tree, which is what takes time: keep the probe where many points are asked about. */
export function probeOf(solid: Solid): Probe {
  const tree = treeOf(solid);
  const [least, greatest] = boundsMm(solid);
  const outsideBounds = (at: ReadonlyVec3): boolean => at.some((mm, k) => mm < least[k] || mm > greatest[k]);
  return {
    exitMm(at, direction) {
      if (outsideBounds(at)) return 0;
      const hit = cast(tree, at, direction, Infinity);
      return hit?.face && hit.face.normal.dot(_ray.direction) > 0 ? hit.distance : 0;
    },
    firstHitMm: (at, direction, reachMm) => cast(tree, at, direction, reachMm)?.distance,
    nearest(at) {
      tree.closestPointToPoint(_point.set(...at), _hit);
      return {
        atMm: _hit.point.toArray(),
        distanceMm: _hit.distance,
        faceNormal: faceNormal(tree, _hit.faceIndex),
      };
    },
  };
}

function cast(tree: MeshBVH, at: ReadonlyVec3, direction: ReadonlyVec3, reachMm: number) {
  _ray.origin.set(...at);
  _ray.direction.set(...direction);
  return tree.raycastFirst(_ray, DoubleSide, 0, reachMm);
}

const [_a, _b, _c] = [new Vector3(), new Vector3(), new Vector3()];

function faceNormal(tree: MeshBVH, face: number): Vec3 {
  const index = tree.geometry.index;
  const positions = tree.geometry.getAttribute('position');
  if (!index) throw new Error('a probe needs an indexed mesh');
  const corners = [_a, _b, _c].map((dst, k) => dst.fromBufferAttribute(positions, index.getX(3 * face + k)));
  return corners[1].sub(corners[0]).cross(corners[2].sub(corners[0])).normalize().toArray();
}

/** How deep a point lies in a solid: distance to the surface, positive inside and negative outside, mm. */
export function depthInsideMm(probe: Probe, at: ReadonlyVec3): number {
  const { distanceMm } = probe.nearest(at);
  return isInside(probe, at) ? distanceMm : -distanceMm;
}

/** Whether a point lies in a solid, by the majority of three rays, since one may run along an edge. */
export function isInside(probe: Probe, at: ReadonlyVec3): boolean {
  const [first, second, third] = SIGN_DIRECTIONS;
  const one = probe.exitMm(at, first) > 0;
  return probe.exitMm(at, second) > 0 === one ? one : probe.exitMm(at, third) > 0;
}

/** Three directions that are parallel to no axis and no plane of symmetry. */
const SIGN_DIRECTIONS: readonly ReadonlyVec3[] = [
  [0.8017837257, 0.5345224838, 0.2672612419],
  [-0.3841106398, 0.7682212796, -0.5121475197],
  [0.2074063847, -0.483948231, -0.8501662012],
];
