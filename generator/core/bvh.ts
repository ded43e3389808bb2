import { BufferAttribute, BufferGeometry } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Solid } from './solid.ts';

/** A search tree over the triangles of a mesh, in the mesh's own frame (atlas space, mm). */
export function treeOf({ positionsMm, indices }: Solid): MeshBVH {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positionsMm), 3));
  // The tree sorts the index in place: give it one of its own.
  geometry.setIndex(new BufferAttribute(indices.slice(), 1));
  return new MeshBVH(geometry, { targetLeafSize: 6 });
}
