import type { Atlas, AtlasStructure } from '#domain/atlas.ts';
import type { SidedRegion } from '#domain/compared.ts';
import type { AtlasMm } from '#domain/frames.ts';
import { mirrored } from '#domain/frames.ts';
import type { Side } from '#domain/ids.ts';
import type { ViewName } from '#domain/views.ts';
import type { Selection } from '#state/explorer.ts';
import type { PlacedMap } from '#domain/referralPicture.ts';
import { bestView, glyphSpots, outwardFrom, secondView, spotsOf } from './bestView.ts';
import type { Hidden, Spot } from './bestView.ts';
import { facing, FIXED_VIEWS } from './fixedViews.ts';
import type { Direction } from './fixedViews.ts';
import { cornersOf } from './framing.ts';

/** Where to look from, and what to hold in the picture. */
export interface Shot {
  readonly direction: Direction;
  readonly holdMm: readonly AtlasMm[];
  readonly marginMm: number;
  /** Least half size of the picture, so that the eye knows where it is. */
  readonly leastHalfMm: number;
}

/** The bust without the outer half of the upper arms, which may leave a narrow picture. */
const CORE_HALF_WIDTH_MM = 175;

const LEAST_HALF_MM = 118;
const SECOND_LEAST_HALF_MM = 135;
/** Above the jaw. */
const HEAD_FROM_MM = 1560;
const CHIN_MM = 1485;
const HEAD_MM: readonly [AtlasMm, AtlasMm] = [
  [-75, CHIN_MM - 10, -105],
  [75, 1700, 110],
];
const CROWN_MM: AtlasMm = [0, 1690, -10];

export function bustShot(atlas: Atlas, direction: Direction, narrow: boolean): Shot {
  const [low, high] = atlas.structures.find(({ kind }) => kind === 'skin')?.boundsMm ?? [
    [-240, 1240, -135],
    [240, 1710, 127],
  ];
  const half = narrow ? CORE_HALF_WIDTH_MM : high[0];
  const box: [AtlasMm, AtlasMm] = [
    [-half, low[1] + 25, low[2]],
    [half, high[1], high[2]],
  ];
  return { direction, holdMm: cornersOf(box), marginMm: 8, leastHalfMm: 0 };
}

export function fixedShot(atlas: Atlas, view: ViewName, narrow: boolean): Shot {
  return bustShot(atlas, FIXED_VIEWS[view], narrow);
}

/** The shot for a choice; null where nothing is chosen or the atlas does not know it. */
export function selectionShot(atlas: Atlas, selection: Selection, map: PlacedMap): Shot | null {
  if (selection.muscleId === null) return null;
  const point = chosenSpot(atlas, selection);
  if (point) {
    return {
      direction: bestView(point, spotsOfMap(map)),
      holdMm: [point.atMm, ...placesOfMap(map)],
      marginMm: 34,
      leastHalfMm: LEAST_HALF_MM,
    };
  }
  const structure = atlas.structures.find(({ id }) => id === selection.muscleId);
  if (!structure) return null;
  const turn = turnerTo(selection.side);
  const spots: Spot[] = atlas.triggerPoints
    .filter(({ muscleId }) => muscleId === selection.muscleId)
    .map(({ skinMm, skinNormal }) => ({ atMm: turn(skinMm), normal: turn(skinNormal), weight: 1 }));
  return {
    direction: bestView(null, spots.length > 0 ? spots : [outwardSpot(structure, turn)]),
    holdMm: cornersOf(structure.boundsMm).map(turn),
    marginMm: 30,
    leastHalfMm: LEAST_HALF_MM,
  };
}

/** The shot for a place that is read; null where the model does not have it. */
export function placeShot(atlas: Atlas, { regionId, side }: SidedRegion): Shot | null {
  const region = atlas.regions.find(({ id }) => id === regionId);
  if (!region) return null;
  const turn = turnerTo(side === 'right' ? 'right' : 'left');
  const atMm = turn(region.anchorMm);
  const normal = region.kind === 'surface' ? turn(region.normal) : outwardFrom(atMm);
  return {
    direction: facing(normal),
    holdMm: atMm[1] > CHIN_MM ? cornersOf(HEAD_MM) : [atMm],
    marginMm: 12,
    leastHalfMm: LEAST_HALF_MM,
  };
}

/** For a direction from which the chosen point or its map is hidden, a second shot that shows it. */
export function secondShot(
  atlas: Atlas,
  selection: Selection,
  map: PlacedMap,
  from: Direction,
): (Shot & { readonly shows: Hidden }) | null {
  const point = chosenSpot(atlas, selection);
  const view = point && secondView(point, spotsOfMap(map), from);
  if (!view) return null;
  const onMap = view.shows === 'point' ? [] : placesOfMap(map);
  return {
    ...view,
    holdMm: view.shows === 'map' ? onMap : [point.atMm, ...onMap],
    marginMm: 26,
    leastHalfMm: SECOND_LEAST_HALF_MM,
  };
}

function turnerTo(side: Side): (point: AtlasMm) => AtlasMm {
  return (point) => (side === 'left' ? point : mirrored(point));
}

function chosenSpot(atlas: Atlas, { pointId, side }: Selection): Spot | null {
  const place = pointId === null ? undefined : atlas.triggerPoints.find(({ id }) => id === pointId);
  const turn = turnerTo(side);
  return place ? { atMm: turn(place.skinMm), normal: turn(place.skinNormal), weight: 1 } : null;
}

function spotsOfMap({ strokes, glyphs }: PlacedMap): Spot[] {
  return [...spotsOf(strokes), ...glyphSpots(glyphs)];
}

function placesOfMap({ strokes, glyphs }: PlacedMap): AtlasMm[] {
  return withHead([
    ...strokes.flatMap(({ path }) => path.map(({ atMm }) => atMm)),
    ...glyphs.map(({ atMm }) => atMm),
  ]);
}

/** A muscle without points is seen from where it lies on the body. */
function outwardSpot({ boundsMm: [low, high] }: AtlasStructure, turn: (point: AtlasMm) => AtlasMm): Spot {
  const atMm = turn([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2]);
  return { atMm, normal: outwardFrom(atMm), weight: 1 };
}

/** A picture of part of a head holds the whole of it, so that the crown is not cut off. */
function withHead(points: readonly AtlasMm[]): AtlasMm[] {
  const isOnHead = points.some(([, y]) => y > HEAD_FROM_MM);
  return isOnHead ? [...points, CROWN_MM] : [...points];
}
