import { buildTriangleTree } from '../picking/triangleTree.ts';
import type { MergedBuffers } from './buffers.ts';
import type { PickingData } from './messages.ts';

/**
 * One tree over everything in `groups`. It owns copies: building it sorts the triangles, and the buffers of the draw
 * calls must keep their order.
 */
export function buildPicking(groups: readonly MergedBuffers[]): PickingData {
  const numVertices = groups.reduce((sum, { positions }) => sum + positions.length / 3, 0);
  const numCorners = groups.reduce((sum, { indices }) => sum + indices.length, 0);
  const positions = new Float32Array(numVertices * 3);
  const partOfVertex = new Uint8Array(numVertices);
  const indices = new Uint32Array(numCorners);
  let vertex = 0;
  let corner = 0;
  for (const group of groups) {
    positions.set(group.positions, vertex * 3);
    const count = group.positions.length / 3;
    for (let k = 0; k < count; k++) partOfVertex[vertex + k] = group.surface[k * 4 + 3]!;
    for (let k = 0; k < group.indices.length; k++) indices[corner + k] = group.indices[k]! + vertex;
    vertex += count;
    corner += group.indices.length;
  }
  return { tree: buildTriangleTree(positions, indices), partOfVertex };
}
