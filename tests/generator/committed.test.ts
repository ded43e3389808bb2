/** What lies in `public/models`: sound, small enough, and exactly what the generator makes. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { AtlasSchema } from '#domain/atlas.ts';
import { parseStructureKey } from '#domain/ids.ts';
import { HARD_PARTS } from '#generator/build/hardParts.ts';
import { MUSCLE_ORDER, muscleBellies } from '#generator/build/muscles.ts';
import { boundsMm, signedVolumeMm3 } from '#generator/core/meshMeasure.ts';
import { topologyOf } from '#generator/core/meshTopology.ts';
import { depthInsideMm, probeOf } from '#generator/core/probe.ts';
import { skinCover } from '#generator/core/skinCover.ts';
import { STRUCTURE_IDS } from '#generator/pipeline/generate.ts';
import { ROOT } from '#generator/pipeline/sourceHash.ts';
import { MIDLINE_GAP_MM } from '#generator/resolve/midline.ts';
import { MOST_IN_BONE, MOST_IN_MUSCLES, overlapOf } from '#generator/report/overlap.ts';
import { brotliSize } from '#generator/write/models.ts';
import { piecesOf } from './solidChecks.ts';
import { readModel } from './modelFile.ts';
import type { ReadInstance } from './modelFile.ts';

const MODELS = join(ROOT, 'public/models');
const atlas = v.parse(AtlasSchema, JSON.parse(readFileSync(join(MODELS, 'atlas.json'), 'utf8')));
const pathsOf = (detail: string): string[] =>
  atlas.files.filter((file) => file.detail === detail).map(({ path }) => path);
const [FULL, LOW] = [pathsOf('full'), pathsOf('low')];
const FILES = [...FULL, ...LOW, 'atlas.json'];
/** Twelve minutes: the full run takes one to two on a quiet machine. */
const FULL_RUN_MS = 720_000;

/** Handles and closed bodies of a structure. */
function partsOf(id: string): { genus: number; pieces: number } {
  const part = HARD_PARTS.find((one) => one.id === id);
  if (part) return { genus: part.genus, pieces: part.pieces ?? 1 };
  return { genus: 0, pieces: id === 'skin' ? 1 : muscleBellies(id).length };
}

interface Validator {
  validateBytes(
    bytes: Uint8Array,
  ): Promise<{ issues: { numErrors: number; numWarnings: number; messages: unknown[] } }>;
}
const validator = createRequire(import.meta.url)('gltf-validator') as Validator;

const bytes = new Map<string, Uint8Array>();
const instances = new Map<string, ReadInstance>();
const lowInstances = new Map<string, ReadInstance>();

beforeAll(async () => {
  for (const name of FILES) bytes.set(name, await readFile(join(MODELS, name)));
  for (const [paths, found] of [
    [FULL, instances],
    [LOW, lowInstances],
  ] as const)
    for (const path of paths)
      for (const instance of (await readModel(bytes.get(path)!)).instances)
        found.set(instance.name, instance);
});

describe('public/models', () => {
  it.each([...FULL, ...LOW])('%s finds no fault with the Khronos validator', async (name) => {
    const { issues } = await validator.validateBytes(new Uint8Array(bytes.get(name)!));
    expect(issues.messages.filter((message) => (message as { severity: number }).severity < 2)).toEqual([]);
  });

  it('holds every structure, on the sides the manifest says', () => {
    expect(atlas.structures.map(({ id }) => id)).toEqual([...STRUCTURE_IDS]);
    const expected = atlas.structures.flatMap(({ id, sides }) =>
      sides === 'paired' ? [`${id}--left`, `${id}--right`] : [`${id}--median`],
    );
    expect([...instances.keys()].sort()).toEqual(expected.sort());
    expect([...lowInstances.keys()]).toEqual([...instances.keys()]);
  });

  it('says how large each structure is, and at low detail holds fewer triangles of it in one piece', () => {
    for (const [name, { indices, positionsMm }] of instances) {
      const structure = atlas.structures.find(({ id }) => id === parseStructureKey(name).id);
      expect(structure).toMatchObject({ triangles: indices.length / 3, vertices: positionsMm.length / 3 });
      const low = lowInstances.get(name)!;
      expect(low.indices.length, name).toBeLessThanOrEqual(indices.length);
      const { closed, numPieces, genus } = topologyOf(low);
      const { genus: handles, pieces } = partsOf(parseStructureKey(name).id);
      expect({ name, closed, numPieces, genus }).toEqual({
        name,
        closed: true,
        numPieces: pieces,
        genus: handles,
      });
    }
  });

  it('keeps to its budgets in brotli', () => {
    const size = (names: readonly string[]): number =>
      names.reduce((sum, name) => sum + brotliSize(bytes.get(name)!), 0);
    expect(size(FULL)).toBeLessThanOrEqual(2_200_000);
    expect(size(LOW)).toBeLessThanOrEqual(0.6 * size(FULL));
    expect(size(['skin.glb', 'atlas.json'])).toBeLessThanOrEqual(400 * 1024);
  });

  it.each(STRUCTURE_IDS)('%s is closed, faces outwards, has no folds and no stray handles', (id) => {
    for (const instance of instances.values()) {
      if (parseStructureKey(instance.name).id !== id) continue;
      expect({ id, ...topologyOf(instance) }).toMatchObject({
        id,
        closed: true,
        numPieces: partsOf(id).pieces,
        genus: partsOf(id).genus,
        numFolds: 0,
      });
      expect(signedVolumeMm3(instance)).toBeGreaterThan(0);
    }
  });

  it('has exact mirror images, clear of the midline', () => {
    for (const [name, right] of instances) {
      const { id, side } = parseStructureKey(name);
      if (side !== 'right') continue;
      const left = instances.get(`${id}--left`)!;
      expect(right.positionsMm).toEqual(left.positionsMm.map((mm, i) => (i % 3 === 0 ? -mm : mm)));
      if (!['muscle', 'fascia'].includes(atlas.structures.find((one) => one.id === id)!.kind)) continue;
      expect(boundsMm(left)[0][0]).toBeGreaterThan(MIDLINE_GAP_MM - 0.03);
    }
  });

  it('lets no muscle lie in bone or in other muscles by more than the limits', { timeout: 600_000 }, () => {
    const left = [...instances.values()].filter(
      ({ name }) => !name.endsWith('--right') && name !== 'skin--median',
    );
    const all = left.flatMap((instance) => {
      const { id } = parseStructureKey(instance.name);
      const isMuscle = ['muscle', 'fascia'].includes(atlas.structures.find((one) => one.id === id)!.kind);
      return piecesOf(instance).map((solid) => ({ id, isMuscle, solid, probe: probeOf(solid) }));
    });
    const over = MUSCLE_ORDER.flatMap((id) => {
      const own = all.filter((body) => body.id === id);
      const { inBone01, inMuscles01 } = overlapOf(
        own,
        all.filter((body) => body.id !== id),
      );
      return inBone01 > MOST_IN_BONE || inMuscles01 > MOST_IN_MUSCLES ? [{ id, inBone01, inMuscles01 }] : [];
    });
    expect(over).toEqual([]);
  });

  it('lets no muscle and no bone through the skin', () => {
    const skin = skinCover(instances.get('skin--median')!);
    for (const { name, positionsMm: p } of instances.values()) {
      if (name === 'skin--median' || name.endsWith('--right')) continue;
      let least = Infinity;
      for (let i = 0; i < p.length; i += 3) least = Math.min(least, skin.depthMm([p[i], p[i + 1], p[i + 2]]));
      expect({ name, pokesThrough: least < 0 }).toEqual({ name, pokesThrough: false });
    }
  });

  it('has every trigger point inside its muscle', () => {
    for (const { id, muscleId, insideMm } of atlas.triggerPoints) {
      const depthMm = depthInsideMm(probeOf(instances.get(`${muscleId}--left`)!), insideMm);
      expect({ id, inside: depthMm > 0 }).toEqual({ id, inside: true });
    }
    expect(atlas.maps.map(({ pointId }) => pointId).sort()).toEqual(
      atlas.triggerPoints.map(({ id }) => id).sort(),
    );
  });

  it('is what the generator makes, to the last byte', { timeout: FULL_RUN_MS }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'models-'));
    try {
      await anatomy(['--no-cache', '--out', folder]);
      for (const name of FILES) {
        const same = Buffer.compare(await readFile(join(folder, name)), bytes.get(name)!) === 0;
        expect({ name, same, remedy: 'npm run anatomy' }).toEqual({
          name,
          same: true,
          remedy: 'npm run anatomy',
        });
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

function anatomy(args: readonly string[]): Promise<void> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [tsx, 'generator/cli.ts', ...args], { cwd: ROOT }, (error, _stdout, stderr) =>
      error ? reject(new Error(stderr)) : resolve(),
    );
  });
}
