import type { AtlasStructure } from '#domain/atlas.ts';
import type { AtlasMm } from '#domain/frames.ts';
import type { InstanceSide, StructureId, StructureKey } from '#domain/ids.ts';
import { parseStructureKey, structureKey } from '#domain/ids.ts';
import { isShownAtDepth, LAYERS } from '#domain/layers.ts';
import type { Layer } from '#domain/layers.ts';
import type { ExplorerState } from '#state/explorer.ts';
import type { ModelPart } from '../model/buffers.ts';
import { placeRead } from '../referral/regionTable.ts';
import { shownPoints } from '../referral/shownMaps.ts';

/** How one part is drawn. */
export interface PartLook {
  /** 0 not at all, 1 as a solid, between as a ghost. */
  readonly opacity01: number;
  /** 1 for the chosen muscle, less for the one under the pointer. */
  readonly highlight01: number;
  /** 1 steps back behind the chosen one. */
  readonly dim01: number;
}

export interface DrawPlan {
  /** In the order of the parts. */
  readonly looks: readonly PartLook[];
  readonly drawsSolids: boolean;
  readonly drawsFaded: boolean;
  /** Round the chosen muscle. */
  readonly drawsOutline: boolean;
  readonly skin: 'none' | 'solid' | 'ghost';
  /** Of the skin's body; a map on it keeps its own. */
  readonly skinOpacity01: number;
  /** Where the skin opens over the chosen muscle. */
  readonly skinWindow: SkinWindow | null;
  /** Whether a ray stops at the skin. */
  readonly skinStopsRays: boolean;
  /** Whether what lies behind a ghost is behind something: bones round an isolated muscle, not muscles over a chosen one. */
  readonly ghostsHide: boolean;
}

/** A box, mm, before which the skin is drawn with at most this opacity. */
export interface SkinWindow {
  readonly lowMm: AtlasMm;
  readonly highMm: AtlasMm;
  readonly opacity01: number;
}

/** What of the page's state decides how the model is drawn. */
export type PlanState = Pick<
  ExplorerState,
  | 'selection'
  | 'reading'
  | 'spokenOf'
  | 'compared'
  | 'hover'
  | 'depth'
  | 'skinOpacity01'
  | 'isolated'
  | 'hidden'
>;

/** Skin over a chosen muscle: little enough to see the muscle through it. */
const WINDOW_SKIN = 0.13;
/** Skin elsewhere while a muscle is chosen: a face to know the place by. */
const SURROUNDING_SKIN = 0.985;
/** From here on the skin counts as something to point at, not to point through. */
const STOPS_RAYS = 0.6;
/** Skin that only carries a map, where the reader has peeled it. */
const CARRYING_SKIN = 0.07;
/** What lies over the chosen muscle. */
const GHOST_COVER = 0.2;
/** The skeleton round an isolated muscle. */
const GHOST_BONES = 0.24;
const HOVER_HIGHLIGHT = 0.42;
/** What a passage speaks of: less than a choice. */
const LIT_HIGHLIGHT = 0.6;

const HIDDEN: PartLook = { opacity01: 0, highlight01: 0, dim01: 0 };

export function planDrawing(
  state: PlanState,
  parts: readonly ModelPart[],
  structures: ReadonlyMap<StructureId, AtlasStructure>,
): DrawPlan {
  const { selection, hidden } = state;
  const skinOpacity01 = skinOpacity(state);
  const chosenKey =
    selection.muscleId === null ? null : structureKey(selection.muscleId, sideOf(structures, selection));
  const lit = litIn(state);
  const isOver = lit.size > 0 ? coverOfLit(lit, structures) : coverOf(state, structures);
  const chosenLayer = selection.muscleId === null ? undefined : structures.get(selection.muscleId)?.layer;
  const hoverKey = state.hover?.kind === 'structure' ? state.hover.key : null;

  const looks = parts.map(({ key, kind, layer }): PartLook => {
    if (hidden.has(key)) return HIDDEN;
    const highlight01 = key === hoverKey ? HOVER_HIGHLIGHT : 0;
    if (key === chosenKey) return { opacity01: 1, highlight01: 1, dim01: 0 };
    if (lit.has(parseStructureKey(key).id))
      return { opacity01: 1, highlight01: Math.max(LIT_HIGHLIGHT, highlight01), dim01: 0 };
    if (!isShownAtDepth(layer, state.depth)) return HIDDEN;
    if (chosenKey === null && lit.size === 0) return { opacity01: 1, highlight01, dim01: 0 };
    const isSkeleton = layer === 'bones';
    if (state.isolated) return isSkeleton ? { opacity01: GHOST_BONES, highlight01, dim01: 0.6 } : HIDDEN;
    // An open eye among peeled layers would draw all attention to itself.
    const isEyeAside = kind === 'eye' && chosenLayer !== 'superficial';
    if (isEyeAside || isOver(key, layer)) return { opacity01: GHOST_COVER, highlight01, dim01: 0.5 };
    return { opacity01: 1, highlight01, dim01: isSkeleton ? 0.35 : 1 };
  });

  const skinWindow = windowOver(state, lit, structures);
  const skin = skinOpacity01 >= 0.998 ? 'solid' : skinOpacity01 > 0.004 ? 'ghost' : 'none';
  // Behind a solid skin nothing of the inside can be seen.
  const seen = skin !== 'solid';
  return {
    looks,
    drawsSolids: seen && looks.some(({ opacity01 }) => opacity01 >= 0.998),
    drawsFaded: seen && looks.some(({ opacity01 }) => opacity01 > 0 && opacity01 < 0.998),
    drawsOutline: seen && looks.some(({ opacity01, highlight01 }) => opacity01 > 0 && highlight01 === 1),
    skin,
    skinOpacity01,
    skinWindow,
    ghostsHide: chosenKey !== null && state.isolated,
    skinStopsRays: skinWindow === null && skinOpacity01 >= STOPS_RAYS,
  };
}

const NONE: ReadonlySet<StructureId> = new Set();

/** What the passage read speaks of, on both sides; a choice comes before it. */
function litIn({ selection, spokenOf }: PlanState): ReadonlySet<StructureId> {
  return selection.muscleId === null && spokenOf.length > 0 ? new Set(spokenOf) : NONE;
}

function windowOver(
  { selection }: PlanState,
  lit: ReadonlySet<StructureId>,
  structures: ReadonlyMap<StructureId, AtlasStructure>,
): SkinWindow | null {
  if (lit.size > 0) return windowOverLit(lit, structures);
  const bounds = selection.muscleId === null ? undefined : structures.get(selection.muscleId)?.boundsMm;
  if (!bounds) return null;
  const [low, high] = bounds;
  // The mirror image of a box: its two x change places.
  const [lowMm, highMm] =
    selection.side === 'left'
      ? [low, high]
      : ([
          [-high[0], low[1], low[2]],
          [-low[0], high[1], high[2]],
        ] as const);
  return { lowMm, highMm, opacity01: WINDOW_SKIN };
}

/** Over all of them and their mirror images. */
function windowOverLit(
  lit: ReadonlySet<StructureId>,
  structures: ReadonlyMap<StructureId, AtlasStructure>,
): SkinWindow | null {
  const boxes = [...lit].flatMap((id) => structures.get(id)?.boundsMm ?? []);
  if (boxes.length === 0) return null;
  const outermost = (axis: 0 | 1 | 2): number[] => boxes.map((corner) => corner[axis]);
  const halfMm = Math.max(...outermost(0).map(Math.abs));
  return {
    lowMm: [-halfMm, Math.min(...outermost(1)), Math.min(...outermost(2))],
    highMm: [halfMm, Math.max(...outermost(1)), Math.max(...outermost(2))],
    opacity01: WINDOW_SKIN,
  };
}

function sideOf(
  structures: ReadonlyMap<StructureId, AtlasStructure>,
  { muscleId, side }: PlanState['selection'],
): InstanceSide {
  return muscleId !== null && structures.get(muscleId)?.sides === 'median' ? 'median' : side;
}

/** The reader's opacity, less where a chosen muscle lies beneath, and never nothing while a map needs it. */
function skinOpacity(state: PlanState): number {
  const { selection, depth, skinOpacity01, isolated, hidden } = state;
  const shown = isShownAtDepth('skin', depth) && !hidden.has('skin--median');
  const most = selection.muscleId === null && litIn(state).size === 0 ? 1 : SURROUNDING_SKIN;
  const over = shown && !isolated ? Math.min(skinOpacity01, most) : 0;
  const carries = placeRead(state) !== null || shownPoints(state).some((point) => point !== null);
  return carries ? Math.max(over, CARRYING_SKIN) : over;
}

/**
 * What rays from lit muscles towards the skin have met, on both sides. Not bones, which the
 * picture is read by.
 */
function coverOfLit(
  lit: ReadonlySet<StructureId>,
  structures: ReadonlyMap<StructureId, AtlasStructure>,
): (key: StructureKey, layer: Layer) => boolean {
  const met = new Set([...lit].flatMap((id) => structures.get(id)?.coveredBy ?? []));
  return (key, layer) => layer !== 'bones' && met.has(parseStructureKey(key).id);
}

/**
 * What lies over the chosen structure, on its own side or in the midline: what rays towards the skin have met, and all of
 * the layers above its own, since the reader may look from anywhere.
 */
function coverOf(
  { selection }: PlanState,
  structures: ReadonlyMap<StructureId, AtlasStructure>,
): (key: StructureKey, layer: Layer) => boolean {
  const chosen = selection.muscleId === null ? undefined : structures.get(selection.muscleId);
  if (!chosen) return () => false;
  const met = new Set(chosen.coveredBy);
  return (key, layer) => {
    const { id, side } = parseStructureKey(key);
    const isBeside = side === 'median' || chosen.sides === 'median' || side === selection.side;
    return isBeside && (met.has(id) || LAYERS.indexOf(layer) < LAYERS.indexOf(chosen.layer));
  };
}
