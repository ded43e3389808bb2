import type { Atlas, AtlasStructure } from '#domain/atlas.ts';
import type { AtlasMm } from '#domain/frames.ts';
import { mirrored } from '#domain/frames.ts';
import type { ViewName } from '#domain/views.ts';
import type { Selection } from '#state/explorer.ts';
import type { PlacedMap } from '../referral/placeMap.ts';
import { bestView, glyphSpots, outwardFrom, spotsOf } from './bestView.ts';
import type { BestView, Spot } from './bestView.ts';
import { FIXED_VIEWS } from './fixedViews.ts';
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

export interface SelectionShots {
  readonly main: Shot;
  readonly second: (Shot & { readonly shows: 'point' | 'map' }) | null;
}

/** The bust without the outer half of the upper arms, which may leave a narrow picture. */
const CORE_HALF_WIDTH_MM = 175;

/** Above the jaw. */
const HEAD_FROM_MM = 1560;
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

/** The shots for a choice; null where nothing is chosen or the atlas does not know it. */
export function selectionShots(atlas: Atlas, selection: Selection, map: PlacedMap): SelectionShots | null {
  if (selection.muscleId === null) return null;
  const turn = (point: AtlasMm): AtlasMm => (selection.side === 'left' ? point : mirrored(point));
  const places = atlas.triggerPoints.filter(({ muscleId }) => muscleId === selection.muscleId);
  const place = places.find(({ id }) => id === selection.pointId);
  if (place) return pointShots({ atMm: turn(place.skinMm), normal: turn(place.skinNormal), weight: 1 }, map);

  const structure = atlas.structures.find(({ id }) => id === selection.muscleId);
  if (!structure) return null;
  const spots: Spot[] = places.map(({ skinMm, skinNormal }) => ({
    atMm: turn(skinMm),
    normal: turn(skinNormal),
    weight: 1,
  }));
  const { main } = bestView(null, spots.length > 0 ? spots : [outwardSpot(structure, turn)]);
  return { main: muscleShot(structure, main, turn), second: null };
}

function pointShots(point: Spot, map: PlacedMap): SelectionShots {
  const spots = spotsOf(map.strokes);
  const deep = glyphSpots(map.glyphs);
  const view: BestView = bestView(point, [...spots, ...deep]);
  const onMap = withHead([...spots.map(({ atMm }) => atMm), ...map.glyphs.map(({ atMm }) => atMm)]);
  const main: Shot = {
    direction: view.main,
    holdMm: [point.atMm, ...onMap],
    marginMm: 34,
    leastHalfMm: 118,
  };
  if (!view.second || !view.secondShows) return { main, second: null };
  return {
    main,
    second: {
      direction: view.second,
      holdMm: view.secondShows === 'point' ? [point.atMm] : onMap,
      marginMm: 26,
      leastHalfMm: 135,
      shows: view.secondShows,
    },
  };
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

function muscleShot(
  structure: AtlasStructure,
  direction: Direction,
  turn: (point: AtlasMm) => AtlasMm,
): Shot {
  const [low, high] = structure.boundsMm;
  return {
    direction,
    holdMm: cornersOf([low, high]).map(turn),
    marginMm: 30,
    leastHalfMm: 118,
  };
}
