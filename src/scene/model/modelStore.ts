import { BufferAttribute, BufferGeometry } from 'three';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Atlas, AtlasStructure } from '#domain/atlas.ts';
import type { StructureId } from '#domain/ids.ts';
import { addMessage, explorer, setModelProgress01, setSceneStatus } from '#state/explorer.ts';
import type { ExplorerState } from '#state/explorer.ts';
import { createPicker } from '../picking/picker.ts';
import type { Picker } from '../picking/picker.ts';
import type { MergedBuffers, ModelPart } from './buffers.ts';
import { loadModel } from './loadModel.ts';
import type { LoadReport } from './messages.ts';

/** What has arrived of the model so far. */
export interface ModelState {
  readonly atlas: Atlas | null;
  readonly structures: ReadonlyMap<StructureId, AtlasStructure>;
  readonly skin: BufferGeometry | null;
  readonly solids: BufferGeometry | null;
  /** Of the solids, in the order of their numbers. */
  readonly parts: readonly ModelPart[];
  readonly picker: Picker | null;
}

export type ModelStore = StoreApi<ModelState>;

const NOTHING_YET: ModelState = {
  atlas: null,
  structures: new Map(),
  skin: null,
  solids: null,
  parts: [],
  picker: null,
};

/** Whether the picture of a state can be complete without muscles and bones. */
export function skinIsEnough({
  depth,
  selection,
  skinOpacity01,
}: Pick<ExplorerState, 'depth' | 'selection' | 'skinOpacity01'>): boolean {
  return depth === 'skin' && selection.muscleId === null && skinOpacity01 === 1;
}

/**
 * Loads the models into a store of their own: what the first picture needs, then the rest. Returns it and how to stop.
 */
export function startModel(modelsUrl: string): { store: ModelStore; stop: () => void } {
  const store = createStore<ModelState>()(() => NOTHING_YET);
  const loading = loadModel(modelsUrl, (report) => receive(store, report));
  const fetchRestWhenDue = (state: ExplorerState): void => {
    if (state.sceneStatus === 'loading' && skinIsEnough(state)) return;
    stopWatching();
    loading.fetchRest();
  };
  const stopWatching = explorer.subscribe(fetchRestWhenDue);
  fetchRestWhenDue(explorer.getState());
  return {
    store,
    stop: () => {
      stopWatching();
      loading.stop();
    },
  };
}

function receive(store: ModelStore, report: LoadReport): void {
  switch (report.kind) {
    case 'progress':
      setModelProgress01(report.done01);
      break;
    case 'atlas':
      store.setState({
        atlas: report.atlas,
        structures: new Map(report.atlas.structures.map((structure) => [structure.id, structure])),
      });
      break;
    case 'skin':
      store.setState({
        skin: geometryOf(report.buffers),
        picker: createPicker(report.picking, report.buffers.surface, []),
      });
      break;
    case 'solids':
      setModelProgress01(1);
      store.setState(({ picker }) => ({
        solids: geometryOf(report.buffers),
        parts: report.parts,
        picker: createPicker(report.picking, picker?.regionBytes ?? new Uint8Array(), report.parts),
      }));
      break;
    case 'problem':
      addMessage(`${report.message} All words still work.`);
      if (!report.isFatal) break;
      // What has come stays; where nothing has, there will be no picture.
      setModelProgress01(1);
      if (store.getState().skin === null) setSceneStatus('unavailable');
      break;
  }
}

function geometryOf(buffers: MergedBuffers): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(buffers.positions, 3));
  // Four bytes a vertex, so that each starts on a word; the shader reads three.
  geometry.setAttribute('normal', new BufferAttribute(buffers.normals, 4, true));
  geometry.setAttribute('surface', new BufferAttribute(buffers.surface, 4, true));
  if (buffers.fibre.length > 0) geometry.setAttribute('fibre', new BufferAttribute(buffers.fibre, 2, true));
  if (buffers.masks.length > 0) geometry.setAttribute('masks', new BufferAttribute(buffers.masks, 4, true));
  geometry.setIndex(new BufferAttribute(buffers.indices, 1));
  return geometry;
}
