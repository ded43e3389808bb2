import type { BufferGeometry } from 'three';
import type { Atlas, ModelFile } from '#domain/atlas.ts';
import { parseStructureKey } from '#domain/ids.ts';
import type { StructureKey } from '#domain/ids.ts';
import { LAYERS } from '#domain/layers.ts';
import type { Layer } from '#domain/layers.ts';
import type { PickableFile } from '../picking/picker.ts';
import { MAX_PARTS, SKIN_PART } from './buffers.ts';
import type { ModelPart } from './buffers.ts';
import type { LoadedFile } from './messages.ts';
import { capacityFor, createSolidBuffers } from './solidBuffers.ts';

export type Detail = ModelFile['detail'];

/** The solids at one level of detail, as far as they have come. */
export interface SolidSet {
  readonly detail: Detail;
  readonly geometry: BufferGeometry;
  /** Every file of it, for the sums of what is to come. */
  readonly plan: readonly ModelFile[];
  readonly parts: readonly ModelPart[];
  readonly pickable: readonly PickableFile[];
  /** Layers of which nothing more will come. */
  readonly settled: ReadonlySet<Layer>;
  readonly isWhole: boolean;
  /** The file to be fetched next, and the number its parts begin with; null where all have been settled. */
  next(order: readonly Layer[]): { readonly file: ModelFile; readonly firstPart: number } | null;
  /** @returns what is wrong with the file, for the reader, or null */
  take(file: ModelFile, loaded: LoadedFile, keys: readonly StructureKey[]): string | null;
  giveUp(file: ModelFile): void;
}

/** The files of the solids at a level of detail: one a layer, in full where there is no other. */
export function filesOf(files: readonly ModelFile[], detail: Detail): ModelFile[] {
  return LAYERS.filter((layer) => layer !== 'skin').flatMap((layer) => {
    const ofLayer = files.filter((file) => file.layer === layer);
    const best = ofLayer.find((file) => file.detail === detail) ?? ofLayer[0];
    return best ? [best] : [];
  });
}

export function createSolidSet(atlas: Atlas, detail: Detail): SolidSet {
  const plan = filesOf(atlas.files, detail);
  const structures = new Map(atlas.structures.map((structure) => [structure.id, structure]));
  const buffers = createSolidBuffers(capacityFor(atlas.structures));
  const settled = new Set(
    LAYERS.filter((layer) => layer !== 'skin' && !plan.some((file) => file.layer === layer)),
  );
  const parts: ModelPart[] = [];
  const pickable: PickableFile[] = [];
  const partOf = (key: StructureKey): ModelPart => {
    const structure = structures.get(parseStructureKey(key).id);
    return {
      key,
      kind: structure?.kind ?? 'bone',
      layer: structure?.layer ?? 'bones',
      isContext: structure?.context === true,
    };
  };
  return {
    detail,
    geometry: buffers.geometry,
    plan,
    // Copies: what was handed out stays as it was, so that a change can be seen as one.
    get parts() {
      return [...parts];
    },
    get pickable() {
      return [...pickable];
    },
    get settled() {
      return new Set(settled);
    },
    get isWhole() {
      return plan.every(({ layer }) => settled.has(layer));
    },
    next(order) {
      const layer = order.find((name) => !settled.has(name));
      const file = plan.find((candidate) => candidate.layer === layer);
      return file ? { file, firstPart: SKIN_PART + 1 + parts.length } : null;
    },
    take(file, loaded, keys) {
      settled.add(file.layer);
      if (SKIN_PART + 1 + parts.length + keys.length > MAX_PARTS || !buffers.append(loaded.buffers))
        return `The model file ${file.path} does not fit the atlas.`;
      parts.push(...keys.map(partOf));
      // The rest of it has been copied and may go.
      const { surface, normals } = loaded.buffers;
      pickable.push({ tree: loaded.tree, buffers: { surface, normals } });
      return null;
    },
    giveUp(file) {
      settled.add(file.layer);
    },
  };
}
