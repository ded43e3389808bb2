import { existsSync, readFileSync } from 'node:fs';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { AtlasSchema } from '#domain/atlas.ts';
import { parseStructureKey } from '#domain/ids.ts';
import { GlbProblem, readGlb } from '#scene/model/glb.ts';
import type { GlbInstance } from '#scene/model/glb.ts';
import { mergeInstances } from '#scene/model/mergeInstances.ts';
import { createPicker } from '#scene/picking/picker.ts';
import type { PickableFile } from '#scene/picking/picker.ts';
import { buildTriangleTree } from '#scene/picking/triangleTree.ts';
import { partOfVertex } from '#scene/model/buffers.ts';
import type { MergedBuffers, ModelPart } from '#scene/model/buffers.ts';

const MODELS = new URL('../../public/models/', import.meta.url);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, MODELS)));
const read = (path: string): GlbInstance[] => readGlb(bytesOf(path), MeshoptDecoder.decodeGltfBuffer);

beforeAll(() => MeshoptDecoder.ready);

function pickable(buffers: MergedBuffers): PickableFile {
  return { tree: buildTriangleTree(buffers.positions, buffers.indices.slice()), buffers };
}

const part = (key: ModelPart['key'], kind: ModelPart['kind'], isContext = false): ModelPart => ({
  key,
  kind,
  layer: kind === 'bone' ? 'bones' : 'superficial',
  isContext,
});

/** A triangle, and the same one mirrored, as a file would hold them. */
function triangle(name: string, mirrored: boolean, z = 0): GlbInstance {
  const sx = mirrored ? -1 : 1;
  return {
    name,
    matrix: [sx, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, z, 1],
    attributes: new Map([
      ['POSITION', { array: new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]), stride: 3, count: 3, scale: 1 }],
      [
        'NORMAL',
        {
          array: new Int8Array([90, 0, 90, 0, 90, 0, 90, 0, 90, 0, 90, 0]),
          stride: 4,
          count: 3,
          scale: 1 / 127,
        },
      ],
    ]),
    indices: { array: new Uint16Array([0, 1, 2]), stride: 1, count: 3, scale: 1 },
  };
}

describe('merging instances', () => {
  const merged = mergeInstances(
    [
      { part: 1, instance: triangle('a--left', false) },
      { part: 2, instance: triangle('a--right', true) },
    ],
    'solids',
  );

  it('places vertices and stamps their part', () => {
    expect([...merged.positions.subarray(3, 6)]).toEqual([1, 1, 0]);
    expect([...merged.positions.subarray(12, 15)]).toEqual([-1, 1, 0]);
    expect([0, 3].map((vertex) => partOfVertex(merged, vertex))).toEqual([1, 2]);
  });

  it('stamps numbers beyond a byte', () => {
    const late = mergeInstances([{ part: 300, instance: triangle('a--left', false) }], 'solids');
    expect([0, 1, 2].map((vertex) => partOfVertex(late, vertex))).toEqual([300, 300, 300]);
  });

  it('turns a mirrored triangle round and mirrors its normals', () => {
    expect([...merged.indices]).toEqual([0, 1, 2, 3, 5, 4]);
    expect([...merged.normals.subarray(12, 15)]).toEqual([-90, 0, 90]);
  });
});

describe('what is drawn for the context only', () => {
  const from = [0.2, 1.2, 1] as const;
  /** Files of one triangle each, so many metres in front of the plane of the first. */
  const pickerOver = (parts: readonly (readonly [ModelPart, z: number])[]) =>
    createPicker(
      null,
      parts.map(([{ key }, z], i) =>
        pickable(mergeInstances([{ part: i + 1, instance: triangle(key, false, z) }], 'solids')),
      ),
      parts.map(([own]) => own),
    );
  const muscle = part('a--left', 'muscle');
  const context = part('b--left', 'muscle', true);
  const veil = part('c--left', 'fascia');

  it.each([
    [
      'gives way to a muscle close behind it',
      [
        [muscle, 0],
        [context, 0.003],
      ],
      'a--left',
    ],
    [
      'holds where the muscle lies farther behind',
      [
        [muscle, 0],
        [context, 0.006],
      ],
      'b--left',
    ],
    [
      'holds against a bone',
      [
        [part('d--left', 'bone'), 0],
        [context, 0.003],
      ],
      'b--left',
    ],
    [
      'gives way through a fascia as well',
      [
        [muscle, 0],
        [context, 0.001],
        [veil, 0.003],
      ],
      'a--left',
    ],
  ] as const)('%s', (_what, files, key) => {
    expect(pickerOver(files).pick(from, [0, 0, -1], () => true)?.key).toBe(key);
  });
});

describe('a file that is not whole', () => {
  it('is refused with the reason', () => {
    expect(() => readGlb(new Uint8Array([1, 2, 3]), () => undefined)).toThrow(GlbProblem);
    const header = new Uint8Array(24);
    const view = new DataView(header.buffer);
    view.setUint32(0, 0x46546c67, true);
    view.setUint32(8, 9000, true);
    expect(() => readGlb(header, () => undefined)).toThrow('cut short: 24 of 9000 bytes');
  });
});

describe.skipIf(!existsSync(new URL('atlas.json', MODELS)))('the models as delivered', () => {
  const atlas = () => v.parse(AtlasSchema, JSON.parse(readFileSync(new URL('atlas.json', MODELS), 'utf8')));

  it('hold every instance that the atlas lists, by name', () => {
    const names = atlas()
      .files.filter(({ detail }) => detail === 'full')
      .flatMap(({ path }) => read(path).map(({ name }) => name));
    const expected = atlas().structures.flatMap(({ id, sides }) =>
      sides === 'median' ? [`${id}--median`] : [`${id}--left`, `${id}--right`],
    );
    expect(names.sort()).toEqual(expected.sort());
  });

  it('have their instances where the atlas says', () => {
    const bounds = new Map(atlas().structures.map(({ id, boundsMm }) => [id, boundsMm]));
    for (const instance of read('superficial.glb')) {
      const { positions } = mergeInstances([{ part: 1, instance }], 'solids');
      const { id, side } = parseStructureKey(instance.name);
      const [low, high] = bounds.get(id)!;
      const x = Array.from({ length: positions.length / 3 }, (_, k) => positions[k * 3]! * 1000);
      const [least, most] = [Math.min(...x), Math.max(...x)];
      const expected = side === 'right' ? [-high[0], -low[0]] : [low[0], high[0]];
      expect(Math.abs(least - expected[0]!), instance.name).toBeLessThan(0.2);
      expect(Math.abs(most - expected[1]!), instance.name).toBeLessThan(0.2);
    }
  });

  it('answer a ray: skin first, bone behind it', () => {
    const skin = mergeInstances([{ part: 0, instance: read('skin.glb')[0]! }], 'skin');
    const cranium = read('bones.glb').find(({ name }) => name === 'cranium--median')!;
    const bone = mergeInstances([{ part: 1, instance: cranium }], 'solids');
    const picker = createPicker(pickable(skin), [pickable(bone)], [part('cranium--median', 'bone')]);
    const from = [0.01, 1.65, 1] as const;
    const first = picker.pick(from, [0, 0, -1], () => true);
    const second = picker.pick(from, [0, 0, -1], (part) => part !== 0);
    expect(first?.key).toBe('skin--median');
    expect(second?.key).toBe('cranium--median');
    expect(second!.atMm[2]).toBeLessThan(first!.atMm[2]);
    expect(picker.stats.rays).toBe(2);
    expect(picker.pick([1, 3, 1], [0, 1, 0], () => true)).toBeNull();
  });
});
