import type { Field, ReadonlyVec3 } from '#generator/core/solid.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { BoneDefinition, BonePart } from '#generator/definitions/bones/boneDefinition.ts';
import { pad } from '#generator/kernels/boneForms.ts';
import { smoothDifference, smoothUnion } from '#generator/kernels/distanceFields.ts';
import { plate, type PlateRow } from '#generator/kernels/plate.ts';
import { shaft } from '#generator/kernels/shaft.ts';
import { resolvedFigures, type Resolved } from './resolveFigures.ts';

/**
 * The solid of a bone that is put together from named parts; midline bones are symmetric in x.
 * @throws DefinitionProblem where a landmark is unknown, a size is not positive or a list is too short.
 */
export function partedBoneField(bone: BoneDefinition, file: string): Field {
  if (bone.parts.length === 0) throw new DefinitionProblem(file, 'parts', 'at least one part is needed');
  const figures = resolvedFigures(bone, file);
  const made = (list: readonly Resolved<BonePart>[], where: string): { field: Field; fillet: number }[] =>
    list.map((part) => ({
      field: partField(part, file, `${where}.${part.name}`),
      fillet: part.fillet ?? bone.fillet,
    }));
  const [first, ...others] = made(figures.parts, 'parts');
  const carved = made(figures.carved ?? [], 'carved');
  const mirrored = bone.sides === 'median';
  return (x, y, z) => {
    const side = mirrored && x < 0 ? -x : x;
    let d = first.field(side, y, z);
    for (const { field, fillet } of others) d = smoothUnion(d, field(side, y, z), fillet);
    for (const { field, fillet } of carved) d = smoothDifference(d, field(side, y, z), fillet);
    return d;
  };
}

/** The field of one part alone. */
function partField(part: Resolved<BonePart>, file: string, where: string): Field {
  switch (part.form) {
    case 'shaft':
      if (part.stations.length < 2)
        throw new DefinitionProblem(file, `${where}.stations`, 'two or more are needed');
      return shaft(part.stations, part);
    case 'pad':
      return pad(part.at, part.size, part.attitude, part.squareness ?? 2);
    case 'plate':
      if (part.rows.length < 2) throw new DefinitionProblem(file, `${where}.rows`, 'two or more are needed');
      return plate(part.rows.map(wholeRow), part);
  }
}

/** A row of a midline plate, written from the middle outwards, as a row from edge to edge. */
function wholeRow(row: {
  readonly from?: ReadonlyVec3;
  readonly to: ReadonlyVec3;
  readonly hollow: readonly number[];
  readonly thickness: readonly number[];
}): PlateRow {
  const { from, to, hollow, thickness } = row;
  if (from) return { from, to, hollow, thickness };
  const bothWays = (list: readonly number[]): number[] => [...list.slice(1).reverse(), ...list];
  return { from: [-to[0], to[1], to[2]], to, hollow: bothWays(hollow), thickness: bothWays(thickness) };
}
