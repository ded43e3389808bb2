import { BufferAttribute, BufferGeometry, FrontSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { AtlasMm, SceneM, UnitVector } from '#domain/frames.ts';
import { atlasFromScene } from '#domain/frames.ts';
import type { StructureKey } from '#domain/ids.ts';
import { SKIN_PART } from '../model/buffers.ts';
import type { ModelPart } from '../model/buffers.ts';
import type { PickingData } from '../model/messages.ts';
import { firstSolid } from './pickFilter.ts';

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

const _ray = new Ray();
const _point = new Vector3();

/** Wraps the tree that the worker built: one ray, one tree, all parts. */
export function createPicker(
  { positions, partOfVertex, bvh: serialized }: PickingData,
  regionBytes: Uint8Array,
  parts: readonly ModelPart[],
): Picker {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  const bvh = MeshBVH.deserialize(serialized, geometry);
  const index = geometry.getIndex()!;
  const stats = { rays: 0 };

  const partOfFace = (face: number): number => partOfVertex[index.getX(face * 3)]!;
  return {
    regionBytes,
    stats,
    numTriangles: index.count / 3,
    pick(origin, direction, isSolid) {
      stats.rays += 1;
      _ray.origin.set(...origin);
      _ray.direction.set(...direction);
      const hits = bvh.raycast(_ray, FrontSide).map(({ distance, faceIndex }) => ({
        distance,
        face: faceIndex ?? 0,
        part: partOfFace(faceIndex ?? 0),
      }));
      const first = firstSolid(hits, isSolid);
      if (!first) return null;
      _ray.at(first.distance, _point);
      const part = first.part === SKIN_PART ? undefined : parts[first.part - SKIN_PART - 1];
      return {
        key: part?.key ?? 'skin--median',
        kind: part?.kind ?? 'skin',
        atMm: atlasFromScene(_point.toArray()),
        regionIndex: part ? 0 : majorityRegion(index, first.face, regionBytes),
      };
    },
  };
}

/** Of the three corners of a triangle the region that two share, else that of the first. */
function majorityRegion(index: { getX(i: number): number }, face: number, surface: Uint8Array): number {
  const [a = 0, b = 0, c = 0] = [0, 1, 2].map(
    (corner) => surface[index.getX(face * 3 + corner) * 4 + 2] ?? 0,
  );
  return b === c ? b : a;
}
