/** What lies in `public/models`: sound, small enough, and exactly what the generator makes. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { AtlasSchema } from '#domain/atlas.ts';
import type { Atlas } from '#domain/atlas.ts';
import { parseStructureKey } from '#domain/ids.ts';
import { SKELETON } from '#generator/build/skeleton.ts';
import { boundsMm, signedVolumeMm3 } from '#generator/core/meshMeasure.ts';
import { topologyOf } from '#generator/core/meshTopology.ts';
import { depthInsideMm, probeOf } from '#generator/core/probe.ts';
import { skinCover } from '#generator/core/skinCover.ts';
import { STRUCTURE_IDS } from '#generator/pipeline/generate.ts';
import { ROOT } from '#generator/pipeline/sourceHash.ts';
import { MIDLINE_GAP_MM } from '#generator/resolve/midline.ts';
import { brotliSize } from '#generator/write/models.ts';
import { readModel } from './modelFile.ts';
import type { ReadInstance } from './modelFile.ts';

const GLBS = ['skin.glb', 'muscles.glb', 'bones.glb'] as const;
const FILES = [...GLBS, 'atlas.json'] as const;
const MODELS = join(ROOT, 'public/models');
/** Twelve minutes: the full run takes one to two on a quiet machine. */
const FULL_RUN_MS = 720_000;

/** Handles of a structure: the zygomatic arches of the cranium, the foramina of the vertebrae. */
const genusOf = (id: string): number =>
  id === 'cranium' ? 2 : (SKELETON.find((bone) => bone.id === id)?.genus ?? 0);

interface Validator {
  validateBytes(
    bytes: Uint8Array,
  ): Promise<{ issues: { numErrors: number; numWarnings: number; messages: unknown[] } }>;
}
const validator = createRequire(import.meta.url)('gltf-validator') as Validator;

const bytes = new Map<string, Uint8Array>();
const instances = new Map<string, ReadInstance>();
let atlas: Atlas;

beforeAll(async () => {
  for (const name of FILES) bytes.set(name, await readFile(join(MODELS, name)));
  atlas = v.parse(AtlasSchema, JSON.parse(new TextDecoder().decode(bytes.get('atlas.json'))));
  for (const name of GLBS) {
    for (const instance of (await readModel(bytes.get(name)!)).instances)
      instances.set(instance.name, instance);
  }
});

describe('public/models', () => {
  it.each(GLBS)('%s finds no fault with the Khronos validator', async (name) => {
    const { issues } = await validator.validateBytes(new Uint8Array(bytes.get(name)!));
    expect(issues.messages.filter((message) => (message as { severity: number }).severity < 2)).toEqual([]);
  });

  it('holds every structure, on the sides the manifest says', () => {
    expect(atlas.structures.map(({ id }) => id)).toEqual([...STRUCTURE_IDS]);
    const expected = atlas.structures.flatMap(({ id, sides }) =>
      sides === 'paired' ? [`${id}--left`, `${id}--right`] : [`${id}--median`],
    );
    expect([...instances.keys()].sort()).toEqual(expected.sort());
  });

  it('keeps to its budgets in brotli', () => {
    const size = (names: readonly string[]): number =>
      names.reduce((sum, name) => sum + brotliSize(bytes.get(name)!), 0);
    expect(size(GLBS)).toBeLessThanOrEqual(1_200_000);
    expect(size(['skin.glb', 'atlas.json'])).toBeLessThanOrEqual(400 * 1024);
  });

  it.each(STRUCTURE_IDS)('%s is closed, faces outwards, has no folds and no stray handles', (id) => {
    for (const instance of instances.values()) {
      if (parseStructureKey(instance.name).id !== id) continue;
      expect({ id, ...topologyOf(instance) }).toMatchObject({
        id,
        closed: true,
        numPieces: 1,
        genus: genusOf(id),
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
      if (atlas.structures.find((structure) => structure.id === id)?.kind !== 'muscle') continue;
      expect(boundsMm(left)[0][0]).toBeGreaterThan(MIDLINE_GAP_MM - 0.03);
    }
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
