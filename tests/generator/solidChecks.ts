/** Measures of a solid that survive re-meshing: what the generator tests assert. */
import { Box3, BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { ExtendedTriangle, MeshBVH } from 'three-mesh-bvh';
import { boundsMm, doubleAreaNormal, signedVolumeMm3 } from '#generator/core/meshMeasure.ts';
import { rootOf, topologyOf } from '#generator/core/meshTopology.ts';
import { compact } from '#generator/core/simplify.ts';
import type { Solid, Vec3 } from '#generator/core/solid.ts';

export interface SolidMeasures {
  closed: boolean;
  genus: number;
  numPieces: number;
  /** Edges whose two faces look away from each other by more than 120 degrees. */
  numFoldedEdges: number;
  numTriangles: number;
  /** Negative where the mesh is inside out. */
  volumeMm3: number;
  minMm: Vec3;
  maxMm: Vec3;
}

export function measureSolid(solid: Solid): SolidMeasures {
  const { closed, genus, numPieces, numFolds } = topologyOf(solid);
  const [minMm, maxMm] = boundsMm(solid);
  return {
    ...{ closed, genus, numPieces, numFoldedEdges: numFolds },
    numTriangles: solid.indices.length / 3,
    volumeMm3: signedVolumeMm3(solid),
    ...{ minMm, maxMm },
  };
}

/** Area of the whole surface, mm2. */
export function surfaceMm2({ positionsMm, indices }: Solid): number {
  let twice = 0;
  for (let t = 0; t < indices.length / 3; t++)
    twice += Math.hypot(...doubleAreaNormal(positionsMm, indices, t));
  return twice / 2;
}

/** The connected pieces of a mesh, each as a solid of its own. */
export function piecesOf({ positionsMm, indices }: Solid): Solid[] {
  const parent = Int32Array.from({ length: positionsMm.length / 3 }, (_, v) => v);
  for (let t = 0; t < indices.length; t += 3)
    for (const k of [1, 2]) parent[rootOf(parent, indices[t + k])] = rootOf(parent, indices[t]);
  const triangles = new Map<number, number[]>();
  for (let t = 0; t < indices.length; t += 3) {
    const root = rootOf(parent, indices[t]);
    const list = triangles.get(root) ?? [];
    list.push(indices[t], indices[t + 1], indices[t + 2]);
    triangles.set(root, list);
  }
  return [...triangles.values()].map((list) => compact(positionsMm, Uint32Array.from(list)));
}

/** Whether every vertex has its mirror image, to the last bit, and every triangle too. */
export function isExactMirror({ positionsMm: p, indices }: Solid): boolean {
  const key = (v: number, sign: 1 | -1): string => `${sign * p[3 * v] + 0} ${p[3 * v + 1]} ${p[3 * v + 2]}`;
  const at = new Map(Array.from({ length: p.length / 3 }, (_, v) => [key(v, 1), v]));
  const least = (t: number[]): string => {
    const first = t.indexOf(Math.min(...t));
    return [t[first], t[(first + 1) % 3], t[(first + 2) % 3]].join(' ');
  };
  const triangles = new Set<string>();
  for (let i = 0; i < indices.length; i += 3) triangles.add(least([...indices.subarray(i, i + 3)]));
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [...indices.subarray(i, i + 3)].map((v) => at.get(key(v, -1)));
    if (a === undefined || b === undefined || c === undefined || !triangles.has(least([a, c, b])))
      return false;
  }
  return true;
}

/** Pairs of triangles that cross each other without sharing a vertex. */
export function countSelfCrossings({ positionsMm, indices }: Pick<Solid, 'positionsMm' | 'indices'>): number {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positionsMm), 3));
  geometry.setIndex(new BufferAttribute(indices.slice(), 1));
  const tree = new MeshBVH(geometry, { indirect: true });
  const corner = (v: number): Vector3 => new Vector3().fromArray(positionsMm, 3 * v);
  let num = 0;
  for (let t = 0; t < indices.length / 3; t++) {
    const own = indices.slice(3 * t, 3 * t + 3);
    const triangle = new ExtendedTriangle(corner(own[0]), corner(own[1]), corner(own[2]));
    triangle.needsUpdate = true;
    const box = new Box3().setFromPoints([triangle.a, triangle.b, triangle.c]);
    tree.shapecast({
      intersectsBounds: (bounds) => bounds.intersectsBox(box),
      intersectsTriangle: (other, k) => {
        const touches = own.some(
          (v) => v === indices[3 * k] || v === indices[3 * k + 1] || v === indices[3 * k + 2],
        );
        if (k > t && !touches && triangle.intersectsTriangle(other)) num++;
        return false;
      },
    });
  }
  return num;
}
