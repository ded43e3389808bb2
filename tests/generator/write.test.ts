import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '#domain/atlas.ts';
import type { Layer } from '#domain/layers.ts';
import type { DecoratedStructure } from '#generator/core/decorated.ts';
import { vertexNormals } from '#generator/core/meshMeasure.ts';
import { topologyOf } from '#generator/core/meshTopology.ts';
import type { Solid } from '#generator/core/solid.ts';
import { encodedGlb } from '#generator/write/glb.ts';
import { atlasJson } from '#generator/write/manifest.ts';
import { deliveredModels } from '#generator/write/models.ts';
import { publish } from '#generator/write/publish.ts';
import { readModel } from './modelFile.ts';
import { ball, block } from './shapes.ts';

const LAYER_OF: Readonly<Record<DecoratedStructure['kind'], Layer>> = {
  skin: 'skin',
  muscle: 'deep',
  fascia: 'superficial',
  bone: 'bones',
  cartilage: 'bones',
  eye: 'deepest',
};

function structure(
  id: string,
  kind: DecoratedStructure['kind'],
  solid: Solid,
  { paired = true, layer = LAYER_OF[kind] } = {},
): DecoratedStructure {
  const num = solid.positionsMm.length / 3;
  return {
    id,
    kind,
    layer,
    sides: paired ? 'paired' : 'median',
    genus: 0,
    solid: {
      ...solid,
      normals: vertexNormals(solid),
      ...(kind === 'muscle' && {
        fibreMm: Float32Array.from({ length: 2 * num }, (_, i) => (i % 2 ? 40 : i / 2)),
        tendon01: new Float32Array(num).fill(0.2),
      }),
      ...(kind === 'skin' && { masks01: new Float32Array(4 * num).fill(1) }),
    },
    open01: new Float32Array(num).fill(0.6),
    ...(kind === 'skin' && { regionIndex: new Uint8Array(num).fill(17) }),
  };
}
const muscle = structure('a-muscle', 'muscle', ball([40, 1500, 10], 20));
const skin = structure('skin', 'skin', block([-90, 1400, -80], [90, 1600, 80]), { paired: false });
const bone = structure('a-bone', 'bone', block([10, 1480, 0], [20, 1490, 10]));

describe('encodedGlb', () => {
  it('names a node for each side and mirrors the right one exactly', async () => {
    const [left, right, ...rest] = (await readModel(await encodedGlb([muscle]))).instances;
    expect(rest).toEqual([]);
    expect([left.name, right.name]).toEqual(['a-muscle--left', 'a-muscle--right']);
    expect(right.extras).toEqual({ structureKey: 'a-muscle--right', structure: 'a-muscle', side: 'right' });
    expect(right.positionsMm).toEqual(left.positionsMm.map((mm, i) => (i % 3 === 0 ? -mm : mm)));
  });

  it('keeps every vertex within a step of where it was', async () => {
    const { instances } = await readModel(await encodedGlb([skin]));
    const wanted = new Set(['-90', '90', '1400', '1600', '-80', '80']);
    for (const mm of instances[0].positionsMm) {
      expect(Math.min(...[...wanted].map((to) => Math.abs(Number(to) - mm)))).toBeLessThan(0.02);
    }
  });

  it('quantises all structures of a file in one volume', async () => {
    const { instances } = await readModel(
      await encodedGlb([bone, structure('b', 'bone', block([0, 1, 2], [3, 4, 5]), { paired: false })]),
    );
    const [a, , b] = instances;
    expect(b.translation).toEqual(a.translation);
    expect(b.scale).toEqual(a.scale);
  });

  it('carries tendon, ambient occlusion, region, fibres and masks', async () => {
    const [left] = (await readModel(await encodedGlb([muscle]))).instances;
    expect([...left.attributes.get('_SURFACE')!.slice(0, 4)]).toEqual([51, 153, 0, 0]);
    expect(left.attributes.get('TEXCOORD_0')![1] / 65536).toBeCloseTo(40 / 512, 5);
    const [body] = (await readModel(await encodedGlb([skin]))).instances;
    expect([...body.attributes.get('_SURFACE')!.slice(0, 4)]).toEqual([0, 153, 17, 0]);
    expect([...body.attributes.get('COLOR_0')!.slice(0, 4)]).toEqual([255, 255, 255, 255]);
  });

  it('says whose it is and under which licence', async () => {
    const { copyright } = await readModel(await encodedGlb([bone]));
    expect(copyright).toMatch(/CC BY-SA 4\.0.*Z-Anatomy.*BodyParts3D/s);
  });

  it('gives the same bytes again', async () => {
    expect(await encodedGlb([muscle])).toEqual(await encodedGlb([muscle]));
  });

  it('refuses a muscle longer than its fibre coordinates reach', async () => {
    const fibreMm = muscle.solid.fibreMm!.map((mm) => mm * 100);
    await expect(encodedGlb([{ ...muscle, solid: { ...muscle.solid, fibreMm } }])).rejects.toThrow(
      /less than 512/,
    );
  });
});

describe('atlasJson', () => {
  const empty = {
    schema: 'trigger-point-atlas/1' as const,
    files: [],
    structures: [],
    maps: [],
    regions: [],
  };

  it('writes lengths to a hundredth of a millimetre and no negative zero', () => {
    const point = [1.23456, -0.001, 3] as [number, number, number];
    const place = {
      id: 'p',
      muscleId: 'm',
      insideMm: point,
      surfaceMm: point,
      skinMm: point,
      skinNormal: point,
    };
    // a depth, which the page must not get, is left out
    const text = atlasJson({ ...empty, triggerPoints: [{ ...place, ...{ depthMm: 4.567 } }] });
    expect(JSON.parse(text)).toMatchObject({
      triggerPoints: [{ insideMm: [1.23, 0, 3], skinNormal: [1.235, -0.001, 3] }],
    });
    expect(text).not.toContain('depthMm');
    expect(text).not.toContain('-0,');
  });

  it('refuses what the page could not read', () => {
    const place = { id: 'Not An Id', muscleId: 'm', insideMm: [0, 0, NaN] };
    expect(() => atlasJson({ ...empty, triggerPoints: [place as never] })).toThrow();
  });
});

describe('publish', () => {
  it('replaces all files or none', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'publish-')), 'models');
    await publish(new Map([['a.txt', 'old']]), folder);
    const unwritable = new Map<string, string>([
      ['a.txt', 'new'],
      ['a.txt/b.txt', 'new'],
    ]);
    await expect(publish(unwritable, folder)).rejects.toThrow();
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
    await writeFile(join(folder, 'untouched.txt'), '');
    const files = [
      ['a.txt', 'new'],
      ['low/a.txt', 'small'],
    ] as const;
    await publish(new Map(files), folder);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
    expect(await readFile(join(folder, 'low/a.txt'), 'utf8')).toBe('small');
    expect((await readdir(folder)).sort()).toEqual(['a.txt', 'low', 'untouched.txt']);
    expect(await readdir(join(folder, '..'))).toEqual(['models']);
  });
});

describe('deliveredModels', () => {
  const fascia = structure('a-fascia', 'fascia', ball([40, 1500, 40], 20));
  const empty = { structures: [], triggerPoints: [], maps: [], regions: [] };

  it('makes one file of each layer that has structures, from the surface inwards', async () => {
    const { files } = await deliveredModels([bone, muscle, fascia, skin], empty);
    const layers = ['skin', 'superficial', 'deep', 'bones'];
    expect([...files.keys()]).toEqual([
      ...layers.map((layer) => `${layer}.glb`),
      ...layers.map((layer) => `low/${layer}.glb`),
      'atlas.json',
    ]);
    const { instances } = await readModel(files.get('superficial.glb') as Uint8Array);
    expect(instances.map(({ name }) => name)).toEqual(['a-fascia--left', 'a-fascia--right']);
  });

  it('lists each file with its layer, its size and its hash', async () => {
    const { files } = await deliveredModels([skin, muscle, bone], empty);
    const { files: listed } = JSON.parse(files.get('atlas.json') as string) as Pick<Atlas, 'files'>;
    const { path, layer, detail, bytes } = listed[1];
    expect([path, layer, detail, bytes]).toEqual(['deep.glb', 'deep', 'full', files.get('deep.glb')!.length]);
    expect(listed[1].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(listed.map((file) => file.detail)).toEqual(['full', 'full', 'full', 'low', 'low', 'low']);
  });

  it('thins every structure for slow machines without tearing it', async () => {
    const { files } = await deliveredModels([muscle, fascia], empty);
    const [full, low] = await Promise.all(
      ['deep.glb', 'low/deep.glb'].map((name) => readModel(files.get(name) as Uint8Array)),
    );
    expect(low.instances.map(({ name }) => name)).toEqual(full.instances.map(({ name }) => name));
    const [whole, thin] = [full.instances[0], low.instances[0]];
    expect(thin.indices.length / whole.indices.length).toBeLessThan(0.5);
    expect([...thin.attributes.keys()]).toEqual([...whole.attributes.keys()]);
    expect(topologyOf(thin)).toMatchObject({ closed: true, genus: 0, numFolds: 0, numPieces: 1 });
  });
});
