import { knownProbe, knownSkinCover } from '#generator/core/knownSolids.ts';
import { signedVolumeMm3 } from '#generator/core/meshMeasure.ts';
import { topologyOf } from '#generator/core/meshTopology.ts';
import { depthInsideMm } from '#generator/core/probe.ts';
import type { Solid, Vec3 } from '#generator/core/solid.ts';
import { overlapOf } from './overlap.ts';
import type { Overlap } from './overlap.ts';

/** What the report says about one structure. */
export interface StructureMeasures {
  readonly id: string;
  readonly numTriangles: number;
  readonly volumeMm3: number;
  readonly closed: boolean;
  readonly numFolds: number;
  readonly genus: number;
  readonly declaredGenus: number;
  readonly numPieces: number;
  readonly declaredPieces: number;
  /** How much of it lies in others; undefined for what muscles have to give way to. */
  readonly overlap: Overlap | undefined;
  /** Deepest vertex that lies more than {@link TOUCH_MM} in another structure, mm, and in what. */
  readonly deepestMm: number;
  readonly deepestIn: string;
  /** Least depth of a vertex under the skin, mm; negative where it pokes through. Undefined for the skin. */
  readonly underSkinMm: number | undefined;
}

/** A structure among its neighbours, of its own side. */
export interface MeasureTask {
  readonly id: string;
  readonly solid: Solid;
  readonly genus: number;
  readonly pieces: number;
  /** The closed bodies of a muscle, each for itself: slips may lie in each other. Empty for everything else. */
  readonly bodies: readonly Solid[];
  /** Every body that comes near. */
  readonly neighbours: readonly { readonly id: string; readonly solid: Solid; readonly isMuscle: boolean }[];
  /** Absent for the skin itself. */
  readonly skin?: Solid;
}

/** Structures that touch share a surface; less than this is touch, mm. */
const TOUCH_MM = 0.5;

export function measuresOf({
  id,
  solid,
  genus,
  pieces,
  bodies,
  neighbours,
  skin,
}: MeasureTask): StructureMeasures {
  const topology = topologyOf(solid);
  const others = neighbours.map((other) => ({ ...other, probe: knownProbe(other.solid) }));
  const cover = skin && knownSkinCover(skin);
  let [deepestMm, deepestIn] = [0, ''];
  let underSkinMm = Infinity;
  forEachVertex(solid, (at) => {
    for (const { id: other, probe } of others) {
      // One ray asks first: nearly every vertex is outside, and the distance costs more.
      if (probe.exitMm(at, ASK) === 0) continue;
      const depth = depthInsideMm(probe, at);
      if (depth > TOUCH_MM && depth > deepestMm) [deepestMm, deepestIn] = [depth, other];
    }
    if (cover) underSkinMm = Math.min(underSkinMm, cover.depthMm(at));
  });
  const own = bodies.map((body) => ({ solid: body, probe: knownProbe(body) }));
  return {
    id,
    numTriangles: solid.indices.length / 3,
    volumeMm3: signedVolumeMm3(solid),
    closed: topology.closed,
    numFolds: topology.numFolds,
    genus: topology.genus,
    declaredGenus: genus,
    numPieces: topology.numPieces,
    declaredPieces: pieces,
    overlap: bodies.length > 0 ? overlapOf(own, others) : undefined,
    deepestMm,
    deepestIn,
    underSkinMm: cover ? underSkinMm : undefined,
  };
}

const ASK: Vec3 = [0.5773502692, 0.5773502692, 0.5773502692];

function forEachVertex({ positionsMm: p }: Solid, visit: (at: Vec3) => void): void {
  for (let i = 0; i < p.length; i += 3) visit([p[i], p[i + 1], p[i + 2]]);
}
