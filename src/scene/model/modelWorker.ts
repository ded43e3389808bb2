/**
 * Everything about the models that takes time, away from the page: fetching, unpacking, placing, the picking tree.
 * Skin and atlas come first, so that the first picture waits for nothing else; the rest is fetched when it is asked for.
 */
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import * as v from 'valibot';
import { AtlasSchema } from '#domain/atlas.ts';
import type { Atlas, ModelFile } from '#domain/atlas.ts';
import { parseStructureKey } from '#domain/ids.ts';
import type { StructureKey } from '#domain/ids.ts';
import type { MergedBuffers, ModelPart } from './buffers.ts';
import { MAX_PARTS, SKIN_PART } from './buffers.ts';
import { fetchBytes } from './fetchBytes.ts';
import { readGlb } from './glb.ts';
import type { GlbInstance } from './glb.ts';
import { mergeInstances } from './mergeInstances.ts';
import type { NumberedInstance } from './mergeInstances.ts';
import type { LoadReport, LoadRequest, PickingData } from './messages.ts';
import { buildPicking } from './pickingData.ts';

let wantRest = (): void => undefined;
const restWanted = new Promise<void>((resolve) => {
  wantRest = resolve;
});
const received = new Map<string, number>();
let expected = 0;

function send(report: LoadReport, transfer: Transferable[] = []): void {
  self.postMessage(report, { transfer });
}

function progress(): void {
  const done = [...received.values()].reduce((sum, bytes) => sum + bytes, 0);
  if (expected > 0) send({ kind: 'progress', done01: Math.min(0.99, done / expected) });
}

async function fetchAtlas(base: string): Promise<Atlas> {
  const bytes = await fetchBytes(`${base}atlas.json`, () => undefined);
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Error('The file atlas.json is cut short or damaged.');
  }
  const checked = v.safeParse(AtlasSchema, raw);
  if (!checked.success) {
    const issue = checked.issues[0];
    throw new Error(
      `The file atlas.json does not fit this page: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`,
    );
  }
  return checked.output;
}

async function fetchModel(base: string, path: string): Promise<GlbInstance[]> {
  const bytes = await fetchBytes(base + path, (count) => {
    received.set(path, count);
    progress();
  });
  try {
    return readGlb(bytes, MeshoptDecoder.decodeGltfBuffer);
  } catch (reason) {
    throw new Error(`The model file ${path} cannot be read: ${(reason as Error).message}.`);
  }
}

/** All the solids' files; one that fails is reported and left out, so that the others still show. */
async function fetchSolids(base: string, files: readonly ModelFile[]): Promise<NumberedInstance[]> {
  const lists = await Promise.all(
    files.map((file) =>
      fetchModel(base, file.path).catch((reason: unknown) => {
        send({ kind: 'problem', message: (reason as Error).message, isFatal: false });
        return [];
      }),
    ),
  );
  return lists.flat().map((instance, i) => ({ part: SKIN_PART + 1 + i, instance }));
}

function partsOf(items: readonly NumberedInstance[], atlas: Atlas): ModelPart[] {
  const kinds = new Map(atlas.structures.map(({ id, kind }) => [id, kind]));
  return items.map(({ instance }) => ({
    key: instance.name as StructureKey,
    kind: kinds.get(parseStructureKey(instance.name).id) ?? 'bone',
  }));
}

function transferables(buffers: MergedBuffers, { tree, partOfVertex }: PickingData): Transferable[] {
  const { positions, normals, surface, fibre, masks, indices } = buffers;
  const drawn = [positions, normals, surface, fibre, masks, indices];
  const picked = [tree.positions, tree.indices, tree.boxes, tree.links, partOfVertex];
  return [...drawn, ...picked].map(({ buffer }) => buffer);
}

async function load(base: string): Promise<void> {
  const [atlas, skinInstances] = await Promise.all([
    fetchAtlas(base),
    fetchModel(base, 'skin.glb').catch((reason: unknown) => {
      send({ kind: 'problem', message: (reason as Error).message, isFatal: false });
      return [];
    }),
    MeshoptDecoder.ready,
  ]);
  send({ kind: 'atlas', atlas });
  expected = atlas.files.reduce((sum, file) => sum + file.bytes, 0);

  const skin = mergeInstances(
    skinInstances.map((instance) => ({ part: SKIN_PART, instance })),
    'skin',
  );
  // The tree over skin and solids together replaces this one; it needs the skin's arrays after they have been sent.
  const kept: MergedBuffers = {
    ...skin,
    positions: skin.positions.slice(),
    surface: skin.surface.slice(),
    indices: skin.indices.slice(),
  };
  const skinPicking = buildPicking([skin]);
  send({ kind: 'skin', buffers: skin, picking: skinPicking }, transferables(skin, skinPicking));

  await restWanted;
  const items = await fetchSolids(
    base,
    atlas.files.filter(({ layer, detail }) => layer !== 'skin' && detail === 'full'),
  );
  if (items.length >= MAX_PARTS)
    throw new Error(`The models have ${items.length} parts; at most ${MAX_PARTS - 1} fit.`);
  const solids = mergeInstances(items, 'solids');
  const picking = buildPicking([kept, solids]);
  send(
    { kind: 'solids', buffers: solids, parts: partsOf(items, atlas), picking },
    transferables(solids, picking),
  );
  send({ kind: 'progress', done01: 1 });
}

self.addEventListener('message', ({ data }: MessageEvent<LoadRequest>) => {
  if (data.kind === 'rest') {
    wantRest();
    return;
  }
  load(data.modelsUrl).catch((reason: unknown) => {
    send({
      kind: 'problem',
      message: reason instanceof Error ? reason.message : String(reason),
      isFatal: true,
    });
  });
});
