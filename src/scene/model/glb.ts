/**
 * A reader of the packed models that the generator writes: GLB 2.0 with EXT_meshopt_compression and
 * KHR_mesh_quantization. It knows what those files use and nothing more of glTF, which keeps it a few KiB instead of
 * the stock loader's twenty. It runs in the worker and in Node.
 */

/** Fills `target` with `count` elements of `size` bytes unpacked from `source`; meshoptimizer's `decodeGltfBuffer`. */
export type MeshoptDecode = (
  target: Uint8Array,
  count: number,
  size: number,
  source: Uint8Array,
  mode: string,
  filter?: string,
) => void;

/** Components of an accessor as stored: element `i` starts at `i * stride`. */
export interface PackedAttribute {
  readonly array: Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array;
  /** Components from one element to the next; padding makes it larger than the component count. */
  readonly stride: number;
  readonly count: number;
  /** Multiply a component by it for its value: 1/255 for normalised bytes, 1 for floats. */
  readonly scale: number;
}

/** One node that carries a mesh: its name, its column-major matrix, its attributes by glTF name. */
export interface GlbInstance {
  readonly name: string;
  readonly matrix: readonly number[];
  readonly attributes: ReadonlyMap<string, PackedAttribute>;
  readonly indices: PackedAttribute;
}

export class GlbProblem extends Error {
  override name = 'GlbProblem';
}

interface BufferView {
  buffer: number;
  byteOffset?: number;
  byteLength: number;
  byteStride?: number;
  extensions?: {
    EXT_meshopt_compression?: {
      byteOffset?: number;
      byteLength: number;
      byteStride: number;
      count: number;
      mode: string;
      filter?: string;
    };
  };
}

interface Accessor {
  bufferView?: number;
  byteOffset?: number;
  componentType: number;
  normalized?: boolean;
  count: number;
  type: string;
}

interface Gltf {
  bufferViews?: BufferView[];
  accessors?: Accessor[];
  meshes?: { primitives: { attributes: Record<string, number>; indices?: number }[] }[];
  nodes?: {
    name?: string;
    mesh?: number;
    children?: number[];
    matrix?: number[];
    translation?: number[];
    rotation?: number[];
    scale?: number[];
  }[];
}

const COMPONENTS: Record<string, number> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };
const NORMALISING: Record<number, number> = {
  5120: 1 / 127,
  5121: 1 / 255,
  5122: 1 / 32767,
  5123: 1 / 65535,
};

/** @throws GlbProblem with a plain reason where the bytes are not a whole model of ours. */
export function readGlb(bytes: Uint8Array, decode: MeshoptDecode): GlbInstance[] {
  const { gltf, bin } = splitChunks(bytes);
  const unpacked = new Map<number, Uint8Array>();
  const viewOf = (index: number): Uint8Array => {
    const ready = unpacked.get(index);
    if (ready) return ready;
    const view = gltf.bufferViews?.[index];
    if (!view) throw new GlbProblem(`buffer view ${index} is missing`);
    const data = unpack(view, bin, decode);
    unpacked.set(index, data);
    return data;
  };
  const attributeOf = (index: number): PackedAttribute => {
    const accessor = gltf.accessors?.[index];
    if (!accessor || accessor.bufferView === undefined) throw new GlbProblem(`accessor ${index} is missing`);
    const view = gltf.bufferViews?.[accessor.bufferView];
    const data = viewOf(accessor.bufferView);
    const components = COMPONENTS[accessor.type] ?? 1;
    const array = typed(data, accessor.byteOffset ?? 0, accessor.componentType);
    const byteStride = view?.byteStride ?? view?.extensions?.EXT_meshopt_compression?.byteStride;
    const stride = byteStride ? byteStride / array.BYTES_PER_ELEMENT : components;
    if ((accessor.count - 1) * stride + components > array.length)
      throw new GlbProblem(`accessor ${index} is cut short`);
    const scale = accessor.normalized ? (NORMALISING[accessor.componentType] ?? 1) : 1;
    return { array, stride, count: accessor.count, scale };
  };

  const instances: GlbInstance[] = [];
  for (const node of gltf.nodes ?? []) {
    if (node.mesh === undefined) continue;
    const primitive = gltf.meshes?.[node.mesh]?.primitives[0];
    if (!primitive || primitive.indices === undefined)
      throw new GlbProblem(`node ${node.name} has no indexed mesh`);
    instances.push({
      name: node.name ?? '',
      matrix: matrixOf(node),
      attributes: new Map(
        Object.entries(primitive.attributes).map(([name, index]) => [name, attributeOf(index)]),
      ),
      indices: attributeOf(primitive.indices),
    });
  }
  return instances;
}

function splitChunks(bytes: Uint8Array): { gltf: Gltf; bin: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 20 || view.getUint32(0, true) !== 0x46546c67)
    throw new GlbProblem('it is not a GLB file');
  const length = view.getUint32(8, true);
  if (length > bytes.byteLength)
    throw new GlbProblem(`it is cut short: ${bytes.byteLength} of ${length} bytes`);
  const jsonLength = view.getUint32(12, true);
  const gltf = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + jsonLength))) as Gltf;
  const binStart = 20 + jsonLength + 8;
  const bin =
    binStart <= length
      ? bytes.subarray(binStart, binStart + view.getUint32(binStart - 8, true))
      : new Uint8Array();
  return { gltf, bin };
}

function unpack(view: BufferView, bin: Uint8Array, decode: MeshoptDecode): Uint8Array {
  const packed = view.extensions?.EXT_meshopt_compression;
  const from = (packed ?? view).byteOffset ?? 0;
  const source = bin.subarray(from, from + (packed ?? view).byteLength);
  // A copy, since typed views need aligned starts.
  if (!packed) return source.slice();
  const target = new Uint8Array(packed.count * packed.byteStride);
  decode(target, packed.count, packed.byteStride, source, packed.mode, packed.filter);
  return target;
}

function typed(data: Uint8Array, offset: number, componentType: number): PackedAttribute['array'] {
  const bytes = data.byteLength - offset;
  const args = (size: number): [ArrayBufferLike, number, number] => [
    data.buffer,
    data.byteOffset + offset,
    Math.floor(bytes / size),
  ];
  switch (componentType) {
    case 5120:
      return new Int8Array(...args(1));
    case 5121:
      return new Uint8Array(...args(1));
    case 5122:
      return new Int16Array(...args(2));
    case 5123:
      return new Uint16Array(...args(2));
    case 5125:
      return new Uint32Array(...args(4));
    case 5126:
      return new Float32Array(...args(4));
    default:
      throw new GlbProblem(`component type ${componentType} is unknown`);
  }
}

/** The generator writes flat scenes: a node's own matrix is its place. */
function matrixOf(node: NonNullable<Gltf['nodes']>[number]): number[] {
  if (node.matrix) return node.matrix;
  const [tx = 0, ty = 0, tz = 0] = node.translation ?? [];
  const [sx = 1, sy = 1, sz = 1] = node.scale ?? [];
  const [x = 0, y = 0, z = 0, w = 1] = node.rotation ?? [];
  return [
    (1 - 2 * (y * y + z * z)) * sx, 2 * (x * y + z * w) * sx, 2 * (x * z - y * w) * sx, 0,
    2 * (x * y - z * w) * sy, (1 - 2 * (x * x + z * z)) * sy, 2 * (y * z + x * w) * sy, 0,
    2 * (x * z + y * w) * sz, 2 * (y * z - x * w) * sz, (1 - 2 * (x * x + y * y)) * sz, 0,
    tx, ty, tz, 1,
  ]; // prettier-ignore
}
