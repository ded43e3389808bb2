/** Distances between the surfaces of the model and of the reference, measured as the reference's own comparison does. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { BufferAttribute, BufferGeometry, DoubleSide, Matrix4, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { atlasFromScene } from '#domain/frames.ts';
import type { AtlasMm } from '#domain/frames.ts';

/** The package of the reference's compression brings no types. */
interface Draco {
  createDecoderModule(): Promise<unknown>;
}
const draco = createRequire(import.meta.url)('draco3dgltf') as Draco;

/** A triangle mesh in atlas mm. */
export interface Surface {
  /** 3 per vertex. */
  readonly positionsMm: Float32Array;
  /** 3 per triangle. */
  readonly indices: Uint32Array;
}

/** A mesh of a file, in atlas mm. */
export interface NamedMesh {
  readonly name: string;
  /** The reference shows one side of it only: distances from the reference alone are fair. */
  readonly oneWay: boolean;
  readonly surface: Surface;
}

/** Every mesh node of a GLB, the model's or the reference's. */
export async function meshesOf(path: string): Promise<NamedMesh[]> {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({
    'meshopt.decoder': MeshoptDecoder,
    'draco3d.decoder': await draco.createDecoderModule(),
  });
  const document = await io.readBinary(readFileSync(path));
  return document
    .getRoot()
    .listNodes()
    .flatMap((node): NamedMesh[] => {
      const mesh = node.getMesh();
      if (!mesh) return [];
      const toWorld = new Matrix4().fromArray(node.getWorldMatrix());
      const parts = mesh.listPrimitives().map((primitive): Surface => {
        const positions = primitive.getAttribute('POSITION');
        const num = positions?.getCount() ?? 0;
        const at = new Vector3();
        const positionsMm = Float32Array.from(
          Array.from({ length: num }, (_, v) => {
            at.fromArray(positions?.getElement(v, []) ?? [0, 0, 0]).applyMatrix4(toWorld);
            return atlasFromScene(at.toArray());
          }).flat(),
        );
        const indices = primitive.getIndices();
        const numIndices = indices?.getCount() ?? num;
        return {
          positionsMm,
          indices: Uint32Array.from({ length: numIndices }, (_, i) => indices?.getScalar(i) ?? i),
        };
      });
      return [{ name: node.getName(), oneWay: node.getExtras().oneWay === true, surface: joined(parts) }];
    });
}

/** Several surfaces as one. */
export function joined(surfaces: readonly Surface[]): Surface {
  const positionsMm = new Float32Array(surfaces.reduce((num, s) => num + s.positionsMm.length, 0));
  const indices = new Uint32Array(surfaces.reduce((num, s) => num + s.indices.length, 0));
  let [p, i] = [0, 0];
  for (const surface of surfaces) {
    positionsMm.set(surface.positionsMm, p);
    indices.set(
      surface.indices.map((v) => v + p / 3),
      i,
    );
    p += surface.positionsMm.length;
    i += surface.indices.length;
  }
  return { positionsMm, indices };
}

/** So near to another part a face counts as hidden between the two, mm. */
const TOUCHING_MM = 0.3;

/**
 * What can be seen of several closed bodies that lie together: their faces without those whose middle lies in another of them
 * or within 0.3 mm of it. Where the reference has the parts of a muscle in one mesh, it has no such faces to compare with.
 */
export function outerSurface(parts: readonly Surface[]): Surface {
  const trees = parts.map(treeOf);
  return joined(
    parts.map(({ positionsMm, indices }, own) => {
      const others = trees.filter((_, part) => part !== own);
      const seen: number[] = [];
      for (let i = 0; i < indices.length; i += 3) {
        const corners = [...indices.subarray(i, i + 3)];
        const middle = corners
          .reduce((sum, v) => sum.add(new Vector3().fromArray(positionsMm, 3 * v)), new Vector3())
          .divideScalar(3);
        if (!others.some((tree) => isCoveredBy(tree, middle))) seen.push(...corners);
      }
      return { positionsMm, indices: Uint32Array.from(seen) };
    }),
  );
}

/** Whether a place touches a closed body or lies in it: seen from within, the first face on any way out shows its back. */
function isCoveredBy(tree: MeshBVH, at: Vector3): boolean {
  const distance = tree.closestPointToPoint(at)?.distance ?? Infinity;
  if (distance <= TOUCHING_MM) return true;
  const backs = WAYS_OUT.filter((way) => {
    const hit = tree.raycastFirst(new Ray(at, way), DoubleSide);
    return hit?.face && hit.face.normal.dot(way) > 0;
  });
  return backs.length > WAYS_OUT.length / 2;
}

/** Three, as one may run along an edge. */
const WAYS_OUT = [
  new Vector3(0.8, 0.5, 0.3).normalize(),
  new Vector3(-0.4, 0.8, -0.5).normalize(),
  new Vector3(0.2, -0.5, -0.9).normalize(),
];

function treeOf({ positionsMm, indices }: Surface): MeshBVH {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positionsMm, 3));
  // the tree sorts the index in place
  geometry.setIndex(new BufferAttribute(indices.slice(), 1));
  return new MeshBVH(geometry);
}

/** Mean and 95th percentile of the distances between two surfaces, mm. */
export interface Distances {
  readonly meanMm: number;
  readonly p95Mm: number;
}

const NUM_PLACES = 3000;

/**
 * Symmetric distances between two surfaces, or from the reference alone, at places spread evenly over them.
 *
 * @param keeps places that take part, by where they are and which way they face; places that do not are drawn anew
 */
export function distancesBetween(
  made: Surface,
  reference: NamedMesh,
  keeps: (at: AtlasMm, outward: AtlasMm) => boolean,
): Distances {
  const fromReference = nearest(placesOn(reference.surface, keeps), treeOf(made));
  const fromMade = reference.oneWay ? [] : nearest(placesOn(made, keeps), treeOf(reference.surface));
  const all = [...fromReference, ...fromMade].sort((a, b) => a - b);
  return {
    meanMm: all.reduce((sum, mm) => sum + mm, 0) / all.length,
    p95Mm: all[Math.min(all.length - 1, Math.floor(0.95 * all.length))] ?? NaN,
  };
}

function nearest(places: readonly AtlasMm[], tree: MeshBVH): number[] {
  const point = new Vector3();
  return places.map((at) => tree.closestPointToPoint(point.set(...at))?.distance ?? Infinity);
}

/** Places spread over a surface in proportion to its area; the same on every run. */
function placesOn(
  { positionsMm: p, indices }: Surface,
  keeps: (at: AtlasMm, outward: AtlasMm) => boolean,
): AtlasMm[] {
  const corner = (i: number, k: number): Vector3 => new Vector3().fromArray(p, 3 * indices[i + k]!);
  const twiceArea = (i: number): Vector3 => {
    const a = corner(i, 0);
    return corner(i, 1).sub(a).cross(corner(i, 2).sub(a));
  };
  const upTo: number[] = [];
  let total = 0;
  for (let i = 0; i < indices.length; i += 3) {
    total += twiceArea(i).length();
    upTo.push(total);
  }
  const next = seeded(7);
  const places: AtlasMm[] = [];
  for (let tries = 0; places.length < NUM_PLACES && tries < 40 * NUM_PLACES; tries++) {
    const i = 3 * firstAbove(upTo, next() * total);
    const [u, v] = [Math.sqrt(next()), next()];
    const at = corner(i, 0)
      .multiplyScalar(1 - u)
      .addScaledVector(corner(i, 1), u * (1 - v))
      .addScaledVector(corner(i, 2), u * v)
      .toArray();
    if (keeps(at, twiceArea(i).normalize().toArray())) places.push(at);
  }
  return places;
}

function firstAbove(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers from 0 to 1 that look random and are the same on every run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
