import { Document, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { METRES_PER_MM } from '#domain/frames.ts';
import { SIDES, structureKey } from '#domain/ids.ts';
import type { InstanceSide } from '#domain/ids.ts';
import type { DecoratedStructure } from '#generator/core/decorated.ts';
import { packedAttributes } from './attributes.ts';
import { ordered } from './order.ts';
import { quantisationVolume } from './quantise.ts';
import type { QuantisationVolume } from './quantise.ts';

const COPYRIGHT =
  'Trigger point explorer contributors, CC BY-SA 4.0. Figures measured from Z-Anatomy (CC BY-SA 4.0) and ' +
  'BodyParts3D, (c) The Database Center for Life Science (CC BY 4.0).';

/**
 * One GLB of structures that are shaded alike: one mesh a structure, one node an instance, named `<id>--<side>`.
 * The right instance is the left mesh under a node whose x scale is negative.
 */
export async function encodedGlb(structures: readonly DecoratedStructure[]): Promise<Uint8Array> {
  const document = new Document();
  document.getRoot().getAsset().copyright = COPYRIGHT;
  document.getRoot().getAsset().generator = 'npm run anatomy';
  const scene = document.createScene();
  const buffer = document.createBuffer();
  const material = document.createMaterial().setRoughnessFactor(0.7);
  const volume = quantisationVolume(structures.map(({ solid }) => solid.positionsMm));

  for (const structure of structures) {
    const packed = await ordered(structure);
    const { id, sides, solid } = packed;
    const indices = solid.positionsMm.length / 3 < 65535 ? new Uint16Array(solid.indices) : solid.indices;
    const primitive = document
      .createPrimitive()
      .setMaterial(material)
      .setIndices(document.createAccessor().setType('SCALAR').setArray(indices).setBuffer(buffer));
    for (const { name, type, normalised, array } of packedAttributes(packed, volume)) {
      const accessor = document
        .createAccessor()
        .setType(type)
        .setArray(array)
        .setNormalized(normalised)
        .setBuffer(buffer);
      primitive.setAttribute(name, accessor);
    }
    const mesh = document.createMesh(id).addPrimitive(primitive);
    for (const side of sides === 'paired' ? SIDES : (['median'] as const)) {
      const key = structureKey(id, side);
      const node = document
        .createNode(key)
        .setMesh(mesh)
        .setExtras({ structureKey: key, structure: id, side });
      node.setTranslation(metres(volume.centreMm)).setScale(instanceScale(volume, side));
      scene.addChild(node);
    }
  }
  return compressed(document);
}

/** Metres for each grid step; negative in x for the mirror image. */
function instanceScale({ stepMm }: QuantisationVolume, side: InstanceSide): [number, number, number] {
  const step = stepMm * METRES_PER_MM;
  return [side === 'right' ? -step : step, step, step];
}

const metres = (mm: readonly number[]): [number, number, number] => [
  mm[0] * METRES_PER_MM,
  mm[1] * METRES_PER_MM,
  mm[2] * METRES_PER_MM,
];

async function compressed(document: Document): Promise<Uint8Array> {
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    // Octahedral normals: smaller once the host compresses the file again.
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  return (await modelIo()).writeBinary(document);
}

/** Reads and writes the files of `public/models`. */
export async function modelIo(): Promise<NodeIO> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
}
