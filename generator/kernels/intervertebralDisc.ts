import type { Field, Solid, Vec3 } from '#generator/core/solid.ts';
import type { VertebralBody } from './vertebralBody.ts';

/** A vertebra of the two that a disc lies between: its body in figures, and the whole of it. */
export interface DiscNeighbour {
  readonly body: VertebralBody;
  readonly field: Field;
}

/** What is left in the bone on either side, so that no gap shows, mm. */
const OVERLAP_MM = 0.1;
/** The disc ends where the vertebrae leave less room than this: at the uncinate processes of the neck, mm. */
const LEAST_HEIGHT_MM = 1.2;
/** Or where an endplate comes down more steeply than this, mm each mm: at the lips of the bodies. */
const STEEPEST = 0.8;
/** Over the rounded rims of the bodies the disc may rise so far above their endplates, mm. */
const RIM_MM = 0.4;
/** How far the wall stands out beyond the rims, as a share of their distance from the middle. */
const BULGE = 0.03;
/** How much each face may rise towards the rim, mm each mm. */
const GENTLE = 0.25;
/** Rings of vertices on each face, as shares of the way from the middle to the rim. */
const RINGS = [0.5, 0.86, 1];
/** Vertices of a ring, both halves; a multiple of 4, so that rings have places in the midline. */
const AROUND = 20;

/** The room between two bodies, in its own tilted frame: up and forward from its centre, in the median plane. */
interface DiscSpace {
  readonly halfGapMm: number;
  /** Half axes of the outline: sideways, forwards, backwards. */
  readonly halfWidth: number;
  readonly front: number;
  readonly back: number;
  readonly point: (side: number, forward: number, up: number) => Vec3;
}

/** Middle of the upper (1) or the lower (-1) endplate, [y, z]. */
function endplate({ centre, tiltDeg, height }: VertebralBody, side: 1 | -1): readonly [y: number, z: number] {
  const tilt = (tiltDeg * Math.PI) / 180;
  return [centre[0] + (side * height * Math.cos(tilt)) / 2, centre[1] + (side * height * Math.sin(tilt)) / 2];
}

function discSpace(upper: VertebralBody, lower: VertebralBody): DiscSpace {
  const [top, bottom] = [endplate(upper, -1), endplate(lower, 1)];
  const centre = [(top[0] + bottom[0]) / 2, (top[1] + bottom[1]) / 2];
  const tilt = (((upper.tiltDeg + lower.tiltDeg) / 2) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const halfGapMm = ((top[0] - bottom[0]) * cos + (top[1] - bottom[1]) * sin) / 2;
  if (!(halfGapMm > 0))
    throw new RangeError(`no room for a disc: the bodies stand ${2 * halfGapMm} mm apart`);
  return {
    halfGapMm,
    halfWidth: (upper.width[0] + lower.width[1]) / 4,
    front: (upper.front[0] + lower.front[1]) / 2,
    back: (upper.back[0] + lower.back[1]) / 2,
    point: (side, forward, up) => [
      side,
      centre[0] + up * cos - forward * sin,
      centre[1] + up * sin + forward * cos,
    ],
  };
}

/** Fineness of the search for the endplates, mm. */
const STEP_MM = 0.1;

/**
 * The disc between two vertebrae: a low drum between their endplates, exactly symmetric in x, atlas mm.
 * @throws RangeError where the bodies leave no room for it.
 */
export function intervertebralDisc(upper: DiscNeighbour, lower: DiscNeighbour): Solid {
  const space = discSpace(upper.body, lower.body);
  const capMm = space.halfGapMm + RIM_MM;

  /** From where to where the line upwards through a place is free of bone; downwards of upwards where it is not at all. */
  const roomAt = (side: number, forward: number): readonly [from: number, to: number] => {
    const inBone = ({ field }: DiscNeighbour, up: number): boolean =>
      field(...space.point(side, forward, up)) < -OVERLAP_MM;
    let middle = 0;
    while (middle < capMm && inBone(lower, middle)) middle += STEP_MM;
    while (middle > -capMm && inBone(upper, middle)) middle -= STEP_MM;
    let [from, to] = [middle, middle];
    while (from > -capMm && !inBone(lower, from)) from -= STEP_MM;
    while (to < capMm && !inBone(upper, to)) to += STEP_MM;
    return inBone(lower, middle) ? [to, from] : [from, to];
  };

  /** The outline at an angle: rounded in front, flat behind, drawn in where there is no room. */
  const rimAt = (angle: number): readonly [side: number, forward: number] => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const power = s >= 0 ? 1 : 0.5;
    const side = space.halfWidth * Math.abs(c) ** power;
    const forward = Math.sign(s) * (s >= 0 ? space.front : space.back) * Math.abs(s) ** power;
    const step = 0.05;
    const lengthMm = Math.hypot(side, forward);
    let reach = 0.4;
    let [from, to] = roomAt(reach * side, reach * forward);
    while (reach < 1 - step / 2) {
      const [nextFrom, nextTo] = roomAt((reach + step) * side, (reach + step) * forward);
      const closing = Math.max(nextFrom - from, to - nextTo) / (step * lengthMm);
      if (nextTo - nextFrom < LEAST_HEIGHT_MM || closing > STEEPEST) break;
      reach += step;
      [from, to] = [nextFrom, nextTo];
    }
    return [reach * side, reach * forward];
  };

  // The left half, from the front to the back; the right is its mirror image.
  const numHalf = AROUND / 2 + 1;
  const rims = Array.from({ length: numHalf }, (_, i) => rimAt(Math.PI / 2 - (Math.PI * i) / (numHalf - 1)));
  /** The free room at the rings, per angle; towards the rim it opens no more than gently, or the rim would be a blade. */
  const rooms = rims.map(([side, forward]) =>
    RINGS.reduce<(readonly [from: number, to: number])[]>((found, share, i) => {
      const [from, to] = roomAt(share * side, share * forward);
      const mostMm = GENTLE * (share - (RINGS[i - 1] ?? 0)) * Math.hypot(side, forward);
      const [fromBefore, toBefore] = found[i - 1] ?? [from, to];
      return [...found, [Math.max(from, fromBefore - mostMm), Math.min(to, toBefore + mostMm)]];
    }, []),
  );
  const positions: number[] = [];
  const put = (side: number, forward: number, up: number): void => {
    positions.push(...space.point(side, forward, up));
  };
  /** A whole ring, from the front over the left. */
  const ring = (share: number, height: (angle: number) => number): number => {
    const first = positions.length / 3;
    const half = rims.map(([side, forward], i) => {
      const onMidline = i === 0 || i === numHalf - 1;
      return { x: onMidline ? 0 : share * side, forward: share * forward, up: height(i) };
    });
    for (const { x, forward, up } of half) put(x, forward, up);
    for (const { x, forward, up } of half.slice(1, -1).reverse()) put(-x, forward, up);
    return first;
  };

  const indices: number[] = [];
  const fan = (centre: number, first: number, upwards: boolean): void => {
    for (let i = 0; i < AROUND; i++) {
      const [a, b] = [first + i, first + ((i + 1) % AROUND)];
      indices.push(...(upwards ? [centre, a, b] : [centre, b, a]));
    }
  };
  /** Between two rings; faces look away from the axis where `outer` lies below `inner`. */
  const band = (inner: number, outer: number): void => {
    for (let i = 0; i < AROUND; i++) {
      const j = (i + 1) % AROUND;
      const [a, b, c, d] = [inner + i, inner + j, outer + j, outer + i];
      // diagonals mirror each other about the midline
      if (i < AROUND / 2) indices.push(a, d, c, a, c, b);
      else indices.push(a, d, b, d, c, b);
    }
  };
  const rim = RINGS.length - 1;
  const [lowest, highest] = roomAt(0, 0);
  put(0, 0, highest);
  const upperRings = RINGS.map((share, k) => ring(share, (i) => rooms[i][k][1]));
  const wall = ring(1 + BULGE, (i) => (rooms[i][rim][0] + rooms[i][rim][1]) / 2);
  const lowerRings = RINGS.map((share, k) => ring(share, (i) => rooms[i][k][0])).reverse();
  put(0, 0, lowest);
  const rings = [...upperRings, wall, ...lowerRings];
  fan(0, rings[0], true);
  rings.slice(1).forEach((outer, i) => band(rings[i], outer));
  fan(positions.length / 3 - 1, rings[rings.length - 1], false);
  return { positionsMm: Float64Array.from(positions), indices: Uint32Array.from(indices) };
}
