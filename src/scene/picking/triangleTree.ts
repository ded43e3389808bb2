/**
 * A tree of boxes over triangles, for one question: what does this ray meet first, of the things that count? Built in the
 * worker, sent as plain arrays, asked on the page. See docs/decisions/2026-11-20-own-picking-tree.md for why it is ours.
 */

/** Positions in metres, 3 per vertex; triangles sorted so that each leaf's lie together. */
export interface TriangleTree {
  readonly positions: Float32Array<ArrayBuffer>;
  readonly indices: Uint32Array<ArrayBuffer>;
  /** Least and greatest corner of each node, 6 per node. */
  readonly boxes: Float32Array<ArrayBuffer>;
  /** 2 per node: a leaf has (first triangle, their number), a fork (its second child, 0); the first child follows it. */
  readonly links: Uint32Array<ArrayBuffer>;
}

export interface TriangleHit {
  /** Along the ray, in lengths of its direction. */
  readonly distance: number;
  /** Number of the triangle in the tree's own order. */
  readonly triangle: number;
}

const LEAF_TRIANGLES = 6;
const BINS = 12;
/** Deeper than any tree that halves its triangles at worst at a ratio of 12 to 1 can get. */
const MAX_DEPTH = 96;

/** Sorts `indices` in place and builds the tree over them. */
export function buildTriangleTree(
  positions: Float32Array<ArrayBuffer>,
  indices: Uint32Array<ArrayBuffer>,
): TriangleTree {
  const count = indices.length / 3;
  const { boxes: own, centres } = measureTriangles(positions, indices);
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  // A leaf holds one triangle at least, so there are fewer than two nodes a triangle.
  const boxes = new Float32Array(count * 12);
  clearBoxes(boxes);
  const links = new Uint32Array(count * 4);
  let numNodes = 0;

  const build = (first: number, last: number, depth: number): void => {
    const node = numNodes++;
    links[node * 2] = first;
    links[node * 2 + 1] = last - first;
    for (let i = first; i < last; i++) grow(boxes, node * 6, own, order[i]! * 6);
    if (last - first <= LEAF_TRIANGLES || depth >= MAX_DEPTH) return;
    const middle = partition(order, centres, own, first, last);
    build(first, middle, depth + 1);
    links[node * 2] = numNodes;
    links[node * 2 + 1] = 0;
    build(middle, last, depth + 1);
  };
  if (count > 0) build(0, count, 0);

  const unsorted = indices.slice();
  for (let i = 0; i < count; i++) {
    const from = order[i]! * 3;
    indices.set(unsorted.subarray(from, from + 3), i * 3);
  }
  return { positions, indices, boxes: boxes.slice(0, numNodes * 6), links: links.slice(0, numNodes * 2) };
}

function measureTriangles(positions: Float32Array, indices: Uint32Array) {
  const count = indices.length / 3;
  const boxes = new Float32Array(count * 6);
  const centres = new Float32Array(count * 3);
  for (let i = 0; i < count; i++) {
    for (let axis = 0; axis < 3; axis++) {
      const a = positions[indices[i * 3]! * 3 + axis]!;
      const b = positions[indices[i * 3 + 1]! * 3 + axis]!;
      const c = positions[indices[i * 3 + 2]! * 3 + axis]!;
      const low = Math.min(a, b, c);
      const high = Math.max(a, b, c);
      boxes[i * 6 + axis] = low;
      boxes[i * 6 + 3 + axis] = high;
      centres[i * 3 + axis] = (low + high) / 2;
    }
  }
  return { boxes, centres };
}

/** Grows box `to` of `target` by box `from` of `source`. */
function grow(target: Float32Array, to: number, source: Float32Array, from: number): void {
  for (let axis = 0; axis < 3; axis++) {
    const low = source[from + axis]!;
    const high = source[from + 3 + axis]!;
    if (low < target[to + axis]!) target[to + axis] = low;
    if (high > target[to + 3 + axis]!) target[to + 3 + axis] = high;
  }
}

function clearBoxes(target: Float32Array): void {
  for (let i = 0; i < target.length; i += 6) {
    target.fill(Infinity, i, i + 3);
    target.fill(-Infinity, i + 3, i + 6);
  }
}

/** Half the surface of a box: the chance that a ray meets it. */
function surface(boxes: Float32Array, at: number): number {
  const x = boxes[at + 3]! - boxes[at]!;
  const y = boxes[at + 4]! - boxes[at + 1]!;
  const z = boxes[at + 5]! - boxes[at + 2]!;
  return x < 0 ? 0 : x * y + y * z + z * x;
}

const _low = new Float32Array(3);
const _high = new Float32Array(3);

/** Sorts a range of `order` about the cheapest of a few cuts across its longest axis. Returns the first of the second part. */
function partition(
  order: Uint32Array,
  centres: Float32Array,
  boxes: Float32Array,
  first: number,
  last: number,
): number {
  _low.fill(Infinity);
  _high.fill(-Infinity);
  for (let i = first; i < last; i++) {
    const at = order[i]! * 3;
    for (let axis = 0; axis < 3; axis++) {
      const centre = centres[at + axis]!;
      if (centre < _low[axis]!) _low[axis] = centre;
      if (centre > _high[axis]!) _high[axis] = centre;
    }
  }
  const [x, y, z] = [_high[0]! - _low[0]!, _high[1]! - _low[1]!, _high[2]! - _low[2]!];
  const axis = x >= y && x >= z ? 0 : y >= z ? 1 : 2;
  const low = _low[axis]!;
  const spread = Math.max(x, y, z);
  const halfway = (first + last) >>> 1;
  if (spread <= 0) return halfway;

  // Few triangles are not worth weighing: cut in the middle of the axis.
  const isSmall = last - first <= 4 * LEAF_TRIANGLES;
  const perBin = BINS / spread;
  const cut = isSmall ? BINS / 2 : cheapestCut(order, centres, boxes, first, last, axis, low, perBin);
  const border = low + cut / perBin;
  let middle = first;
  for (let i = first; i < last; i++) {
    if (centres[order[i]! * 3 + axis]! >= border) continue;
    const swapped = order[middle]!;
    order[middle] = order[i]!;
    order[i] = swapped;
    middle += 1;
  }
  return middle === first || middle === last ? halfway : middle;
}

const _bins = new Float32Array(BINS * 6);
const _counts = new Uint32Array(BINS);
const _run = new Float32Array(6);
const _costs = new Float64Array(BINS);

/** The number of the bin that begins the second part, by the surface area heuristic. */
function cheapestCut(
  order: Uint32Array,
  centres: Float32Array,
  boxes: Float32Array,
  first: number,
  last: number,
  axis: number,
  low: number,
  perBin: number,
): number {
  clearBoxes(_bins);
  _counts.fill(0);
  for (let i = first; i < last; i++) {
    const triangle = order[i]!;
    const bin = Math.min(BINS - 1, Math.floor((centres[triangle * 3 + axis]! - low) * perBin));
    grow(_bins, bin * 6, boxes, triangle * 6);
    _counts[bin]! += 1;
  }
  // From below, the cost of all before a cut; from above, that of all after it.
  clearBoxes(_run);
  let count = 0;
  for (let bin = 0; bin < BINS - 1; bin++) {
    grow(_run, 0, _bins, bin * 6);
    count += _counts[bin]!;
    _costs[bin + 1] = count * surface(_run, 0);
  }
  clearBoxes(_run);
  count = 0;
  let best = BINS / 2;
  let least = Infinity;
  for (let bin = BINS - 1; bin > 0; bin--) {
    grow(_run, 0, _bins, bin * 6);
    count += _counts[bin]!;
    const cost = _costs[bin]! + count * surface(_run, 0);
    if (cost < least) {
      least = cost;
      best = bin;
    }
  }
  return best;
}

type Vector = readonly [x: number, y: number, z: number];

const _stack = new Uint32Array(MAX_DEPTH + 8);

/**
 * The first triangle that the ray meets from its front, among those for which `counts` holds.
 * @param counts is asked for triangles that are met, nearest not first
 */
export function firstHit(
  tree: TriangleTree,
  origin: Vector,
  direction: Vector,
  counts: (triangle: number) => boolean,
): TriangleHit | null {
  const { boxes, links } = tree;
  if (links.length === 0) return null;
  const inverse: Vector = [1 / direction[0], 1 / direction[1], 1 / direction[2]];
  let nearest = Infinity;
  let triangle = -1;
  let top = 0;
  _stack[top++] = 0;
  while (top > 0) {
    const node = _stack[--top]!;
    if (!(entry(boxes, node * 6, origin, inverse) < nearest)) continue;
    const link = links[node * 2]!;
    const count = links[node * 2 + 1]!;
    if (count > 0) {
      for (let i = link; i < link + count; i++) {
        const distance = meet(tree, i, origin, direction);
        if (distance < nearest && counts(i)) {
          nearest = distance;
          triangle = i;
        }
      }
      continue;
    }
    // The nearer child is looked at first, so that the farther one often need not be.
    const isFirstNearer =
      entry(boxes, (node + 1) * 6, origin, inverse) <= entry(boxes, link * 6, origin, inverse);
    _stack[top++] = isFirstNearer ? link : node + 1;
    _stack[top++] = isFirstNearer ? node + 1 : link;
  }
  return triangle < 0 ? null : { distance: nearest, triangle };
}

/** Where the ray enters a box; infinite where it passes by or the box lies behind. */
function entry(boxes: Float32Array, at: number, origin: Vector, inverse: Vector): number {
  let enter = 0;
  let leave = Infinity;
  for (let axis = 0; axis < 3; axis++) {
    const a = (boxes[at + axis]! - origin[axis]!) * inverse[axis]!;
    const b = (boxes[at + 3 + axis]! - origin[axis]!) * inverse[axis]!;
    // In this order a NaN (a ray in the plane of a face) leaves the bounds as they are.
    enter = Math.max(enter, Math.min(a, b) || enter);
    leave = Math.min(leave, Math.max(a, b) || leave);
  }
  return enter <= leave ? enter : Infinity;
}

/** Distance to a triangle met from its front, after Möller and Trumbore; infinite otherwise. */
function meet({ positions, indices }: TriangleTree, triangle: number, origin: Vector, d: Vector): number {
  const a = indices[triangle * 3]! * 3;
  const b = indices[triangle * 3 + 1]! * 3;
  const c = indices[triangle * 3 + 2]! * 3;
  const ax = positions[a]!;
  const ay = positions[a + 1]!;
  const az = positions[a + 2]!;
  const ux = positions[b]! - ax;
  const uy = positions[b + 1]! - ay;
  const uz = positions[b + 2]! - az;
  const vx = positions[c]! - ax;
  const vy = positions[c + 1]! - ay;
  const vz = positions[c + 2]! - az;
  const px = d[1] * vz - d[2] * vy;
  const py = d[2] * vx - d[0] * vz;
  const pz = d[0] * vy - d[1] * vx;
  const determinant = ux * px + uy * py + uz * pz;
  // Below 0 it is seen from behind.
  if (!(determinant > 1e-18)) return Infinity;
  const tx = origin[0] - ax;
  const ty = origin[1] - ay;
  const tz = origin[2] - az;
  const u = tx * px + ty * py + tz * pz;
  if (u < 0 || u > determinant) return Infinity;
  const qx = ty * uz - tz * uy;
  const qy = tz * ux - tx * uz;
  const qz = tx * uy - ty * ux;
  const v = d[0] * qx + d[1] * qy + d[2] * qz;
  if (v < 0 || u + v > determinant) return Infinity;
  const distance = (vx * qx + vy * qy + vz * qz) / determinant;
  return distance > 0 ? distance : Infinity;
}
