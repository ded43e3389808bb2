/** Every muscle, from the deepest to the most superficial, and the folder in which each is written down. */
import type { StructureId } from '#domain/ids.ts';
import { ARM_MUSCLES } from './arm/index.ts';
import { BACK_MUSCLES } from './back/index.ts';
import type { MuscleDefinition } from './definition.ts';
import { FACE_MUSCLES } from './face/index.ts';
import { NAPE_MUSCLES } from './nape/index.ts';
import { NECK_MUSCLES } from './neck/index.ts';
import { DEPTH_ORDER } from './order.ts';
import { SHOULDER_MUSCLES } from './shoulder/index.ts';

const FOLDERS: Readonly<Record<string, readonly MuscleDefinition[]>> = {
  arm: ARM_MUSCLES,
  back: BACK_MUSCLES,
  face: FACE_MUSCLES,
  nape: NAPE_MUSCLES,
  neck: NECK_MUSCLES,
  shoulder: SHOULDER_MUSCLES,
};

const written = new Map(
  Object.entries(FOLDERS).flatMap(([folder, muscles]) =>
    muscles.map((definition) => [definition.id, { definition, folder }] as const),
  ),
);

/** A muscle that the depth order does not name comes last; a test finds it. */
const depthOf = (id: StructureId): number => {
  const place = DEPTH_ORDER.indexOf(id);
  return place < 0 ? DEPTH_ORDER.length : place;
};

/** From the deepest to the most superficial: what stands later gives way to what stands before it. */
export const MUSCLE_DEFINITIONS: readonly MuscleDefinition[] = [...written.values()]
  .map(({ definition }) => definition)
  .sort((a, b) => depthOf(a.id) - depthOf(b.id));

/** The file of a muscle's definition, from the folder of package.json; named in problems. */
export function definitionFile(id: StructureId): string {
  const folder = written.get(id)?.folder;
  return `generator/definitions/muscles/${folder ? `${folder}/` : ''}${id}.ts`;
}
