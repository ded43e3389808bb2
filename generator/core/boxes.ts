import { boundsMm } from './meshMeasure.ts';
import type { Solid, Vec3 } from './solid.ts';

type Positions = Pick<Solid, 'positionsMm'>;
type Box = readonly [least: Vec3, greatest: Vec3];

/** Boxes of meshes that were asked for before. */
const known = new WeakMap<Float64Array, Box>();

function boxOf({ positionsMm }: Positions): Box {
  const box = known.get(positionsMm) ?? boundsMm({ positionsMm });
  known.set(positionsMm, box);
  return box;
}

const mirroredBox = ([[least, ...low], [greatest, ...high]]: Box): Box => [
  [-greatest, ...low],
  [-least, ...high],
];

/** Distance between the box around a solid, or around its mirror image, and that around another, mm; 0 where they overlap. */
export function gapMm(a: Positions, b: Positions, mirrored = false): number {
  const [leastA, mostA] = mirrored ? mirroredBox(boxOf(a)) : boxOf(a);
  const [leastB, mostB] = boxOf(b);
  return Math.hypot(...[0, 1, 2].map((k) => Math.max(0, leastA[k] - mostB[k], leastB[k] - mostA[k])));
}
