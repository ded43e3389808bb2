/** What the playground draws of a muscle, made from its definition alone: quick enough to follow every change of the file. */
import type { StructureId } from '#domain/ids.ts';
import type { PlaygroundBody, PlaygroundData, PlaygroundSection } from '#domain/playground.ts';
import { muscleBellies, muscleDefinition, muscleSpace } from '#generator/build/muscles.ts';
import type { MuscleBelly } from '#generator/build/buildMuscle.ts';
import { signedVolumeMm3 } from '#generator/core/meshMeasure.ts';
import { topologyOf } from '#generator/core/meshTopology.ts';
import type { ReadonlyVec3 } from '#generator/core/solid.ts';
import { resolvePlace } from '#generator/definitions/landmarks.ts';
import type { Place } from '#generator/definitions/landmarks.ts';
import type { Belly } from '#generator/definitions/muscles/definition.ts';
import { definitionFile } from '#generator/definitions/muscles/index.ts';
import type { MuscleSpace } from '#generator/kernels/muscleSpace.ts';
import { add, distance, scale } from '#generator/kernels/vector.ts';
import { usedLandmarks } from './usedLandmarks.ts';

type Point = ReadonlyVec3;

/** Lines along the fibres, from edge to edge, and their places from end to end. */
const NUM_FIBRES = 13;
const NUM_ALONG = 48;
/** Normals, along and across. */
const NORMAL_GRID = [12, 5] as const;
/** Places of an outline from edge to edge on each face. */
const NUM_OUTLINE = 24;

/**
 * @throws DefinitionProblem where there is no such muscle, or its definition has a fault
 */
export function playgroundData(id: StructureId): PlaygroundData {
  const definition = muscleDefinition(id);
  const { layer } = definition;
  const bellies: readonly Belly[] = definition.kind === 'slips' ? definition.slips : [definition];
  const file = definitionFile(id);
  return {
    schema: 'trigger-point-playground/1',
    ...{ id, layer, file },
    bodies: muscleBellies(id).map((built, i) => bodyOf(bellies[i], built, file)),
    landmarks: usedLandmarks(definition, file),
  };
}

function bodyOf(belly: Belly, built: MuscleBelly, file: string): PlaygroundBody {
  const { slip, solid, attachments } = built;
  const space = muscleSpace(built.muscleId, slip);
  const fibre = (across: number): Point[] =>
    steps(NUM_ALONG, 0, 1).map((along) => rounded(space.point(along, across, 0)));
  const middle = fibre(0);
  const places = steps(NORMAL_GRID[0], 0.04, 0.96).flatMap((along) =>
    steps(NORMAL_GRID[1], -0.9, 0.9).map((across) => [along, across] as const),
  );
  return {
    slip,
    kind: belly.kind,
    edges: belly.edges,
    mesh: { positionsMm: Array.from(solid.positionsMm, toHundredths), indices: [...solid.indices] },
    sections: sectionsOf(belly, built, space, file),
    attachments: attachments.map((line) => ({ ...line, lineMm: line.lineMm.map(rounded) })),
    fibresMm: steps(NUM_FIBRES, -0.98, 0.98).map(fibre),
    normals: places.map(([along, across]) => ({
      atMm: rounded(space.point(along, across, 0)),
      normal: rounded(space.outward(along, across)),
    })),
    figures: {
      triangles: solid.indices.length / 3,
      volumeMm3: Math.round(signedVolumeMm3(solid)),
      lengthMm: toHundredths(middle.slice(1).reduce((sum, at, i) => sum + distance(at, middle[i]), 0)),
      greatestThicknessMm: toHundredths(
        Math.max(...places.map(([along, across]) => space.thicknessMm(along, across))),
      ),
      folds: topologyOf(solid).numFolds,
    },
  };
}

/** The rows or stations of a body, each with the outline of the muscle there. */
function sectionsOf(
  belly: Belly,
  { attachments }: MuscleBelly,
  space: MuscleSpace,
  file: string,
): PlaygroundSection[] {
  const endPlaces = (end: 'origin' | 'insertion'): Point[] =>
    attachments.filter((line) => line.end === end).flatMap(({ lineMm }) => lineMm.map(rounded));
  const inFile = (places: readonly Place[]): Point[] =>
    places.map((place) => rounded(resolvePlace(place, file, 'rows')));
  const list = (thickness: number | readonly number[]): readonly number[] =>
    typeof thickness === 'number' ? [thickness] : thickness;
  const written =
    belly.kind === 'sheet'
      ? [
          { name: 'origin', placesMm: endPlaces('origin'), thicknessMm: list(belly.origin.thicknessMm) },
          ...belly.rows.map((row) => ({
            name: row.name,
            placesMm: inFile(row.path),
            thicknessMm: list(row.thicknessMm),
          })),
          {
            name: 'insertion',
            placesMm: endPlaces('insertion'),
            thicknessMm: list(belly.insertion.thicknessMm),
          },
        ]
      : belly.stations.map(({ name, centre, halfThicknessMm }, i) => ({
          name,
          placesMm: centre ? inFile([centre]) : endPlaces(i === 0 ? 'origin' : 'insertion'),
          thicknessMm: [2 * halfThicknessMm],
        }));
  return written.map((section, i) => {
    const end = i === 0 ? 'origin' : i === written.length - 1 ? 'insertion' : undefined;
    const along = end === 'origin' ? 0 : end ? 1 : space.locate(middleOf(section.placesMm)).along;
    return { ...section, ...(end && { end }), outlineMm: outlineAt(space, along) };
  });
}

function outlineAt(space: MuscleSpace, along: number): Point[] {
  const across = steps(NUM_OUTLINE, -1, 1);
  return [
    ...across.map((at) => rounded(space.point(along, at, 0))),
    ...across.toReversed().map((at) => rounded(space.point(along, at, 1))),
  ];
}

const middleOf = (places: readonly Point[]): Point =>
  scale(
    places.reduce((sum, at) => add(sum, at)),
    1 / places.length,
  );

/** `num` numbers from the first to the last, evenly spread. */
const steps = (num: number, from: number, to: number): number[] =>
  Array.from({ length: num }, (_, i) => from + ((to - from) * i) / (num - 1));

const toHundredths = (mm: number): number => Math.round(mm * 100) / 100 + 0;

const rounded = ([x, y, z]: ReadonlyVec3): Point => [toHundredths(x), toHundredths(y), toHundredths(z)];
