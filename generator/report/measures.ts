import { signedVolumeMm3 } from '#generator/core/meshMeasure.ts';
import { topologyOf } from '#generator/core/meshTopology.ts';
import { depthInsideMm } from '#generator/core/probe.ts';
import type { Probe } from '#generator/core/probe.ts';
import type { SkinCover } from '#generator/core/skinCover.ts';
import type { BuiltStructure, Solid, Vec3 } from '#generator/core/solid.ts';

/** What the report says about one structure. */
export interface StructureMeasures {
  readonly id: string;
  readonly numTriangles: number;
  readonly volumeMm3: number;
  readonly closed: boolean;
  readonly numFolds: number;
  readonly genus: number;
  readonly declaredGenus: number;
  /** Share of the vertices that lie deeper than {@link TOUCH_MM} in another structure, 0 to 1. */
  readonly insideOthers01: number;
  /** Deepest such vertex, mm, and in what. */
  readonly deepestMm: number;
  readonly deepestIn: string;
  /** Least depth of a vertex under the skin, mm; negative where it pokes through. Undefined for the skin. */
  readonly underSkinMm: number | undefined;
}

/** Structures that touch share a surface; less than this is touch, mm. */
const TOUCH_MM = 0.5;

/** Measures a structure among its neighbours, of its own side. */
export function measuresOf(
  { id, solid, genus: declaredGenus }: BuiltStructure,
  others: ReadonlyMap<string, Probe>,
  skin: SkinCover | undefined,
): StructureMeasures {
  const topology = topologyOf(solid);
  let numInside = 0;
  let [deepestMm, deepestIn] = [0, ''];
  let underSkinMm = Infinity;
  forEachVertex(solid, (at) => {
    let inside = false;
    for (const [other, probe] of others) {
      // One ray asks first: nearly every vertex is outside, and the distance costs more.
      if (other === id || probe.exitMm(at, ASK) === 0) continue;
      const depth = depthInsideMm(probe, at);
      if (depth <= TOUCH_MM) continue;
      inside = true;
      if (depth > deepestMm) [deepestMm, deepestIn] = [depth, other];
    }
    if (inside) numInside++;
    if (skin) underSkinMm = Math.min(underSkinMm, skin.depthMm(at));
  });
  return {
    id,
    numTriangles: solid.indices.length / 3,
    volumeMm3: signedVolumeMm3(solid),
    closed: topology.closed,
    numFolds: topology.numFolds,
    genus: topology.genus,
    declaredGenus,
    insideOthers01: numInside / (solid.positionsMm.length / 3),
    deepestMm,
    deepestIn,
    underSkinMm: skin ? underSkinMm : undefined,
  };
}

const ASK: Vec3 = [0.5773502692, 0.5773502692, 0.5773502692];

function forEachVertex({ positionsMm: p }: Solid, visit: (at: Vec3) => void): void {
  for (let i = 0; i < p.length; i += 3) visit([p[i], p[i + 1], p[i + 2]]);
}
