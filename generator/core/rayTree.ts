import type { Solid } from './solid.ts';

/** How far rays run until they meet one of many triangles; where that alone is asked, several times quicker than a `treeOf`. */
export interface RayTree {
  /**
   * Distance from `from` along the unit `direction` to the first triangle, seen from either side; Infinity where there is none
   * within `reachMm`.
   */
  firstHitMm(from: Float64Array, direction: Float64Array, reachMm: number): number;
}

/** Triangles in a leaf. */
const LEAF_SIZE = 6;
/** Boxes are wider than what they hold by this, mm: rounding must not hide a triangle that lies flat in a face. */
const SLACK_MM = 1e-6;
/** Nodes that wait, one a level at most; each split leaves fewer triangles. */
const STACK_SIZE = 128;

/** A binary tree of boxes in flat lists. */
interface Boxes {
  /** 6 per node: least x, y, z, greatest x, y, z. */
  readonly boundsMm: Float64Array;
  /** Of an inner node its first child, which the second follows; of a leaf its first triangle. */
  readonly firsts: Int32Array;
  /** Triangles in a leaf; 0 for an inner node. */
  readonly counts: Int32Array;
  /** Triangles as they stand in the leaves. */
  readonly order: Uint32Array;
}

/** @param solid any triangles; places are rounded to single precision, as in `treeOf` */
export function rayTreeOf({ positionsMm, indices }: Solid): RayTree {
  const given = new Float64Array(3 * indices.length);
  for (let i = 0; i < indices.length; i++)
    for (let k = 0; k < 3; k++) given[3 * i + k] = Math.fround(positionsMm[3 * indices[i] + k]);
  const boxes = boxesAround(given);
  // 9 per triangle, those of a leaf beside each other.
  const corners = new Float64Array(given.length);
  for (let i = 0; i < boxes.order.length; i++)
    for (let c = 0; c < 9; c++) corners[9 * i + c] = given[9 * boxes.order[i] + c];
  const [waiting, entries] = [new Int32Array(STACK_SIZE), new Float64Array(STACK_SIZE)];
  const { firsts, counts } = boxes;

  // Written for speed: this is what the baking of shade does all day.
  return {
    firstHitMm(from, direction, reachMm) {
      if (indices.length === 0) return Infinity;
      const ray = shearedRay(from, direction);
      let best = Infinity;
      let num = 0;
      waiting[num] = 0;
      entries[num++] = 0;
      while (num > 0) {
        const node = waiting[--num];
        if (entries[num] > best + SLACK_MM) continue;
        if (counts[node] > 0) {
          const mm = firstOfMm(corners, firsts[node], counts[node], ray);
          if (mm <= reachMm && mm < best) best = mm;
          continue;
        }
        const limit = Math.min(best, reachMm) + SLACK_MM;
        const first = firsts[node];
        const a = entryMm(boxes.boundsMm, 6 * first, ray);
        const b = entryMm(boxes.boundsMm, 6 * first + 6, ray);
        // The nearer one is looked into first: it may hide the other.
        const second = a <= b ? 1 : 0;
        const later = second === 1 ? b : a;
        const sooner = second === 1 ? a : b;
        if (later <= limit) {
          waiting[num] = first + second;
          entries[num++] = later;
        }
        if (sooner <= limit) {
          waiting[num] = first + 1 - second;
          entries[num++] = sooner;
        }
      }
      return best;
    },
  };
}

/** A ray, and how space is sheared so that it runs along one axis (Woop, Benthin, Wald 2013): it cannot slip between two triangles. */
class ShearedRay {
  ox = 0;
  oy = 0;
  oz = 0;
  dx = 0;
  dy = 0;
  dz = 0;
  /** Inverse directions. */
  ix = 0;
  iy = 0;
  iz = 0;
  /** The axes in their new order, where the ray begins along them, and the shear. */
  kx = 0;
  ky = 0;
  kz = 0;
  okx = 0;
  oky = 0;
  okz = 0;
  sx = 0;
  sy = 0;
  sz = 0;
}

const _ray = new ShearedRay();

function shearedRay(from: Float64Array, direction: Float64Array): ShearedRay {
  const r = _ray;
  r.ox = from[0];
  r.oy = from[1];
  r.oz = from[2];
  r.dx = direction[0];
  r.dy = direction[1];
  r.dz = direction[2];
  r.ix = 1 / r.dx;
  r.iy = 1 / r.dy;
  r.iz = 1 / r.dz;
  const ax = Math.abs(r.dx);
  const ay = Math.abs(r.dy);
  const az = Math.abs(r.dz);
  r.kz = ax >= ay && ax >= az ? 0 : ay >= az ? 1 : 2;
  const forwards = direction[r.kz] >= 0;
  r.kx = (r.kz + (forwards ? 1 : 2)) % 3;
  r.ky = (r.kz + (forwards ? 2 : 1)) % 3;
  r.okx = from[r.kx];
  r.oky = from[r.ky];
  r.okz = from[r.kz];
  r.sx = direction[r.kx] / direction[r.kz];
  r.sy = direction[r.ky] / direction[r.kz];
  r.sz = 1 / direction[r.kz];
  return r;
}

/** How far the ray runs until it enters a box, mm: 0 from within, Infinity where it misses. */
function entryMm(boundsMm: Float64Array, b: number, { ox, oy, oz, ix, iy, iz }: ShearedRay): number {
  const x0 = (boundsMm[b] - ox) * ix;
  const x1 = (boundsMm[b + 3] - ox) * ix;
  const y0 = (boundsMm[b + 1] - oy) * iy;
  const y1 = (boundsMm[b + 4] - oy) * iy;
  const z0 = (boundsMm[b + 2] - oz) * iz;
  const z1 = (boundsMm[b + 5] - oz) * iz;
  // Where a ray lies in the plane of a face, a comparison is false and that pair of faces decides nothing.
  let near = 0;
  let far = Infinity;
  if (ix >= 0 ? x0 > near : x1 > near) near = ix >= 0 ? x0 : x1;
  if (ix >= 0 ? x1 < far : x0 < far) far = ix >= 0 ? x1 : x0;
  if (iy >= 0 ? y0 > near : y1 > near) near = iy >= 0 ? y0 : y1;
  if (iy >= 0 ? y1 < far : y0 < far) far = iy >= 0 ? y1 : y0;
  if (iz >= 0 ? z0 > near : z1 > near) near = iz >= 0 ? z0 : z1;
  if (iz >= 0 ? z1 < far : z0 < far) far = iz >= 0 ? z1 : z0;
  return near > far ? Infinity : near;
}

/** Distance to the first of `num` triangles from the one at `first`; Infinity where none is hit. */
function firstOfMm(p: Float64Array, first: number, num: number, ray: ShearedRay): number {
  const { ox, oy, oz, dx, dy, dz, kx, ky, kz, okx, oky, okz, sx, sy, sz } = ray;
  let best = Infinity;
  for (let c = 9 * first; c < 9 * (first + num); c += 9) {
    const akz = p[c + kz] - okz;
    const bkz = p[c + 3 + kz] - okz;
    const ckz = p[c + 6 + kz] - okz;
    const ax = p[c + kx] - okx - sx * akz;
    const ay = p[c + ky] - oky - sy * akz;
    const bx = p[c + 3 + kx] - okx - sx * bkz;
    const by = p[c + 3 + ky] - oky - sy * bkz;
    const cx = p[c + 6 + kx] - okx - sx * ckz;
    const cy = p[c + 6 + ky] - oky - sy * ckz;
    const u = cx * by - cy * bx;
    const v = ax * cy - ay * cx;
    const w = bx * ay - by * ax;
    if ((u < 0 || v < 0 || w < 0) && (u > 0 || v > 0 || w > 0)) continue;
    const det = u + v + w;
    if (det === 0) continue;
    const scaled = sz * (u * akz + v * bkz + w * ckz);
    if (det > 0 ? scaled < 0 : scaled > 0) continue;
    const t = scaled / det;
    const x = ox - (ox + dx * t);
    const y = oy - (oy + dy * t);
    const z = oz - (oz + dz * t);
    const mm = Math.sqrt(x * x + y * y + z * z);
    if (mm < best) best = mm;
  }
  return best;
}

/** @param corners 9 per triangle, mm */
function boxesAround(corners: Float64Array): Boxes {
  const num = corners.length / 9;
  const order = Uint32Array.from({ length: num }, (_, t) => t);
  const boundsMm = new Float64Array(12 * Math.max(1, num));
  const firsts = new Int32Array(2 * Math.max(1, num));
  const counts = new Int32Array(2 * Math.max(1, num));
  const middles = new Float64Array(3 * num);
  for (let t = 0; t < num; t++)
    for (let k = 0; k < 3; k++)
      middles[3 * t + k] = corners[9 * t + k] + corners[9 * t + 3 + k] + corners[9 * t + 6 + k];
  let numNodes = 1;

  const fill = (node: number, from: number, to: number): void => {
    let axis = 0;
    let middle = 0;
    let widest = -1;
    for (let k = 0; k < 3; k++) {
      let least = Infinity;
      let most = -Infinity;
      let low = Infinity;
      let high = -Infinity;
      for (let i = from; i < to; i++) {
        for (let c = 9 * order[i] + k; c < 9 * order[i] + 9; c += 3) {
          if (corners[c] < least) least = corners[c];
          if (corners[c] > most) most = corners[c];
        }
        const at = middles[3 * order[i] + k];
        if (at < low) low = at;
        if (at > high) high = at;
      }
      boundsMm[6 * node + k] = least - SLACK_MM;
      boundsMm[6 * node + 3 + k] = most + SLACK_MM;
      if (high - low <= widest) continue;
      widest = high - low;
      axis = k;
      middle = (low + high) / 2;
    }
    if (to - from <= LEAF_SIZE) {
      firsts[node] = from;
      counts[node] = to - from;
      return;
    }
    let split = from;
    for (let i = from; i < to; i++) {
      const t = order[i];
      if (middles[3 * t + axis] >= middle) continue;
      order[i] = order[split];
      order[split++] = t;
    }
    // Triangles in one place cannot be told apart: halves keep the tree shallow.
    if (split === from || split === to) split = (from + to) >> 1;
    const first = numNodes;
    numNodes += 2;
    firsts[node] = first;
    fill(first, from, split);
    fill(first + 1, split, to);
  };
  if (num > 0) fill(0, 0, num);
  return { boundsMm, firsts, counts, order };
}
