import { DoubleSide, Ray, Vector3 } from 'three';
import { treeOf } from '#generator/core/bvh.ts';
import { boundsMm, signedVolumeMm3 } from '#generator/core/meshMeasure.ts';
import { isInside } from '#generator/core/probe.ts';
import type { Probe } from '#generator/core/probe.ts';
import type { Solid, Vec3 } from '#generator/core/solid.ts';

/** Greatest shares of a muscle's volume that may lie in bone, cartilage or eyes, and in other muscles. */
export const MOST_IN_BONE = 0.005;
export const MOST_IN_MUSCLES = 0.01;

/** About so many places of a structure are asked where they lie: a share of 1 % is then known to about 0.15 %. */
const NUM_PLACES = 5000;

const UP = new Vector3(0, 1, 0);

/**
 * Places spread evenly through a closed solid: on vertical lines a step apart, each row of lines and each line beginning elsewhere within a step.
 * The same on every run.
 *
 * @param stepMm distance between neighbouring places
 */
export function placesInside(solid: Solid, stepMm: number): Vec3[] {
  const tree = treeOf(solid);
  const [least, greatest] = boundsMm(solid);
  const places: Vec3[] = [];
  let [row, line] = [0, 0];
  for (let x = least[0] + stepMm / 2; x < greatest[0]; x += stepMm) {
    for (let z = least[2] + stepMm * turn(++row); z < greatest[2]; z += stepMm) {
      const startMm = least[1] - stepMm * turn(++line);
      const hits = tree.raycast(new Ray(new Vector3(x, startMm, z), UP), DoubleSide);
      hits.sort((a, b) => a.distance - b.distance);
      let depth = 0;
      let n = 0;
      for (const [i, { distance, face }] of hits.entries()) {
        const until = hits[i + 1]?.distance ?? distance;
        depth += face && face.normal.y < 0 ? 1 : -1;
        n = Math.max(n, Math.ceil(distance / stepMm));
        for (; depth > 0 && n * stepMm < until; n++) places.push([x, startMm + n * stepMm, z]);
      }
    }
  }
  return places;
}

/** Numbers from 0 to 1, far apart for neighbours in the list. */
const turn = (n: number): number => (n * 0.6180339887498949) % 1;

/** What a structure may lie in. */
export interface Neighbour {
  readonly id: string;
  readonly probe: Probe;
  readonly isMuscle: boolean;
}

/** Shares of a structure's volume, 0 to 1. */
export interface Overlap {
  readonly inBone01: number;
  /** Other muscles and fasciae. */
  readonly inMuscles01: number;
  /** Slips of the same muscle, which fuse where they meet. */
  readonly inOwnSlips01: number;
}

/**
 * How much of a structure lies in others, and its own bodies in each other.
 *
 * @param bodies closed bodies that the structure consists of
 * @param neighbours everything near that is not one of them
 */
export function overlapOf(
  bodies: readonly { readonly solid: Solid; readonly probe: Probe }[],
  neighbours: readonly Neighbour[],
): Overlap {
  const volumeMm3 = bodies.reduce((sum, { solid }) => sum + signedVolumeMm3(solid), 0);
  const stepMm = Math.cbrt(volumeMm3 / NUM_PLACES);
  const bones = neighbours.filter(({ isMuscle }) => !isMuscle);
  const muscles = neighbours.filter(({ isMuscle }) => isMuscle);
  let [num, inBone, inMuscles, inOwnSlips] = [0, 0, 0, 0];
  for (const { solid, probe: own } of bodies) {
    const beside = bodies.filter(({ probe }) => probe !== own);
    for (const at of placesInside(solid, stepMm)) {
      num++;
      if (bones.some(({ probe }) => isInside(probe, at))) inBone++;
      if (muscles.some(({ probe }) => isInside(probe, at))) inMuscles++;
      if (beside.some(({ probe }) => isInside(probe, at))) inOwnSlips++;
    }
  }
  const all = Math.max(1, num);
  return { inBone01: inBone / all, inMuscles01: inMuscles / all, inOwnSlips01: inOwnSlips / all };
}
