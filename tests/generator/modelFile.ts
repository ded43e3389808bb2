/** Reads a generated GLB back, for the tests. */
import { modelIo } from '#generator/write/glb.ts';

export interface ReadInstance {
  readonly name: string;
  readonly extras: Record<string, unknown>;
  readonly translation: readonly number[];
  readonly scale: readonly number[];
  /** World positions, millimetres. */
  readonly positionsMm: Float64Array;
  /** Outward in the world: turned where the node mirrors. */
  readonly indices: Uint32Array;
  /** Raw values as stored. */
  readonly attributes: ReadonlyMap<string, Int16Array | Uint16Array | Uint8Array>;
}

export interface ReadModel {
  readonly copyright: string;
  readonly instances: readonly ReadInstance[];
}

export async function readModel(bytes: Uint8Array): Promise<ReadModel> {
  const root = (await (await modelIo()).readBinary(bytes)).getRoot();
  const instances = root.listNodes().map((node): ReadInstance => {
    const primitive = node.getMesh()!.listPrimitives()[0];
    const grid = primitive.getAttribute('POSITION')!.getArray() as Int16Array;
    const [translation, scale] = [node.getTranslation(), node.getScale()];
    const indices = Uint32Array.from(primitive.getIndices()!.getArray() as Uint16Array);
    if (scale[0] < 0) {
      for (let t = 0; t < indices.length; t += 3)
        [indices[t + 1], indices[t + 2]] = [indices[t + 2], indices[t + 1]];
    }
    return {
      name: node.getName(),
      extras: node.getExtras(),
      translation,
      scale,
      positionsMm: Float64Array.from(grid, (n, i) => 1000 * (n * scale[i % 3] + translation[i % 3])),
      indices,
      attributes: new Map(
        primitive
          .listSemantics()
          .map((name) => [name, primitive.getAttribute(name)!.getArray() as Int16Array]),
      ),
    };
  });
  return { copyright: root.getAsset().copyright ?? '', instances };
}
