import { createStore } from 'zustand/vanilla';
import type { ComparedPoint, SharedRegion } from '#domain/compared.ts';
import { oppositeSide } from '#domain/ids.ts';
import type { InstanceSide, RegionId, Side, StructureId, StructureKey, TriggerPointId } from '#domain/ids.ts';
import type { Layer } from '#domain/layers.ts';
import { FIRST_SKIN_TONE } from '#domain/skinTones.ts';
import type { SkinTone } from '#domain/skinTones.ts';
import type { ViewName } from '#domain/views.ts';
import { FIRST_WORDING } from '#domain/wording.ts';
import type { Wording } from '#domain/wording.ts';

/** What the reader has chosen: nothing, a muscle, or a trigger point (then also its muscle). Plain ids, no scene objects. */
export interface Selection {
  /** A bone, or whatever else the model shows, is chosen in the same way. */
  readonly muscleId: StructureId | null;
  readonly pointId: TriggerPointId | null;
  readonly side: Side;
}

/**
 * What is read where no muscle is chosen: a place on the body, or a page of the articles and a passage on it. It stays while
 * a muscle is looked at, as the way back.
 */
export type Reading =
  | { readonly kind: 'place'; readonly regionId: RegionId; readonly side: InstanceSide }
  | { readonly kind: 'page'; readonly pageId: string; readonly passageId: string | null };

/** What the pointer or the keyboard focus rests on. */
export type Hover =
  | { readonly kind: 'structure'; readonly key: StructureKey }
  | { readonly kind: 'point'; readonly pointId: TriggerPointId; readonly side: Side };

/** Also the value of `<html data-scene>`. */
export type SceneStatus = 'loading' | 'ready' | 'unavailable' | 'lost';

export type Theme = 'auto' | 'light' | 'dark';

/** How finely the model is drawn: as measured, or as the reader wants it. */
export const MODEL_DETAILS = ['automatic', 'full', 'light'] as const;

export type ModelDetail = (typeof MODEL_DETAILS)[number];

export function isModelDetail(value: unknown): value is ModelDetail {
  return MODEL_DETAILS.includes(value as ModelDetail);
}

/** A layer of the model that is on its way. */
export interface LayerProgress {
  readonly layer: Layer;
  /** Whole per cent. */
  readonly percent: number;
}

/** A request to the camera; `serial` makes asking twice for the same view two requests. */
export interface CameraRequest {
  readonly serial: number;
  readonly kind: 'view' | 'selection' | 'place' | 'reset';
}

export interface ExplorerState {
  readonly selection: Selection;
  readonly reading: Reading | null;
  /** Muscles that the passage read speaks of; lit on the model. */
  readonly spokenOf: readonly StructureId[];
  /** Their maps stay on the body until they are taken away. */
  readonly compared: readonly ComparedPoint[];
  /** Regions that two or more of the maps shown reach, as the words have found them; hatched on the model. */
  readonly shared: readonly SharedRegion[];
  readonly hover: Hover | null;
  /** The fixed view last asked for; null once the reader has turned the model freely. */
  readonly view: ViewName | null;
  readonly camera: CameraRequest;
  /** Layers before this one are peeled away. */
  readonly depth: Layer;
  /** 0 to 1; set by the reader, the scene may draw less of it where a chosen structure lies beneath. */
  readonly skinOpacity01: number;
  readonly isolated: boolean;
  readonly hidden: ReadonlySet<StructureKey>;
  readonly theme: Theme;
  /** How the words are said; the facts are the same. */
  readonly wording: Wording;
  readonly skinTone: SkinTone;
  /** Whether the borders of all regions are drawn on the skin. */
  readonly showsRegions: boolean;
  readonly modelDetail: ModelDetail;
  /** Bytes of the light model as a share of the full one; null until it is known, or where there is none. */
  readonly lightShare01: number | null;
  /** Measured while the model moves: this machine draws the full model too slowly. */
  readonly isSlow: boolean;
  readonly sceneStatus: SceneStatus;
  /** 0 to 1 over all model files; 1 when everything has arrived. */
  readonly modelProgress01: number;
  /** What is being fetched just now. */
  readonly layerProgress: LayerProgress | null;
  /** Plain sentences for the reader about what is missing or went wrong; shown until dismissed. */
  readonly messages: readonly string[];
}

export const INITIAL_STATE: ExplorerState = {
  selection: { muscleId: null, pointId: null, side: 'left' },
  reading: null,
  spokenOf: [],
  compared: [],
  shared: [],
  hover: null,
  view: 'three-quarter',
  camera: { serial: 0, kind: 'reset' },
  depth: 'skin',
  skinOpacity01: 1,
  isolated: false,
  hidden: new Set(),
  theme: 'auto',
  wording: FIRST_WORDING,
  skinTone: FIRST_SKIN_TONE,
  showsRegions: false,
  modelDetail: 'automatic',
  lightShare01: null,
  isSlow: false,
  sceneStatus: 'loading',
  modelProgress01: 0,
  layerProgress: null,
  messages: [],
};

/** The one store. Scene and ui read it and change it only through the actions below. */
export const explorer = createStore<ExplorerState>()(() => INITIAL_STATE);

const nextCamera = (state: ExplorerState, kind: CameraRequest['kind']): CameraRequest => ({
  serial: state.camera.serial + 1,
  kind,
});

export function chooseMuscle(muscleId: StructureId, side: Side): void {
  explorer.setState((state) => ({
    selection: { muscleId, pointId: null, side },
    camera: nextCamera(state, 'selection'),
    view: null,
  }));
}

export function choosePoint(pointId: TriggerPointId, muscleId: StructureId, side: Side): void {
  explorer.setState((state) => ({
    selection: { muscleId, pointId, side },
    camera: nextCamera(state, 'selection'),
    view: null,
  }));
}

/** From a point back to its muscle, from a muscle to what was read before, from there to nothing. */
export function stepBack(): void {
  if (explorer.getState().selection.muscleId === null) return read(null);
  explorer.setState(({ selection }) => ({
    selection:
      selection.pointId !== null
        ? { ...selection, pointId: null }
        : { muscleId: null, pointId: null, side: selection.side },
    isolated: selection.pointId !== null ? explorer.getState().isolated : false,
  }));
}

export function clearSelection(): void {
  explorer.setState(({ selection }) => ({
    selection: { muscleId: null, pointId: null, side: selection.side },
    isolated: false,
  }));
}

/**
 * Turns from a muscle to a place or a page, or from everything to nothing.
 * @param turns whether the model turns to a place; not where the reader has pointed at it
 */
export function read(reading: Reading | null, turns = true): void {
  explorer.setState((state) => ({
    reading,
    spokenOf: [],
    selection: { muscleId: null, pointId: null, side: state.selection.side },
    isolated: false,
    ...(reading?.kind === 'place' && turns && { camera: nextCamera(state, 'place'), view: null }),
  }));
}

/** Lights up what the passage read speaks of, and turns the model to it. */
export function lightUp(spokenOf: readonly StructureId[], view: ViewName | null): void {
  explorer.setState((state) => ({
    spokenOf,
    ...(view !== null && view !== state.view && { view, camera: nextCamera(state, 'view') }),
  }));
}

export function mirrorSelection(): void {
  explorer.setState((state) => ({
    selection: { ...state.selection, side: oppositeSide(state.selection.side) },
    camera: state.selection.muscleId === null ? state.camera : nextCamera(state, 'selection'),
  }));
}

export function setHover(hover: Hover | null): void {
  const before = explorer.getState().hover;
  if (JSON.stringify(before) !== JSON.stringify(hover)) explorer.setState({ hover });
}

export function setView(view: ViewName): void {
  explorer.setState((state) => ({ view, camera: nextCamera(state, 'view') }));
}

/** The reader has turned the model by hand. */
export function leaveView(): void {
  if (explorer.getState().view !== null) explorer.setState({ view: null });
}

export function setDepth(depth: Layer): void {
  explorer.setState({ depth });
}

export function setSkinOpacity01(skinOpacity01: number): void {
  explorer.setState({ skinOpacity01: Math.min(1, Math.max(0, skinOpacity01)) });
}

export function setIsolated(isolated: boolean): void {
  explorer.setState({ isolated });
}

export function hide(key: StructureKey): void {
  explorer.setState(({ hidden }) => ({ hidden: new Set([...hidden, key]) }));
}

/** Brings back one hidden structure. */
export function show(key: StructureKey): void {
  explorer.setState(({ hidden }) => ({ hidden: new Set([...hidden].filter((other) => other !== key)) }));
}

export function showAll(): void {
  explorer.setState({ hidden: new Set(), isolated: false });
}

/** Back to the first view of the page; theme and messages stay. */
export function reset(): void {
  explorer.setState((state) => ({
    selection: INITIAL_STATE.selection,
    reading: null,
    spokenOf: [],
    compared: [],
    hover: null,
    view: INITIAL_STATE.view,
    camera: nextCamera(state, 'reset'),
    depth: INITIAL_STATE.depth,
    skinOpacity01: INITIAL_STATE.skinOpacity01,
    isolated: false,
    hidden: new Set(),
  }));
}

export function setTheme(theme: Theme): void {
  explorer.setState({ theme });
}

export function setWording(wording: Wording): void {
  explorer.setState({ wording });
}

export function setSkinTone(skinTone: SkinTone): void {
  explorer.setState({ skinTone });
}

export function setShowsRegions(showsRegions: boolean): void {
  explorer.setState({ showsRegions });
}

export function setModelDetail(modelDetail: ModelDetail): void {
  explorer.setState({ modelDetail });
}

export function setLightShare01(lightShare01: number | null): void {
  explorer.setState({ lightShare01 });
}

export function setIsSlow(isSlow: boolean): void {
  if (explorer.getState().isSlow !== isSlow) explorer.setState({ isSlow });
}

/** Whether the model is drawn with fewer triangles. */
export function isLight({ modelDetail, isSlow }: Pick<ExplorerState, 'modelDetail' | 'isSlow'>): boolean {
  return modelDetail === 'automatic' ? isSlow : modelDetail === 'light';
}

export function setSceneStatus(sceneStatus: SceneStatus): void {
  explorer.setState({ sceneStatus });
}

/** Told for every few bytes; says something only where a reader could see a difference. */
export function setModelProgress(modelProgress01: number, layerProgress: LayerProgress | null): void {
  const before = explorer.getState();
  const isSameLayer =
    before.layerProgress?.layer === layerProgress?.layer &&
    before.layerProgress?.percent === layerProgress?.percent;
  const isSame = Math.round(before.modelProgress01 * 100) === Math.round(modelProgress01 * 100);
  if (!isSameLayer || !isSame || (modelProgress01 === 1) !== (before.modelProgress01 === 1))
    explorer.setState({ modelProgress01, layerProgress });
}

export function addMessage(message: string): void {
  explorer.setState(({ messages }) =>
    messages.includes(message) ? {} : { messages: [...messages, message] },
  );
}

export function dismissMessage(message: string): void {
  explorer.setState(({ messages }) => ({ messages: messages.filter((m) => m !== message) }));
}
