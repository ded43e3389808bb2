/** Measures of a solid that survive re-meshing: what the generator tests assert. */
import { Box3, BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { ExtendedTriangle, MeshBVH } from 'three-mesh-bvh';
import type { Solid } from '#generator/core/solid.ts';

export interface SolidMeasures {
  closed: boolean;
  genus: number;
  volumeMm3: number;
  areaMm2: number;
  /** Edges whose two faces look away from each other by more than 120 degrees. */
  numFoldedEdges: number;
  numTriangles: number;
  minMm: [number, number, number];
  maxMm: [number, number, number];
}

export function measureSolid({
  positionsMm: p,
  indices,
}: Pick<Solid, 'positionsMm' | 'indices'>): SolidMeasures {
  const normals: [number, number, number][] = [];
  const edges = new Map<string, number[]>();
  let volumeMm3 = 0;
  let areaMm2 = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
    const u = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const v = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const size = Math.hypot(n[0], n[1], n[2]);
    volumeMm3 += (p[a] * n[0] + p[a + 1] * n[1] + p[a + 2] * n[2]) / 6;
    areaMm2 += size / 2;
    normals.push(size > 1e-9 ? [n[0] / size, n[1] / size, n[2] / size] : [0, 0, 0]);
    for (let k = 0; k < 3; k++) {
      const [i, j] = [indices[t + k], indices[t + ((k + 1) % 3)]];
      const key = i < j ? `${i},${j}` : `${j},${i}`;
      const faces = edges.get(key) ?? [];
      faces.push(i < j ? t / 3 + 1 : -(t / 3 + 1));
      edges.set(key, faces);
    }
  }
  let closed = true;
  let numFoldedEdges = 0;
  for (const faces of edges.values()) {
    if (faces.length !== 2 || faces[0] > 0 === faces[1] > 0) {
      closed = false;
      continue;
    }
    const [a, b] = faces.map((f) => normals[Math.abs(f) - 1]);
    if (a[0] * b[0] + a[1] * b[1] + a[2] * b[2] < -0.5) numFoldedEdges++;
  }
  const numVertices = p.length / 3;
  const least: [number, number, number] = [Infinity, Infinity, Infinity];
  const most: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < p.length; i++) {
    least[i % 3] = Math.min(least[i % 3], p[i]);
    most[i % 3] = Math.max(most[i % 3], p[i]);
  }
  return {
    closed,
    genus: (2 - (numVertices - edges.size + indices.length / 3)) / 2,
    volumeMm3,
    areaMm2,
    numFoldedEdges,
    numTriangles: indices.length / 3,
    minMm: least,
    maxMm: most,
  };
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
