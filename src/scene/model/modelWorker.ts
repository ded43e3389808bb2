/**
 * Everything about the models that takes time, away from the page: fetching, unpacking, placing, the picking trees. It
 * keeps nothing between requests; the page asks for one file after the other.
 */
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import * as v from 'valibot';
import { AtlasSchema } from '#domain/atlas.ts';
import type { Atlas } from '#domain/atlas.ts';
import type { StructureKey } from '#domain/ids.ts';
import { SKIN_PART } from './buffers.ts';
import { fetchBytes } from './fetchBytes.ts';
import { readGlb } from './glb.ts';
import type { GlbInstance } from './glb.ts';
import { mergeInstances } from './mergeInstances.ts';
import type { LoadedFile, LoadReport, LoadRequest } from './messages.ts';
import { buildTriangleTree } from '../picking/triangleTree.ts';

const SKIN_PATH = 'skin.glb';

function send(report: LoadReport, loaded: LoadedFile | null = null): void {
  self.postMessage(report, { transfer: loaded ? arraysOf(loaded).map(({ buffer }) => buffer) : [] });
}

/** The tree speaks of the vertices of the buffers: one array, handed over once. */
function arraysOf({ buffers, tree }: LoadedFile): readonly { readonly buffer: ArrayBuffer }[] {
  const { positions, normals, surface, fibre, masks, regionBits, indices } = buffers;
  return [
    positions,
    normals,
    surface,
    fibre,
    masks,
    regionBits,
    indices,
    tree.indices,
    tree.boxes,
    tree.links,
  ];
}

const wordsOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

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

async function fetchInstances(base: string, path: string): Promise<GlbInstance[]> {
  const [bytes] = await Promise.all([
    fetchBytes(base + path, (count) => send({ kind: 'received', path, bytes: count })),
    MeshoptDecoder.ready,
  ]);
  try {
    return readGlb(bytes, MeshoptDecoder.decodeGltfBuffer);
  } catch (reason) {
    throw new Error(`The model file ${path} cannot be read: ${wordsOf(reason)}.`, { cause: reason });
  }
}

function loadedFrom(
  instances: readonly GlbInstance[],
  which: 'skin' | 'solids',
  firstPart: number,
): LoadedFile {
  const buffers = mergeInstances(
    instances.map((instance, i) => ({ part: firstPart + i, instance })),
    which,
  );
  // It sorts the triangles it gets, and the buffers must keep their order.
  return { buffers, tree: buildTriangleTree(buffers.positions, buffers.indices.slice()) };
}

async function loadFirst(base: string): Promise<void> {
  const [atlas, instances] = await Promise.all([
    fetchAtlas(base),
    fetchInstances(base, SKIN_PATH).catch((reason: unknown) => {
      send({ kind: 'problem', message: wordsOf(reason) });
      return null;
    }),
  ]);
  const skin = instances && loadedFrom(instances, 'skin', SKIN_PART);
  send({ kind: 'first', atlas, skin }, skin);
}

async function loadSolids(base: string, path: string, firstPart: number): Promise<void> {
  const instances = await fetchInstances(base, path);
  const loaded = loadedFrom(instances, 'solids', firstPart);
  send({ kind: 'solids', path, loaded, keys: instances.map(({ name }) => name as StructureKey) }, loaded);
}

self.addEventListener('message', ({ data }: MessageEvent<LoadRequest>) => {
  if (data.kind === 'first') {
    loadFirst(data.modelsUrl).catch((reason: unknown) => send({ kind: 'broken', message: wordsOf(reason) }));
    return;
  }
  const { path } = data;
  loadSolids(data.modelsUrl, path, data.firstPart).catch((reason: unknown) =>
    send({ kind: 'failed', path, message: wordsOf(reason) }),
  );
});
