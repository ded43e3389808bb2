/**
 * Naive surface nets on a rectilinear grid: one vertex for each sheet of surface in a cell, one quadrilateral for each grid
 * edge that crosses the surface. The result is a manifold, closed wherever the surface stays inside the grid.
 */
import type { Field } from '#generator/core/solid.ts';
import { CELL_EDGES, facesOfCell, sheetsOfMask } from './surfaceNetsTables.ts';

/** Coordinates of the grid planes, mm, each list rising. Finer where the surface needs it. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly zs: readonly number[];
}

export interface SurfaceNetsOptions {
  /** Cells along the side of a block that is skipped as a whole when it cannot meet the surface. Default 5; 0 looks everywhere. */
  readonly blockCells?: number;
  /** Steepest slope of the field (1 for a true distance). Too small a value leaves holes. Default 1.5. */
  readonly steepest?: number;
  /** A cheap stand-in with which blocks are judged. Default: the field itself. */
  readonly coarseField?: Field;
}

/** Positions in the units of the grid (atlas mm), 3 per vertex; triangles counter-clockwise seen from outside. */
export interface TriangleMesh {
  readonly positionsMm: Float64Array;
  readonly indices: Uint32Array;
}

/** Slack when a block is judged, mm. */
const BLOCK_SLACK_MM = 1;
/** Value given to a corner that is filled to undo an ambiguous face, as a share of its own. */
const FILLED = -0.05;

/** Meshes the zero set of a field; no triangles where it has none inside the grid. The same field gives the same bytes. */
export function surfaceNets(
  field: Field,
  { xs, ys, zs }: Grid,
  options: SurfaceNetsOptions = {},
): TriangleMesh {
  const nx = xs.length;
  const ny = ys.length;
  const nz = zs.length;
  const corner = (i: number, j: number, k: number): number => (k * ny + j) * nx + i;
  /** Offsets of the eight corners of a cell; bit 0 of the corner's number is x, bit 1 y, bit 2 z. */
  const offsets = Array.from({ length: 8 }, (_, c) => corner(c & 1, (c >> 1) & 1, c >> 2));
  const neighbour = [1, nx, nx * ny];
  const values = new Float32Array(nx * ny * nz).fill(NaN);
  const cells = sampleNearSurface();
  fillAmbiguousFaces();

  const positions: number[] = [];
  const indices: number[] = [];
  const vertexOf = new Map<number, number>();
  for (const cell of cells) {
    for (let axis = 0; axis < 3; axis++) emitQuad(cell, axis);
  }
  return { positionsMm: Float64Array.from(positions), indices: Uint32Array.from(indices) };

  /** Samples the blocks that may meet the surface and returns their cells (by lowest corner). */
  function sampleNearSurface(): number[] {
    const block = options.blockCells || Math.max(nx, ny, nz);
    const steepest = options.steepest ?? 1.5;
    const coarse = options.coarseField ?? field;
    const found: number[] = [];
    for (let k = 0; k < nz - 1; k += block) {
      for (let j = 0; j < ny - 1; j += block) {
        for (let i = 0; i < nx - 1; i += block) {
          const i2 = Math.min(i + block, nx - 1);
          const j2 = Math.min(j + block, ny - 1);
          const k2 = Math.min(k + block, nz - 1);
          const reach = Math.hypot(xs[i2] - xs[i], ys[j2] - ys[j], zs[k2] - zs[k]) / 2;
          const middle = coarse((xs[i] + xs[i2]) / 2, (ys[j] + ys[j2]) / 2, (zs[k] + zs[k2]) / 2);
          if (options.blockCells !== 0 && Math.abs(middle) > steepest * reach + BLOCK_SLACK_MM) continue;
          for (let c = k; c <= k2; c++) {
            for (let b = j; b <= j2; b++) {
              for (let a = i; a <= i2; a++) {
                const at = corner(a, b, c);
                if (Number.isNaN(values[at])) values[at] = field(xs[a], ys[b], zs[c]);
                if (a < i2 && b < j2 && c < k2) found.push(at);
              }
            }
          }
        }
      }
    }
    return found;
  }

  function placeOf(cell: number): [i: number, j: number, k: number] {
    return [cell % nx, Math.floor(cell / nx) % ny, Math.floor(cell / (nx * ny))];
  }

  function isCell(at: number): boolean {
    const [i, j, k] = placeOf(at);
    return at >= 0 && i < nx - 1 && j < ny - 1 && k < nz - 1;
  }

  function maskOf(cell: number): number {
    let mask = 0;
    for (let c = 0; c < 8; c++) if (values[cell + offsets[c]] < 0) mask |= 1 << c;
    return mask;
  }

  /**
   * A face whose inside corners lie diagonally gets an edge with four triangles when both its cells join the two corners in
   * one sheet. Filling the shallower of the outside corners undoes it; that may make another such face, hence the loop.
   */
  function fillAmbiguousFaces(): void {
    let queue = cells;
    while (queue.length > 0) {
      const changed = new Set<number>();
      for (const cell of queue) {
        for (let axis = 0; axis < 3; axis++) {
          if (placeOf(cell)[axis] === 0) continue;
          const below = cell - neighbour[axis];
          const face = facesOfCell[axis];
          const inside = face.map((c) => values[cell + offsets[c]] < 0);
          if (inside[0] !== inside[2] || inside[1] !== inside[3] || inside[0] === inside[1]) continue;
          if (!joinsFace(cell, axis, 0) || !joinsFace(below, axis, 1)) continue;
          const [p, q] = (inside[0] ? [face[1], face[3]] : [face[0], face[2]]).map((c) => cell + offsets[c]);
          const filled = values[p] <= values[q] ? p : q;
          values[filled] = Math.min(FILLED * values[filled], -1e-6);
          // the eight cells at the corner, and their neighbours above, whose low faces are shared with them
          for (const offset of offsets) {
            changed.add(filled - offset);
            for (const step of neighbour) changed.add(filled - offset + step);
          }
        }
      }
      queue = [...changed].filter(isCell);
    }
  }

  /** Whether all four crossings of the cell's face (0 low, 1 high side of the axis) belong to one sheet. */
  function joinsFace(cell: number, axis: number, side: 0 | 1): boolean {
    const sheets = sheetsOfMask[maskOf(cell)];
    const corners = facesOfCell[axis].map((c) => (side ? c | (1 << axis) : c));
    const first = sheets.ofEdge[edgeBetween(corners[0], corners[1])];
    return corners.every((c, n) => sheets.ofEdge[edgeBetween(c, corners[(n + 1) % 4])] === first);
  }

  /** The quadrilateral round the grid edge that leaves the cell's lowest corner along `axis`. */
  function emitQuad(at: number, axis: number): void {
    const v0 = values[at];
    const v1 = values[at + neighbour[axis]];
    if (v0 < 0 === v1 < 0 || Number.isNaN(v1)) return;
    const u = (axis + 1) % 3;
    const w = (axis + 2) % 3;
    const place = placeOf(at);
    if (place[u] === 0 || place[w] === 0) return;
    const du = neighbour[u];
    const dw = neighbour[w];
    const bu = 1 << u;
    const bw = 1 << w;
    const quad = [
      vertex(at - du - dw, bu | bw, axis),
      vertex(at - dw, bw, axis),
      vertex(at, 0, axis),
      vertex(at - du, bu, axis),
    ];
    if (v0 >= 0) quad.reverse();
    const [a, b, c, d] = quad;
    if (distanceSq(a, c) <= distanceSq(b, d)) indices.push(a, b, c, a, c, d);
    else indices.push(a, b, d, b, c, d);
  }

  /** The vertex of the sheet, in this cell, that crosses the cell's edge from corner `from` along `axis`. */
  function vertex(cell: number, from: number, axis: number): number {
    const sheets = sheetsOfMask[maskOf(cell)];
    const sheet = sheets.ofEdge[edgeBetween(from, from | (1 << axis))];
    const key = cell * 4 + sheet;
    const known = vertexOf.get(key);
    if (known !== undefined) return known;
    const [i, j, k] = placeOf(cell);
    const sum = [0, 0, 0];
    let count = 0;
    CELL_EDGES.forEach(([p, q], edge) => {
      if (sheets.ofEdge[edge] !== sheet) return;
      const v0 = values[cell + offsets[p]];
      const v1 = values[cell + offsets[q]];
      const t = v0 / (v0 - v1);
      sum[0] += xs[i + (p & 1)] * (1 - t) + xs[i + (q & 1)] * t;
      sum[1] += ys[j + ((p >> 1) & 1)] * (1 - t) + ys[j + ((q >> 1) & 1)] * t;
      sum[2] += zs[k + (p >> 2)] * (1 - t) + zs[k + (q >> 2)] * t;
      count++;
    });
    const made = positions.length / 3;
    positions.push(sum[0] / count, sum[1] / count, sum[2] / count);
    vertexOf.set(key, made);
    return made;
  }

  function distanceSq(a: number, b: number): number {
    return (
      (positions[3 * a] - positions[3 * b]) ** 2 +
      (positions[3 * a + 1] - positions[3 * b + 1]) ** 2 +
      (positions[3 * a + 2] - positions[3 * b + 2]) ** 2
    );
  }
}

function edgeBetween(a: number, b: number): number {
  return EDGE_NUMBER[a < b ? a * 8 + b : b * 8 + a];
}

const EDGE_NUMBER = new Int8Array(64).fill(-1);
CELL_EDGES.forEach(([a, b], n) => (EDGE_NUMBER[a * 8 + b] = n));
