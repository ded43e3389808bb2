import { describe, expect, it } from 'vitest';
import type { Atlas, ModelFile } from '#domain/atlas.ts';
import { LAYERS } from '#domain/layers.ts';
import type { MergedBuffers } from '#scene/model/buffers.ts';
import { layerOrder, layersLookedAt } from '#scene/model/layerOrder.ts';
import { createSolidSet, filesOf } from '#scene/model/solidSet.ts';
import { FAKE_ATLAS } from './fakeAtlas.ts';

const file = (layer: ModelFile['layer'], detail: ModelFile['detail'], path = `${layer}.glb`): ModelFile => ({
  path,
  layer,
  detail,
  bytes: 1,
  sha256: '',
});

describe('the order of the layers', () => {
  const view = { depth: 'skin', chosenLayer: null, isolated: false } as const;

  it('is from the surface inwards, the bones before the deep muscles', () => {
    expect(layerOrder(view)).toEqual(['superficial', 'intermediate', 'bones', 'deep', 'deepest']);
  });

  it('begins with what is looked at', () => {
    expect(layerOrder({ ...view, depth: 'deep' })).toEqual([
      'deep',
      'bones',
      'deepest',
      'superficial',
      'intermediate',
    ]);
    expect(layerOrder({ ...view, depth: 'bones' })[0]).toBe('bones');
  });

  it('begins with the layer of the chosen muscle, and the bones round it where it is alone', () => {
    expect(layerOrder({ ...view, chosenLayer: 'deepest' })[0]).toBe('deepest');
    expect(layerOrder({ ...view, chosenLayer: 'deepest', isolated: true }).slice(0, 2)).toEqual([
      'deepest',
      'bones',
    ]);
  });

  it('has every layer once, and first what a picture cannot do without', () => {
    for (const depth of LAYERS) {
      for (const chosenLayer of [null, ...LAYERS.slice(1)]) {
        const order = layerOrder({ depth, chosenLayer, isolated: true });
        expect([...order].sort()).toEqual(LAYERS.slice(1).sort());
        expect(order[0]).toBe(layersLookedAt({ depth, chosenLayer, isolated: true })[0]);
      }
    }
  });
});

describe('the solids', () => {
  const files = [
    file('skin', 'full'),
    file('superficial', 'full'),
    file('superficial', 'low', 'superficial-low.glb'),
    file('bones', 'full'),
  ];
  const atlas: Atlas = { ...FAKE_ATLAS, files };
  const order = layerOrder({ depth: 'skin', chosenLayer: null, isolated: false });
  const oneTriangle: MergedBuffers = {
    positions: new Float32Array([1, 2, 3, 4, 5, 6, 7, 8, 9]),
    normals: new Int8Array(12),
    surface: new Uint8Array(12),
    fibre: new Uint16Array(6),
    masks: new Uint8Array(),
    regionBits: new Uint8Array(),
    indices: new Uint32Array([0, 1, 2]),
  };
  const tree = {
    positions: oneTriangle.positions,
    indices: oneTriangle.indices,
    boxes: new Float32Array(),
    links: new Uint32Array(),
  };
  const loaded = { buffers: oneTriangle, tree };

  it('come at the detail that is asked for, in full where there is no other', () => {
    expect(filesOf(files, 'full').map(({ path }) => path)).toEqual(['superficial.glb', 'bones.glb']);
    expect(filesOf(files, 'low').map(({ path }) => path)).toEqual(['superficial-low.glb', 'bones.glb']);
  });

  it('come one after the other into the same buffers', () => {
    const set = createSolidSet(atlas, 'full');
    const { geometry } = set;
    const first = set.next(order)!;
    expect([first.file.path, first.firstPart]).toEqual(['superficial.glb', 1]);
    expect(set.take(first.file, loaded, ['cover--left'])).toBeNull();
    expect(geometry.drawRange.count).toBe(3);
    const second = set.next(order)!;
    expect([second.file.path, second.firstPart]).toEqual(['bones.glb', 2]);
    expect(set.isWhole).toBe(false);
    set.take(second.file, loaded, ['skull--median']);
    expect([...geometry.index!.array].slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(set.parts.map(({ key, layer }) => [key, layer])).toEqual([
      ['cover--left', 'superficial'],
      ['skull--median', 'bones'],
    ]);
    expect(set.isWhole).toBe(true);
    expect(set.next(order)).toBeNull();
  });

  it('do without a file that fails, and without one that does not belong to the atlas', () => {
    const set = createSolidSet(atlas, 'full');
    set.giveUp(set.next(order)!.file);
    const { file: bones } = set.next(order)!;
    const large = { ...oneTriangle, positions: new Float32Array(3000) };
    expect(set.take(bones, { buffers: large, tree }, ['skull--median'])).toContain('bones.glb');
    expect([set.isWhole, set.parts.length, set.geometry.drawRange.count]).toEqual([true, 0, 0]);
  });
});
