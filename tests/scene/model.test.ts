import { existsSync, readFileSync } from 'node:fs';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { AtlasSchema } from '#domain/atlas.ts';
import { parseStructureKey } from '#domain/ids.ts';
import { GlbProblem, readGlb } from '#scene/model/glb.ts';
import type { GlbInstance } from '#scene/model/glb.ts';
import { mergeInstances } from '#scene/model/mergeInstances.ts';
import { buildPicking } from '#scene/model/pickingData.ts';
import { createPicker } from '#scene/picking/picker.ts';

const MODELS = new URL('../../public/models/', import.meta.url);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, MODELS)));
const read = (path: string): GlbInstance[] => readGlb(bytesOf(path), MeshoptDecoder.decodeGltfBuffer);

beforeAll(() => MeshoptDecoder.ready);

/** A triangle, and the same one mirrored, as a file would hold them. */
function triangle(name: string, mirrored: boolean): GlbInstance {
  const sx = mirrored ? -1 : 1;
  return {
    name,
    matrix: [sx, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1],
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
    expect([0, 3].map((vertex) => merged.surface[vertex * 4 + 3])).toEqual([1, 2]);
  });

  it('turns a mirrored triangle round and mirrors its normals', () => {
    expect([...merged.indices]).toEqual([0, 1, 2, 3, 5, 4]);
    expect([...merged.normals.subarray(12, 15)]).toEqual([-90, 0, 90]);
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
    const names = ['skin.glb', 'muscles.glb', 'bones.glb'].flatMap((path) =>
      read(path).map(({ name }) => name),
    );
    const expected = atlas().structures.flatMap(({ id, sides }) =>
      sides === 'median' ? [`${id}--median`] : [`${id}--left`, `${id}--right`],
    );
    expect(names.sort()).toEqual(expected.sort());
  });

  it('have their instances where the atlas says', () => {
    const bounds = new Map(atlas().structures.map(({ id, boundsMm }) => [id, boundsMm]));
    for (const instance of read('muscles.glb')) {
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
    const picker = createPicker(buildPicking([skin, bone]), skin.surface, [
      { key: 'cranium--median', kind: 'bone' },
    ]);
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
