import type { AtlasMm, SceneM, UnitVector } from '#domain/frames.ts';
import { atlasFromScene } from '#domain/frames.ts';
import type { StructureKey } from '#domain/ids.ts';
import { SKIN_PART } from '../model/buffers.ts';
import type { ModelPart } from '../model/buffers.ts';
import type { PickingData } from '../model/messages.ts';
import { firstHit } from './triangleTree.ts';

/** What a ray meets: plain ids and millimetres. */
export interface Hit {
  readonly key: StructureKey;
  readonly kind: ModelPart['kind'];
  readonly atMm: AtlasMm;
  /** `_SURFACE.z` of the skin there; 0 where the hit is not skin or the skin has no region. */
  readonly regionIndex: number;
}

export interface Picker {
  /** First thing along the ray for which `isSolid` holds; `part` counts as in the part table, 0 is the skin. */
  pick(origin: SceneM, direction: UnitVector, isSolid: (part: number) => boolean): Hit | null;
  /** `_SURFACE` of the skin's vertices, which come first in the tree. */
  readonly regionBytes: Uint8Array;
  /** Rays cast so far, for the debug overlay and the tests. */
  readonly stats: { rays: number };
  readonly numTriangles: number;
}

const MARKS_KEPT = 256;

/** Also as a mark on the browser's own timeline, where benches look for it; old ones go, so that they do not pile up. */
function countRay(stats: { rays: number }): void {
  stats.rays += 1;
  if (stats.rays % MARKS_KEPT === 0) performance.clearMarks('pick');
  performance.mark('pick');
}

/** Wraps the tree that the worker built: one ray, one tree, all parts. */
export function createPicker(
  { tree, partOfVertex }: PickingData,
  regionBytes: Uint8Array,
  parts: readonly ModelPart[],
): Picker {
  const stats = { rays: 0 };
  const partOf = (triangle: number): number => partOfVertex[tree.indices[triangle * 3]!]!;
  return {
    regionBytes,
    stats,
    numTriangles: tree.indices.length / 3,
    pick(origin, direction, isSolid) {
      countRay(stats);
      const hit = firstHit(tree, origin, direction, (triangle) => isSolid(partOf(triangle)));
      if (!hit) return null;
      const number = partOf(hit.triangle);
      const part = number === SKIN_PART ? undefined : parts[number - SKIN_PART - 1];
      return {
        key: part?.key ?? 'skin--median',
        kind: part?.kind ?? 'skin',
        atMm: atlasFromScene([
          origin[0] + direction[0] * hit.distance,
          origin[1] + direction[1] * hit.distance,
          origin[2] + direction[2] * hit.distance,
        ]),
        regionIndex: part ? 0 : majorityRegion(tree.indices, hit.triangle, regionBytes),
      };
    },
  };
}

/** Of the three corners of a triangle the region that two share, else that of the first. */
function majorityRegion(indices: Uint32Array, triangle: number, surface: Uint8Array): number {
  const [a = 0, b = 0, c = 0] = [0, 1, 2].map(
    (corner) => surface[indices[triangle * 3 + corner]! * 4 + 2] ?? 0,
  );
  return b === c ? b : a;
}
