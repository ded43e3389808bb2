import type { BufferGeometry } from 'three';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Atlas, AtlasStructure, ModelFile } from '#domain/atlas.ts';
import type { StructureId } from '#domain/ids.ts';
import type { Layer } from '#domain/layers.ts';
import {
  addMessage,
  explorer,
  isLight,
  setLightShare01,
  setModelProgress,
  setSceneStatus,
} from '#state/explorer.ts';
import type { ExplorerState } from '#state/explorer.ts';
import { createPicker } from '../picking/picker.ts';
import type { Picker } from '../picking/picker.ts';
import type { ModelPart } from './buffers.ts';
import { layerOrder, layersLookedAt } from './layerOrder.ts';
import type { LayerNeed } from './layerOrder.ts';
import { createModelLoader } from './loadModel.ts';
import type { LoadedFile, LoadReport } from './messages.ts';
import { geometryOf } from './solidBuffers.ts';
import { createSolidSet, filesOf } from './solidSet.ts';
import type { SolidSet } from './solidSet.ts';

/** What has arrived of the model so far. */
export interface ModelState {
  readonly atlas: Atlas | null;
  readonly structures: ReadonlyMap<StructureId, AtlasStructure>;
  readonly skin: BufferGeometry | null;
  readonly solids: BufferGeometry | null;
  /** Of the solids, in the order of their numbers; another list whenever some have come. */
  readonly parts: readonly ModelPart[];
  /** Layers of solids of which nothing more is to be expected: they are there, or their files failed. */
  readonly settled: ReadonlySet<Layer>;
  readonly picker: Picker | null;
}

export type ModelStore = StoreApi<ModelState>;

const NOTHING_YET: ModelState = {
  atlas: null,
  structures: new Map(),
  skin: null,
  solids: null,
  parts: [],
  settled: new Set(),
  picker: null,
};

/** Whether the picture of a state can be complete without muscles and bones. */
export function skinIsEnough({
  depth,
  selection,
  spokenOf,
  skinOpacity01,
}: Pick<ExplorerState, 'depth' | 'selection' | 'spokenOf' | 'skinOpacity01'>): boolean {
  const isWhole = selection.muscleId === null && spokenOf.length === 0 && skinOpacity01 === 1;
  return depth === 'skin' && isWhole;
}

/** Whether everything is there that the view looks at first; where a file is missing, what there is must do. */
export function hasPicture(model: ModelState, page: ExplorerState): boolean {
  if (page.modelProgress01 === 1) return true;
  if (model.skin === null) return false;
  const looksAt = layersLookedAt(needOf(page, model.structures));
  return skinIsEnough(page) || looksAt.every((layer) => model.settled.has(layer));
}

function needOf(
  { depth, selection, isolated }: ExplorerState,
  structures: ModelState['structures'],
): LayerNeed {
  const chosen = selection.muscleId === null ? undefined : structures.get(selection.muscleId);
  return { depth, chosenLayer: chosen?.layer ?? null, isolated };
}

const bytesOf = (files: readonly ModelFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** What the light model weighs of the full one; null where there is no light one. */
function lightShare01({ files }: Atlas): number | null {
  const light = filesOf(files, 'low');
  return light.some(({ detail }) => detail === 'low')
    ? bytesOf(light) / bytesOf(filesOf(files, 'full'))
    : null;
}

/**
 * Loads the models into a store of their own: what the first picture needs, then the solids, file by file in the order
 * in which the view needs them. Returns it and how to stop.
 */
export function startModel(modelsUrl: string): { store: ModelStore; stop: () => void } {
  const store = createStore<ModelState>()(() => NOTHING_YET);
  let skin: LoadedFile | null = null;
  let shown: SolidSet | null = null;
  /** Its files are on their way; it is shown as it grows, or once it is whole where another one is shown. */
  let coming: SolidSet | null = null;
  let asked: ModelFile | null = null;
  const received = new Map<string, number>();

  const tellProgress = (): void => {
    const { atlas } = store.getState();
    if (!atlas || !coming) return;
    if (coming.isWhole) return setModelProgress(1, null);
    const plan = [...atlas.files.filter(({ layer }) => layer === 'skin').slice(0, 1), ...coming.plan];
    const have = plan.reduce((sum, { path, bytes }) => sum + Math.min(bytes, received.get(path) ?? 0), 0);
    const percent = asked
      ? Math.floor((100 * (received.get(asked.path) ?? 0)) / Math.max(1, asked.bytes))
      : 0;
    setModelProgress(
      Math.min(0.99, have / Math.max(1, bytesOf(plan))),
      asked && { layer: asked.layer, percent: Math.min(99, percent) },
    );
  };

  const complain = (message: string): void => addMessage(`${message} All words still work.`);

  const show = (set: SolidSet): void => {
    if (shown !== set) shown?.geometry.dispose();
    shown = set;
    const { geometry: solids, parts, settled, pickable } = set;
    store.setState({ solids, parts, settled, picker: createPicker(skin, pickable, parts) });
  };

  /** Asks for what the page needs next, if nothing is on its way. */
  const proceed = (page: ExplorerState): void => {
    const { atlas, structures } = store.getState();
    // The first picture goes first; without a skin there is none.
    if (!atlas || (skin && page.sceneStatus === 'loading' && skinIsEnough(page))) return;
    const detail = isLight(page) ? 'low' : 'full';
    if (coming?.detail !== detail) {
      coming = shown?.detail === detail ? shown : createSolidSet(atlas, detail);
      asked = null;
    }
    if (asked) return;
    const next = coming.next(layerOrder(needOf(page, structures)));
    if (next) {
      asked = next.file;
      received.delete(next.file.path);
      loader.ask({ kind: 'file', modelsUrl, path: next.file.path, firstPart: next.firstPart });
    } else {
      loader.rest();
    }
    tellProgress();
  };

  const settle = (
    report: Extract<LoadReport, { kind: 'solids' | 'failed' }>,
    set: SolidSet,
    file: ModelFile,
  ): void => {
    if (report.kind === 'solids') {
      const problem = set.take(file, report.loaded, report.keys);
      if (problem !== null) complain(problem);
    } else {
      set.giveUp(file);
      complain(report.message);
    }
    asked = null;
    if (shown === null || shown === set || set.isWhole) show(set);
    proceed(explorer.getState());
  };

  const receive = (report: LoadReport): void => {
    switch (report.kind) {
      case 'received':
        received.set(report.path, report.bytes);
        tellProgress();
        break;
      case 'problem':
        complain(report.message);
        break;
      case 'first':
        skin = report.skin;
        store.setState({
          atlas: report.atlas,
          structures: new Map(report.atlas.structures.map((structure) => [structure.id, structure])),
          skin: skin && geometryOf(skin.buffers),
          picker: createPicker(skin, [], []),
        });
        setLightShare01(lightShare01(report.atlas));
        proceed(explorer.getState());
        break;
      case 'solids':
      case 'failed':
        // Another path is an answer for a set that has been given up meanwhile.
        if (coming && asked?.path === report.path) settle(report, coming, asked);
        break;
      case 'broken':
        end(report.message);
        break;
    }
  };

  /** Nothing more will come. What has come stays; where nothing has, there will be no picture. */
  const end = (message: string): void => {
    complain(message);
    stop();
    setModelProgress(1, null);
    if (store.getState().skin === null) setSceneStatus('unavailable');
  };

  const loader = createModelLoader(receive);
  const stopWatching = explorer.subscribe((page) => proceed(page));
  const stop = (): void => {
    stopWatching();
    loader.rest();
  };
  loader.ask({ kind: 'first', modelsUrl });
  return { store, stop };
}
