import type { DecoratedStructure } from '#generator/core/decorated.ts';
import { quantised01, quantisedFibreMm, quantisedNormals, quantisedPositions } from './quantise.ts';
import type { QuantisationVolume } from './quantise.ts';

type VertexArray = Int16Array | Int8Array | Uint16Array | Uint8Array;

/** One vertex attribute as it lies in the file. */
export interface PackedAttribute {
  readonly name: 'POSITION' | 'NORMAL' | '_SURFACE' | 'TEXCOORD_0' | 'COLOR_0';
  readonly type: 'VEC2' | 'VEC3' | 'VEC4';
  readonly normalised: boolean;
  readonly array: VertexArray;
}

/**
 * The attributes of the model contract:
 * POSITION steps of the volume's grid; NORMAL; _SURFACE = tendon (muscle) or tooth (bone), ambient occlusion, region index (skin),
 * crease (bone); TEXCOORD_0 = fibre coordinates of a muscle, 1.0 = 512 mm; COLOR_0 = skin masks.
 */
export function packedAttributes(
  structure: DecoratedStructure,
  volume: QuantisationVolume,
): PackedAttribute[] {
  const { solid, kind } = structure;
  const attributes: PackedAttribute[] = [
    {
      name: 'POSITION',
      type: 'VEC3',
      normalised: false,
      array: quantisedPositions(solid.positionsMm, volume),
    },
    { name: 'NORMAL', type: 'VEC3', normalised: true, array: quantisedNormals(solid.normals) },
    { name: '_SURFACE', type: 'VEC4', normalised: true, array: surface(structure) },
  ];
  if (kind === 'muscle' && solid.fibreMm) {
    attributes.push({
      name: 'TEXCOORD_0',
      type: 'VEC2',
      normalised: true,
      array: quantisedFibreMm(solid.fibreMm),
    });
  }
  if (kind === 'skin' && solid.masks01) {
    attributes.push({ name: 'COLOR_0', type: 'VEC4', normalised: true, array: quantised01(solid.masks01) });
  }
  return attributes;
}

function surface({ solid, kind, open01, regionIndex }: DecoratedStructure): Uint8Array {
  const num = solid.positionsMm.length / 3;
  const open = quantised01(open01);
  const masks = kind === 'bone' && solid.masks01 ? quantised01(solid.masks01) : undefined;
  const tendon = solid.tendon01 ? quantised01(solid.tendon01) : undefined;
  const packed = new Uint8Array(4 * num);
  for (let v = 0; v < num; v++) {
    packed[4 * v] = tendon?.[v] ?? masks?.[4 * v] ?? 0;
    packed[4 * v + 1] = open[v];
    packed[4 * v + 2] = kind === 'skin' ? (regionIndex?.[v] ?? 0) : (masks?.[4 * v + 1] ?? 0);
  }
  return packed;
}
