import { LAYERS } from '#domain/layers.ts';
import type { Layer } from '#domain/layers.ts';
import { gapMm } from '#generator/core/boxes.ts';
import type { DecoratedStructure, ShadedSolid } from '#generator/core/decorated.ts';
import { boundsMm, vertexNormals } from '#generator/core/meshMeasure.ts';
import { joined, mirroredSolid } from '#generator/core/mirror.ts';
import { rayTreeOf } from '#generator/core/rayTree.ts';
import type { BuiltStructure, Solid } from '#generator/core/solid.ts';
import { partsOfOneMuscle } from '#generator/definitions/muscles/parts.ts';
import { openness } from './occlusion.ts';
import type { OcclusionOptions } from './occlusion.ts';

/** A structure in its final place. */
export interface LayeredStructure extends BuiltStructure {
  readonly layer: Layer;
}

/** How far shade reaches, mm: long for the large calm forms of the skin, short among muscles that lie close. */
const REACH_MM = { skin: 45, muscle: 25, fascia: 25, eye: 25, cartilage: 40, bone: 40 } as const;

/**
 * Muscles that lie against each other would be black where they touch, and stay black when one is shown alone: of what
 * they are shaded this share is kept.
 */
const SHADE_SHARE = { skin: 1, muscle: 0.75, fascia: 0.75, eye: 1, cartilage: 1, bone: 1 } as const;

/** A solid that shades others: as it stands, or its mirror image. */
interface Shading {
  readonly solid: Solid;
  readonly mirrored: boolean;
}

/** Everything that shades a structure, and the structure itself with its normals settled. */
export interface ShadeTask {
  readonly solid: ShadedSolid;
  readonly around: readonly Shading[];
  readonly options: OcclusionOptions;
  readonly shadeShare: number;
}

export function shadedSolid(solid: Solid): ShadedSolid {
  return { ...solid, normals: solid.normals ?? vertexNormals(solid) };
}

/**
 * What shades `target`: the skin itself alone; a bone the bones; a muscle the bones and the muscles that are left when
 * the model is peeled down to it, since whatever lies over it is gone once it can be seen. Parts of one muscle do not
 * shade each other: it would look cut where their rims touch.
 */
export function shadeTask(target: LayeredStructure, all: readonly LayeredStructure[]): ShadeTask {
  const reachMm = REACH_MM[target.kind];
  const near = all
    .filter((other) => shades(other, target))
    .flatMap(({ sides, solid: { positionsMm, indices } }): Shading[] =>
      [false, ...(sides === 'paired' ? [true] : [])].map((mirrored) => ({
        solid: { positionsMm, indices },
        mirrored,
      })),
    )
    .filter(({ solid, mirrored }) => gapMm(solid, target.solid, mirrored) < reachMm);
  return {
    solid: shadedSolid(target.solid),
    around: near,
    options: { reachMm },
    shadeShare: SHADE_SHARE[target.kind],
  };
}

/** Ambient occlusion of one structure, 1 per vertex. */
export function bakedOpenness({ solid, around, options, shadeShare }: ShadeTask): Float32Array {
  const shading = around.map((other) => (other.mirrored ? mirroredSolid(other.solid) : other.solid));
  const near = within(joined(shading), solid, options.reachMm ?? Infinity);
  return openness(solid, rayTreeOf(near), options).map((open) => 1 - shadeShare * (1 - open));
}

/** The triangles that come within reach of the box around another solid: the search tree takes longest. */
function within({ positionsMm: p, indices }: Solid, target: Solid, reachMm: number): Solid {
  const [least, most] = boundsMm(target);
  const kept = new Uint32Array(indices.length);
  let num = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t], 3 * indices[t + 1], 3 * indices[t + 2]];
    let near = true;
    for (let k = 0; near && k < 3; k++)
      near =
        Math.min(p[a + k], p[b + k], p[c + k]) < most[k] + reachMm &&
        Math.max(p[a + k], p[b + k], p[c + k]) > least[k] - reachMm;
    if (!near) continue;
    kept.set([indices[t], indices[t + 1], indices[t + 2]], num);
    num += 3;
  }
  return { positionsMm: p, indices: kept.slice(0, num) };
}

export function decorated(
  structure: LayeredStructure,
  open01: Float32Array,
  regionIndex?: Uint8Array,
): DecoratedStructure {
  return { ...structure, solid: shadedSolid(structure.solid), open01, ...(regionIndex && { regionIndex }) };
}

function shades(other: LayeredStructure, target: LayeredStructure): boolean {
  if (target.kind === 'skin' || other.kind === 'skin') return other.id === target.id;
  if (target.layer === 'bones') return other.layer === 'bones';
  if (partsOfOneMuscle(other.id, target.id)) return false;
  return LAYERS.indexOf(other.layer) >= LAYERS.indexOf(target.layer);
}
