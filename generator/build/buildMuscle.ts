/** From a muscle's definition to its shape; the one place that knows both. */
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { resolvePlace } from '#generator/definitions/landmarks.ts';
import type { AttachmentLine, MuscleDefinition } from '#generator/definitions/muscles/definition.ts';
import type { MuscleShape } from '#generator/kernels/muscleSpace.ts';
import { buildSheet, type SheetRow } from '#generator/kernels/sheet.ts';
import { chordKnots, pointCurve } from '#generator/kernels/spline.ts';
import { buildStrap } from '#generator/kernels/strap.ts';

type MuscleEnd = 'origin' | 'insertion';

/** An attachment as the manifest lists it. */
export interface MuscleAttachment {
  readonly end: MuscleEnd;
  readonly on: string;
  readonly words: string;
  readonly lineMm: readonly ReadonlyVec3[];
}

/** The file of a muscle's definition, from the folder of package.json; named in problems. */
export const definitionFile = (id: string): string => `generator/definitions/muscles/${id}.ts`;

function linePlaces(line: AttachmentLine, file: string, field: string): Vec3[] {
  if (line.path.length === 0) throw new DefinitionProblem(file, `${field}.path`, 'is empty');
  return line.path.map((place, i) => resolvePlace(place, file, `${field}.path[${i}]`));
}

/**
 * Attachment lines of the left muscle as they are defined, atlas mm, origin first.
 * @throws DefinitionProblem where a place cannot be resolved.
 */
export function attachmentsOf(definition: MuscleDefinition): MuscleAttachment[] {
  const file = definitionFile(definition.id);
  return (['origin', 'insertion'] as const).flatMap((end) =>
    definition[end].lines.map((line, i) => ({
      end,
      on: line.on,
      words: line.words,
      lineMm: linePlaces(line, file, `${end}.lines[${i}]`),
    })),
  );
}

/**
 * The left muscle as defined, before it is laid on bone or gives way to others.
 * @throws DefinitionProblem with the file, the field and the reason.
 */
export function shapeMuscle(definition: MuscleDefinition): MuscleShape {
  const file = definitionFile(definition.id);
  const { superficial, mesh } = definition;
  const ends = attachmentsOf(definition);
  const endPath = (end: MuscleEnd): Vec3[] =>
    ends.filter((a) => a.end === end).flatMap((a) => a.lineMm.map(copy));

  if (definition.kind === 'sheet') {
    const endRow = (end: MuscleEnd): SheetRow => ({ ...definition[end], name: end, pathMm: endPath(end) });
    const rows = definition.rows.map((row, i) => ({
      ...row,
      pathMm: row.path.map((place, k) =>
        resolvePlace(place, file, `rows[${i + 1}] (${row.name}).path[${k}]`),
      ),
    }));
    return buildSheet([endRow('origin'), ...rows, endRow('insertion')], {
      file,
      superficial,
      tendon: definition.tendon,
      ...mesh,
    });
  }

  const last = definition.stations.length - 1;
  const stations = definition.stations.map(({ centre, ...section }, i) => {
    const end = i === 0 ? 'origin' : i === last ? 'insertion' : undefined;
    const field = `stations[${i}] (${section.name}).centre`;
    if (centre) return { ...section, centreMm: resolvePlace(centre, file, field) };
    if (!end)
      throw new DefinitionProblem(file, field, 'is missing; only the first and the last may do without');
    return { ...section, centreMm: middleOf(endPath(end)) };
  });
  const { across: around, along } = mesh;
  return buildStrap(stations, { file, superficial, tendon: definition.tendon, around, along });
}

const copy = (p: ReadonlyVec3): Vec3 => [...p];

/** The place half-way along a line. */
function middleOf(path: readonly ReadonlyVec3[]): Vec3 {
  return path.length === 1 ? copy(path[0]) : pointCurve(chordKnots(path), path)(0.5);
}
