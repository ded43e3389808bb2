import type { AtlasMm, SceneM, UnitVector } from '#domain/frames.ts';
import { atlasFromScene, METRES_PER_MM } from '#domain/frames.ts';
import type { StructureKey } from '#domain/ids.ts';
import { partOfVertex, SKIN_PART } from '../model/buffers.ts';
import type { MergedBuffers, ModelPart } from '../model/buffers.ts';
import { firstHit } from './triangleTree.ts';
import type { TriangleTree } from './triangleTree.ts';

/** What of a loaded file is needed to pick in it. */
export interface PickableFile {
  readonly tree: TriangleTree;
  readonly buffers: Pick<MergedBuffers, 'surface' | 'normals'>;
}

/** What a ray meets: plain ids and millimetres. */
export interface Hit {
  readonly key: StructureKey;
  readonly kind: ModelPart['kind'];
  readonly atMm: AtlasMm;
  /** `_SURFACE.z` of the skin there; 0 where the hit is not skin or the skin has no region. */
  readonly regionIndex: number;
}

export interface Picker {
  /**
   * First thing along the ray for which `isSolid` holds; `part` counts as in the part table, 0 is the skin. What is there
   * for the context only gives way to a muscle of the atlas close behind it.
   */
  pick(origin: SceneM, direction: UnitVector, isSolid: (part: number) => boolean): Hit | null;
  /** Rays cast so far, for the debug overlay and the tests. */
  readonly stats: { rays: number };
  readonly numTriangles: number;
}

const MARKS_KEPT = 256;
/** How close behind something of the context a muscle of the atlas is still what was meant. */
const GIVES_WAY_M = 4 * METRES_PER_MM;

/** Also as a mark on the browser's own timeline, where benches look for it; old ones go, so that they do not pile up. */
function countRay(stats: { rays: number }): void {
  stats.rays += 1;
  if (stats.rays % MARKS_KEPT === 0) performance.clearMarks('pick');
  performance.mark('pick');
}

interface Met {
  readonly file: PickableFile;
  readonly triangle: number;
  readonly distance: number;
  readonly part: number;
}

/** Over the trees that the worker built, one a file: a ray asks each of them. */
export function createPicker(
  skin: PickableFile | null,
  solids: readonly PickableFile[],
  parts: readonly ModelPart[],
): Picker {
  const stats = { rays: 0 };
  const files = skin ? [skin, ...solids] : solids;
  const partOf = ({ buffers, tree }: PickableFile, triangle: number): number =>
    partOfVertex(buffers, tree.indices[triangle * 3]!);
  const givesWay = (part: number): boolean => {
    const { kind, isContext } = parts[part - SKIN_PART - 1] ?? {};
    return kind === 'fascia' || isContext === true;
  };

  const nearest = (origin: SceneM, direction: UnitVector, counts: (part: number) => boolean): Met | null => {
    let met: Met | null = null;
    for (const file of files) {
      const hit = firstHit(file.tree, origin, direction, (triangle) => counts(partOf(file, triangle)));
      if (hit && hit.distance < (met?.distance ?? Infinity))
        met = { file, ...hit, part: partOf(file, hit.triangle) };
    }
    return met;
  };

  return {
    stats,
    numTriangles: files.reduce((sum, { tree }) => sum + tree.indices.length / 3, 0),
    pick(origin, direction, isSolid) {
      countRay(stats);
      let met = nearest(origin, direction, isSolid);
      if (met && givesWay(met.part)) {
        const behind = nearest(origin, direction, (part) => isSolid(part) && !givesWay(part));
        const isMuscle = behind && parts[behind.part - SKIN_PART - 1]?.kind === 'muscle';
        if (isMuscle && behind.distance - met.distance <= GIVES_WAY_M) met = behind;
      }
      if (!met) return null;
      const { file, triangle, distance, part: number } = met;
      const part = number === SKIN_PART ? undefined : parts[number - SKIN_PART - 1];
      return {
        key: part?.key ?? 'skin--median',
        kind: part?.kind ?? 'skin',
        atMm: atlasFromScene([
          origin[0] + direction[0] * distance,
          origin[1] + direction[1] * distance,
          origin[2] + direction[2] * distance,
        ]),
        regionIndex: part ? 0 : majorityRegion(file, triangle),
      };
    },
  };
}

/** Of the three corners of a triangle the region that two share, else that of the first. */
function majorityRegion({ buffers, tree }: PickableFile, triangle: number): number {
  const [a = 0, b = 0, c = 0] = [0, 1, 2].map(
    (corner) => buffers.surface[tree.indices[triangle * 3 + corner]! * 4 + 2] ?? 0,
  );
  return b === c ? b : a;
}
