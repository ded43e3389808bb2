import type { Atlas, AtlasStructure } from '#domain/atlas.ts';
import { gapMm } from '#generator/core/boxes.ts';
import { boundsMm, signedVolumeMm3 } from '#generator/core/meshMeasure.ts';
import { fileOf } from '#generator/write/models.ts';
import type { Anatomy } from './generate.ts';
import type { Workshop } from './workshop.ts';

/** From within the trunk it is no farther to the skin than this, mm. */
const FARTHEST_TO_SKIN_MM = 110;

/**
 * What `atlas.json` says, but for the files.
 *
 * @param knownCovers ids of what lies over a structure, by its id, where that is not to be found out again
 */
export async function atlasOf(
  { structures, resolved, onSkin, triggerPoints }: Anatomy,
  shop: Workshop,
  knownCovers: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<Omit<Atlas, 'schema' | 'files'>> {
  const attachmentsOf = (id: string) =>
    resolved.filter(({ muscleId }) => muscleId === id).flatMap(({ attachments }) => attachments);
  const meshes = structures.map(({ id, kind, solid: { positionsMm, indices } }) => ({
    kind,
    mesh: { id, solid: { positionsMm, indices } },
  }));
  const inner = meshes.filter(({ kind }) => kind !== 'skin').map(({ mesh }) => mesh);
  const skin = meshes.find(({ kind }) => kind === 'skin')?.mesh.solid;
  const coversOf = async (id: string): Promise<string[]> => {
    const covers = knownCovers.get(id);
    if (covers) return [...covers];
    const structure = inner.find((other) => other.id === id);
    if (!structure || !skin) return [];
    const others = inner.filter(
      (other) => other !== structure && gapMm(other.solid, structure.solid) < FARTHEST_TO_SKIN_MM,
    );
    return shop.run('coverage', { solid: structure.solid, others, skin });
  };
  return {
    structures: await Promise.all(
      structures.map(async ({ id, kind, context, sides, layer, solid }): Promise<AtlasStructure> => ({
        id,
        kind,
        ...(context && { context }),
        sides,
        layer,
        file: fileOf(layer, 'full'),
        triangles: solid.indices.length / 3,
        vertices: solid.positionsMm.length / 3,
        volumeMm3: signedVolumeMm3(solid),
        boundsMm: boundsMm(solid),
        coveredBy: await coversOf(id),
        attachments: attachmentsOf(id).map(({ end, on, lineMm }) => ({
          end,
          on,
          lineMm: lineMm.map(([x, y, z]): [number, number, number] => [x, y, z]),
        })),
      })),
    ),
    // how deep a point lies is nobody's business but the report's
    triggerPoints: triggerPoints.map(({ depthMm: _depthMm, ...place }) => place),
    maps: onSkin.maps,
    regions: onSkin.regions,
  };
}
