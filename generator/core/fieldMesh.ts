/**
 * From a signed field to a closed mesh: surface nets, the largest piece, onto the field, fewer triangles, onto the field
 * again, normals from the field. Midline structures are meshed on one side and mirrored, so that left and right are equal to
 * the last bit.
 */
import {
  surfaceNets,
  type Grid,
  type SurfaceNetsOptions,
  type TriangleMesh,
} from '#generator/kernels/surfaceNets.ts';
import { compact, simplify, type SimplifyOptions } from './simplify.ts';
import type { Field, Solid } from './solid.ts';
import { fieldNormals, projectOntoField } from './surface.ts';
import { rootOf } from './meshTopology.ts';
import { relaxFolds } from './relaxFolds.ts';

export interface FieldMeshOptions {
  readonly field: Field;
  readonly grid: Grid;
  readonly nets?: SurfaceNetsOptions;
  /** Triangles of the whole structure, both halves. Absent: as meshed. */
  readonly targetTriangles?: number;
  /** See {@link SimplifyOptions.normalWeight}. */
  readonly normalWeight?: SimplifyOptions['normalWeight'];
  /** Numbers from 0 to 1 that colour the surface (see {@link Solid.masks01}); their borders are kept sharp. */
  readonly masksAt?: (x: number, y: number, z: number) => readonly [number, number, number, number];
  /** See {@link SimplifyOptions.maskWeight}. */
  readonly maskWeight?: SimplifyOptions['maskWeight'];
  /** Keep every vertex of the midline. Default false: the midline is thinned along itself, which leaves fewer slivers. */
  readonly lockMidline?: boolean;
}

/** Grid planes of a range in pieces of even spacing: `axis([[0, 40, 1], [40, 100, 3]])`. */
export function axis(
  segments: readonly (readonly [fromMm: number, toMm: number, spacingMm: number])[],
): number[] {
  const planes: number[] = [];
  for (const [from, to, spacing] of segments) {
    const count = Math.max(1, Math.round((to - from) / spacing));
    for (let i = 0; i < count; i++) planes.push(from + ((to - from) * i) / count);
  }
  const last = segments.at(-1);
  if (!last) throw new RangeError('axis: at least one segment expected');
  planes.push(last[1]);
  return planes;
}

/**
 * Meshes a field anywhere in space (paired structures), atlas mm.
 * @throws RangeError where the field has no surface inside the grid.
 */
export async function fieldMesh(options: FieldMeshOptions): Promise<Solid> {
  const mesh = await meshAndSimplify(options, options.grid, options.targetTriangles, () => undefined);
  return withNormals(options, mesh);
}

/**
 * Meshes a field that is symmetric about x = 0 as exact mirror images, welded along the midline.
 *
 * @param options.grid  its `xs` cover the left half and begin at 0; they are shifted by half a cell so that a cell straddles
 *   the midline. The border of the half runs along the middle of that cell and is set to x = 0 exactly.
 * @throws RangeError where the grid does not begin at the midline or the field has no surface inside it.
 */
export async function symmetricMesh(options: FieldMeshOptions): Promise<Solid> {
  const { xs, ys, zs } = options.grid;
  if (xs[0] !== 0) throw new RangeError(`symmetricMesh: xs must begin at 0, begins at ${xs[0]}`);
  const half = (xs[1] - xs[0]) / 2;
  const grid = { xs: [-half, ...xs.map((x) => x + half)], ys, zs };
  const target = options.targetTriangles === undefined ? undefined : options.targetTriangles / 2;
  const mesh = await meshAndSimplify(options, grid, target, keepToTheLeft(half));
  const solid = withNormals(options, withoutMidlineFaces(mesh));
  for (let i = 0; i < solid.positionsMm.length; i += 3) {
    if (solid.positionsMm[i] === 0) flattenNormal(solid.normals, i);
  }
  return mirrorAndWeld(solid);
}

/** The triangles of the connected piece that has most of them. */
function largestComponent(indices: Uint32Array, vertexCount: number): Uint32Array {
  const parent = Int32Array.from({ length: vertexCount }, (_, i) => i);
  const root = (v: number): number => rootOf(parent, v);
  for (let i = 0; i < indices.length; i += 3) {
    const a = root(indices[i]);
    parent[root(indices[i + 1])] = a;
    parent[root(indices[i + 2])] = a;
  }
  const sizes = new Map<number, number>();
  for (let i = 0; i < indices.length; i += 3) {
    const r = root(indices[i]);
    sizes.set(r, (sizes.get(r) ?? 0) + 1);
  }
  const [largest] = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0]);
  const kept: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    if (root(indices[i]) === largest) kept.push(indices[i], indices[i + 1], indices[i + 2]);
  }
  return Uint32Array.from(kept);
}

/** Both halves of a left half whose border lies at x = 0 exactly; vertices there are shared. */
function mirrorAndWeld(half: Solid): Solid {
  const count = half.positionsMm.length / 3;
  const twin = new Uint32Array(count);
  const paired: number[] = [];
  for (let v = 0; v < count; v++) twin[v] = half.positionsMm[3 * v] === 0 ? v : count + paired.push(v) - 1;
  const doubled = <T extends Float64Array | Float32Array>(
    source: T,
    size: number,
    flipX: boolean,
    out: T,
  ): T => {
    out.set(source);
    paired.forEach((v, n) => {
      for (let k = 0; k < size; k++) {
        out[(count + n) * size + k] = source[v * size + k] * (flipX && k === 0 ? -1 : 1);
      }
    });
    return out;
  };
  const total = count + paired.length;
  const indices = new Uint32Array(half.indices.length * 2);
  indices.set(half.indices);
  for (let i = 0; i < half.indices.length; i += 3) {
    indices[half.indices.length + i] = twin[half.indices[i]];
    indices[half.indices.length + i + 1] = twin[half.indices[i + 2]];
    indices[half.indices.length + i + 2] = twin[half.indices[i + 1]];
  }
  return {
    positionsMm: doubled(half.positionsMm, 3, true, new Float64Array(3 * total)),
    indices,
    ...(half.normals && { normals: doubled(half.normals, 3, true, new Float32Array(3 * total)) }),
    ...(half.masks01 && { masks01: doubled(half.masks01, 4, false, new Float32Array(4 * total)) }),
  };
}

/** @param constrain  puts vertices back where they must stay; called after each step that moves them. */
async function meshAndSimplify(
  options: FieldMeshOptions,
  grid: Grid,
  targetTriangles: number | undefined,
  constrain: (positionsMm: Float64Array) => void,
): Promise<TriangleMesh> {
  const { field } = options;
  let mesh: TriangleMesh = surfaceNets(field, grid, options.nets);
  if (mesh.indices.length === 0) throw new RangeError('fieldMesh: the field has no surface inside the grid');
  constrain(mesh.positionsMm);
  mesh = compact(mesh.positionsMm, largestComponent(mesh.indices, mesh.positionsMm.length / 3));
  projectOntoField(field, mesh.positionsMm, 2);
  constrain(mesh.positionsMm);
  if (targetTriangles === undefined) return mesh;
  const masks01 = options.masksAt && masksOf(options.masksAt, mesh.positionsMm);
  mesh = await simplify(mesh, {
    targetTriangles,
    normals: fieldNormals(field, mesh.positionsMm),
    lockBorder: options.lockMidline ?? false,
    ...(options.normalWeight !== undefined && { normalWeight: options.normalWeight }),
    ...(options.maskWeight !== undefined && { maskWeight: options.maskWeight }),
    ...(masks01 && { masks01 }),
  });
  projectOntoField(field, mesh.positionsMm, 2, 0.4);
  constrain(mesh.positionsMm);
  // the mean of its neighbours lies to the left of a vertex of the midline: without its place in mind it would leave the border
  const onMidline = verticesOnMidline(mesh.positionsMm);
  relaxFolds(mesh, (positionsMm) => {
    for (const v of onMidline) positionsMm[3 * v] = 0;
    constrain(positionsMm);
  });
  return mesh;
}

function withNormals(
  { field, masksAt }: FieldMeshOptions,
  mesh: TriangleMesh,
): Solid & { normals: Float32Array } {
  return {
    positionsMm: mesh.positionsMm,
    indices: mesh.indices,
    normals: fieldNormals(field, mesh.positionsMm),
    ...(masksAt && { masks01: masksOf(masksAt, mesh.positionsMm) }),
  };
}

function masksOf(masksAt: NonNullable<FieldMeshOptions['masksAt']>, positionsMm: Float64Array): Float32Array {
  const masks = new Float32Array((positionsMm.length / 3) * 4);
  for (let v = 0; v < positionsMm.length / 3; v++) {
    masks.set(masksAt(positionsMm[3 * v], positionsMm[3 * v + 1], positionsMm[3 * v + 2]), 4 * v);
  }
  return masks;
}

/**
 * Vertices of the cells that straddle the midline come from the mesher with x = 0 but for rounding, all others at least half a
 * cell away. Each call sets the former to 0 exactly and keeps the latter 1 % of a cell off, so that no later call takes one for
 * the other.
 */
function keepToTheLeft(halfCellMm: number): (positionsMm: Float64Array) => void {
  const nearest = halfCellMm * 0.02;
  return (positionsMm) => {
    for (let i = 0; i < positionsMm.length; i += 3) {
      positionsMm[i] = Math.abs(positionsMm[i]) < nearest / 2 ? 0 : Math.max(positionsMm[i], nearest);
    }
  };
}

/** Those that a constraint has put there; paired structures have none. */
function verticesOnMidline(positionsMm: Float64Array): number[] {
  const found: number[] = [];
  for (let v = 0; v < positionsMm.length / 3; v++) if (positionsMm[3 * v] === 0) found.push(v);
  return found;
}

/** A triangle with all corners on the midline would coincide with its own mirror image; without both the mesh stays closed. */
function withoutMidlineFaces(mesh: TriangleMesh): TriangleMesh {
  const onMidline = (v: number): boolean => mesh.positionsMm[3 * v] === 0;
  const kept: number[] = [];
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const corners = mesh.indices.subarray(i, i + 3);
    if (!corners.every(onMidline)) kept.push(...corners);
  }
  return kept.length === mesh.indices.length ? mesh : compact(mesh.positionsMm, Uint32Array.from(kept));
}

function flattenNormal(normals: Float32Array, i: number): void {
  const length = Math.hypot(normals[i + 1], normals[i + 2]) || 1;
  normals[i] = 0;
  normals[i + 1] /= length;
  normals[i + 2] /= length;
}
