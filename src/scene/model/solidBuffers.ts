import { BufferAttribute, BufferGeometry, InterleavedBuffer, InterleavedBufferAttribute } from 'three';
import type { AtlasStructure } from '#domain/atlas.ts';
import type { MergedBuffers } from './buffers.ts';
import { REGION_BITS } from './regionBits.ts';

/** Room for all solids. */
export interface Capacity {
  readonly vertices: number;
  readonly corners: number;
}

/** What all solids together take at full detail; the light set is smaller. */
export function capacityFor(structures: readonly AtlasStructure[]): Capacity {
  let vertices = 0;
  let triangles = 0;
  for (const structure of structures) {
    if (structure.kind === 'skin') continue;
    const instances = structure.sides === 'paired' ? 2 : 1;
    vertices += structure.vertices * instances;
    triangles += structure.triangles * instances;
  }
  return { vertices, corners: triangles * 3 };
}

/** Solids of which more arrive file by file, in buffers that never move: one draw call however many there are. */
export interface SolidBuffers {
  readonly geometry: BufferGeometry;
  /** @returns false where there is no room, for then file and atlas do not belong together */
  append(buffers: MergedBuffers): boolean;
}

export function createSolidBuffers(room: Capacity): SolidBuffers {
  const geometry = new BufferGeometry();
  const position = new BufferAttribute(new Float32Array(room.vertices * 3), 3);
  const normal = new BufferAttribute(new Int8Array(room.vertices * 4), 4, true);
  const surface = new BufferAttribute(new Uint8Array(room.vertices * 4), 4, true);
  const fibre = new BufferAttribute(new Uint16Array(room.vertices * 2), 2, true);
  const index = new BufferAttribute(new Uint32Array(room.corners), 1);
  geometry.setAttribute('position', position);
  geometry.setAttribute('normalPart', normal);
  geometry.setAttribute('surface', surface);
  geometry.setAttribute('fibre', fibre);
  geometry.setIndex(index);
  geometry.setDrawRange(0, 0);
  // What is sent whole for the first time need not be sent in pieces again.
  for (const attribute of [position, normal, surface, fibre, index]) {
    attribute.onUpload(() => attribute.clearUpdateRanges());
  }
  let vertices = 0;
  let corners = 0;

  /** Copies an array in and notes which bytes the graphics card has not got yet. */
  const put = (attribute: BufferAttribute, from: ArrayLike<number>, at: number): void => {
    (attribute.array as Float32Array).set(from, at);
    attribute.addUpdateRange(at, from.length);
    attribute.needsUpdate = true;
  };
  return {
    geometry,
    append(buffers) {
      const added = buffers.positions.length / 3;
      if (vertices + added > room.vertices || corners + buffers.indices.length > room.corners) return false;
      const first = vertices;
      put(position, buffers.positions, first * 3);
      put(normal, buffers.normals, first * 4);
      put(surface, buffers.surface, first * 4);
      put(fibre, buffers.fibre, first * 2);
      put(
        index,
        buffers.indices.map((vertex) => vertex + first),
        corners,
      );
      vertices += added;
      corners += buffers.indices.length;
      geometry.setDrawRange(0, corners);
      return true;
    },
  };
}

/** Of the skin, which comes in one piece. */
export function geometryOf(buffers: MergedBuffers): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(buffers.positions, 3));
  // Four bytes a vertex, so that each starts on a word; the shader reads three.
  geometry.setAttribute('normal', new BufferAttribute(buffers.normals, 4, true));
  geometry.setAttribute('surface', new BufferAttribute(buffers.surface, 4, true));
  geometry.setAttribute('masks', new BufferAttribute(buffers.masks, 4, true));
  const bits = new InterleavedBuffer(buffers.regionBits, REGION_BITS);
  geometry.setAttribute('lowBits', new InterleavedBufferAttribute(bits, 4, 0, true));
  geometry.setAttribute('highBits', new InterleavedBufferAttribute(bits, 4, 4, true));
  geometry.setIndex(new BufferAttribute(buffers.indices, 1));
  return geometry;
}
