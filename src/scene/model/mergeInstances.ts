import type { GlbInstance, PackedAttribute } from './glb.ts';
import { GlbProblem } from './glb.ts';
import type { MergedBuffers } from './buffers.ts';
import { regionBits } from './regionBits.ts';

/** An instance with the number it gets in the part table. */
export interface NumberedInstance {
  readonly part: number;
  readonly instance: GlbInstance;
}

/**
 * Puts instances into one buffer: places them (a mirrored one turns its triangles round) and stamps each vertex
 * with its part number, so that one draw call shows them all and a small table says how.
 */
export function mergeInstances(items: readonly NumberedInstance[], which: 'skin' | 'solids'): MergedBuffers {
  let vertices = 0;
  let corners = 0;
  for (const { instance } of items) {
    vertices += required(instance, 'POSITION').count;
    corners += instance.indices.count;
  }
  const merged = {
    positions: new Float32Array(vertices * 3),
    normals: new Int8Array(vertices * 4),
    surface: new Uint8Array(vertices * 4),
    fibre: new Uint16Array(which === 'solids' ? vertices * 2 : 0),
    masks: new Uint8Array(which === 'skin' ? vertices * 4 : 0),
    indices: new Uint32Array(corners),
  };
  let firstVertex = 0;
  let firstCorner = 0;
  for (const { part, instance } of items) {
    writeVertices(merged, firstVertex, part, instance);
    writeIndices(merged.indices, firstCorner, firstVertex, instance);
    firstVertex += required(instance, 'POSITION').count;
    firstCorner += instance.indices.count;
  }
  return {
    ...merged,
    regionBits: which === 'skin' ? regionBits(merged.surface, merged.indices) : new Uint8Array(0),
  };
}

function required(instance: GlbInstance, name: string): PackedAttribute {
  const attribute = instance.attributes.get(name);
  if (!attribute) throw new GlbProblem(`${instance.name} has no ${name}`);
  return attribute;
}

function writeVertices(
  merged: Omit<MergedBuffers, 'regionBits'>,
  first: number,
  part: number,
  instance: GlbInstance,
): void {
  const [a, b, c, , d, e, f, , g, h, i, , x, y, z] = instance.matrix;
  const position = required(instance, 'POSITION');
  const normal = required(instance, 'NORMAL');
  const surface = instance.attributes.get('_SURFACE');
  const fibre = instance.attributes.get('TEXCOORD_0');
  const masks = instance.attributes.get('COLOR_0');
  // Axis scales only (mirror and dequantisation): a normal scales by the inverse, of which only the sign matters
  // where the three are alike, as they are in a shared quantisation volume.
  const flip = [Math.sign(a!) || 1, Math.sign(e!) || 1, Math.sign(i!) || 1] as const;
  for (let k = 0; k < position.count; k++) {
    const at = k * position.stride;
    const px = position.array[at]! * position.scale;
    const py = position.array[at + 1]! * position.scale;
    const pz = position.array[at + 2]! * position.scale;
    const to = first + k;
    merged.positions[to * 3] = a! * px + d! * py + g! * pz + x!;
    merged.positions[to * 3 + 1] = b! * px + e! * py + h! * pz + y!;
    merged.positions[to * 3 + 2] = c! * px + f! * py + i! * pz + z!;
    for (let axis = 0; axis < 3; axis++) {
      merged.normals[to * 4 + axis] = byteOf(normal, k * normal.stride + axis) * flip[axis]!;
    }
    for (let channel = 0; channel < 3; channel++) {
      // A file without `_SURFACE` draws as open flesh.
      merged.surface[to * 4 + channel] = surface
        ? surface.array[k * surface.stride + channel]!
        : channel === 1
          ? 255
          : 0;
    }
    merged.surface[to * 4 + 3] = part & 255;
    merged.normals[to * 4 + 3] = part >> 8;
    if (fibre && merged.fibre.length > 0) {
      merged.fibre[to * 2] = fibre.array[k * fibre.stride]!;
      merged.fibre[to * 2 + 1] = fibre.array[k * fibre.stride + 1]!;
    }
    if (masks && merged.masks.length > 0) {
      for (let channel = 0; channel < 4; channel++) {
        merged.masks[to * 4 + channel] = masks.array[k * masks.stride + channel]!;
      }
    }
  }
}

/** A normal's component as a signed byte, whether the file holds bytes, shorts or floats. */
function byteOf(normal: PackedAttribute, at: number): number {
  const value = normal.array[at]!;
  if (normal.array instanceof Int8Array) return Math.max(-127, value);
  return Math.round(Math.max(-1, Math.min(1, value * normal.scale)) * 127);
}

function writeIndices(target: Uint32Array, first: number, vertexOffset: number, instance: GlbInstance): void {
  const { array, count } = instance.indices;
  const mirrored = determinantSign(instance.matrix) < 0;
  for (let corner = 0; corner < count; corner += 3) {
    target[first + corner] = array[corner]! + vertexOffset;
    target[first + corner + 1] = array[corner + (mirrored ? 2 : 1)]! + vertexOffset;
    target[first + corner + 2] = array[corner + (mirrored ? 1 : 2)]! + vertexOffset;
  }
}

function determinantSign(m: readonly number[]): number {
  const [a, b, c, , d, e, f, , g, h, i] = m;
  return Math.sign(a! * (e! * i! - f! * h!) - d! * (b! * i! - c! * h!) + g! * (b! * f! - c! * e!));
}
