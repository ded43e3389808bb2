import type { Atlas, AtlasStructure } from '#domain/atlas.ts';
import { boundsMm, signedVolumeMm3 } from '#generator/core/meshMeasure.ts';
import { probeOf } from '#generator/core/probe.ts';
import { skinCover } from '#generator/core/skinCover.ts';
import { coveredBy } from '#generator/resolve/coverage.ts';
import { fileOf } from '#generator/write/models.ts';
import type { Anatomy } from './generate.ts';

/** What `atlas.json` says, but for the files. */
export function atlasOf({
  structures,
  resolved,
  onSkin,
  triggerPoints,
}: Anatomy): Omit<Atlas, 'schema' | 'files'> {
  const attachmentsOf = (id: string) =>
    resolved.filter(({ muscleId }) => muscleId === id).flatMap(({ attachments }) => attachments);
  const inner = structures.filter(({ kind }) => kind !== 'skin');
  const probes = inner.map(({ id, solid }) => ({ id, probe: probeOf(solid) }));
  const skin = structures.find(({ kind }) => kind === 'skin');
  const cover = skin && skinCover(skin.solid).probe;
  const coversOf = (id: string): string[] => {
    const structure = inner.find((other) => other.id === id);
    if (!structure || !cover) return [];
    const others = probes.filter((other) => other.id !== id);
    return [...coveredBy(structure.solid, others, cover), 'skin'];
  };
  return {
    structures: structures.map(({ id, kind, context, sides, layer, solid }): AtlasStructure => ({
      id,
      kind,
      ...(context && { context }),
      sides,
      layer,
      file: fileOf(layer),
      triangles: solid.indices.length / 3,
      volumeMm3: signedVolumeMm3(solid),
      boundsMm: boundsMm(solid),
      coveredBy: coversOf(id),
      attachments: attachmentsOf(id).map(({ end, on, lineMm }) => ({
        end,
        on,
        lineMm: lineMm.map(([x, y, z]): [number, number, number] => [x, y, z]),
      })),
    })),
    triggerPoints,
    maps: onSkin.maps,
    regions: onSkin.regions,
  };
}
