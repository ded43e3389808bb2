import { BufferAttribute, InstancedBufferGeometry } from 'three';

/** A square of two triangles, drawn once an item; the items themselves lie in a texture. */
export function createOverlayGeometry(): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute(
    'position',
    new BufferAttribute(new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]), 3),
  );
  geometry.setIndex(new BufferAttribute(new Uint16Array([0, 1, 2, 0, 2, 3]), 1));
  geometry.instanceCount = 0;
  return geometry;
}
