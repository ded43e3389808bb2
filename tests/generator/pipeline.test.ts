import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keyOf } from '#generator/core/keyOf.ts';
import { HARD_PARTS, moduleOfHardPart } from '#generator/build/hardParts.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import { runCli } from '#generator/pipeline/command.ts';
import { folderCache } from '#generator/pipeline/cache.ts';
import { STRUCTURE_IDS } from '#generator/pipeline/generate.ts';
import { cliOptions } from '#generator/pipeline/options.ts';
import { processPool } from '#generator/pipeline/pool.ts';
import type { Pool } from '#generator/pipeline/pool.ts';
import { ROOT, sourceFiles, sourceState } from '#generator/pipeline/sourceHash.ts';
import { modulesOf, runTask, TASKS } from '#generator/pipeline/tasks.ts';
import type { TaskName } from '#generator/pipeline/tasks.ts';
import { workshop } from '#generator/pipeline/workshop.ts';
import { shadedSolid } from '#generator/decorate/decorate.ts';
import { ball, block } from './shapes.ts';

/** Runs every task in this process. */
const inProcess: Pool = { run: runTask, close: () => undefined };

const folders: string[] = [];
async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anatomy-'));
  folders.push(folder);
  return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const shade = {
  solid: shadedSolid(ball([0, 0, 0], 10)),
  around: [{ solid: block([-20, 11, -20], [20, 14, 20]), mirrored: false }],
  options: {},
  shadeShare: 1,
};

describe('cliOptions', () => {
  it('takes ids and flags', () => {
    expect(cliOptions(['temporalis', '--out', 'x', '--no-cache'], ['temporalis'], ['temporalis'])).toEqual({
      ids: ['temporalis'],
      only: false,
      out: 'x',
      quality: 'final',
      cache: false,
      report: false,
    });
  });

  it.each([
    [['temporale'], /no structure "temporale"/],
    [['--quality', 'best'], /"best": preview or final/],
    [['--fast'], /--fast/],
    [['--only'], /goes with the ids of muscles/],
    [['cranium', '--only'], /goes with the ids of muscles/],
    [['temporalis', '--only', '--no-cache'], /neither --no-cache/],
  ])('refuses %j', (args, message) => {
    expect(() => cliOptions(args, ['temporalis', 'cranium'], ['temporalis'])).toThrow(message);
  });
});

describe('keyOf', () => {
  it('tells apart what differs in value, type or order', () => {
    const keys = [
      keyOf('a', new Float32Array([1, 2])),
      keyOf('a', new Float32Array([1, 3])),
      keyOf('a', new Float64Array([1, 2])),
      keyOf('a', [1, 2]),
      keyOf('a', [12]),
      keyOf('a', ['1', '2']),
      keyOf('a', { x: 1, y: 2 }),
      keyOf('a', { x: 12 }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf('a', { x: new Float32Array([1]) })).toBe(keyOf('a', { x: new Float32Array([1]) }));
  });

  it('refuses what it cannot see into', () => {
    expect(() => keyOf('a', { x: new Map([['a', 1]]) })).toThrow(/not of a Map/);
  });
});

describe('folderCache', () => {
  it('takes a damaged file for an absent one', async () => {
    const folder = await emptyFolder();
    const cache = folderCache(folder);
    cache.put('key', { a: new Float64Array([1, 2]) });
    expect(cache.get('key')).toEqual({ a: new Float64Array([1, 2]) });
    await writeFile(join(folder, 'key'), 'torn');
    expect(cache.get('key')).toBeUndefined();
  });
});

describe('folderCache over its size', () => {
  it('drops what was not used for longest', async () => {
    const folder = await emptyFolder();
    const cache = folderCache(folder);
    for (const key of ['a', 'b', 'c']) {
      cache.put(key, key);
      await utimes(join(folder, key), 1000, key === 'a' ? 1000 : 2000);
    }
    const [unused] = [cache.get('b'), cache.get('c')];
    expect(unused).toBe('b');
    folderCache(folder, 2);
    expect((await readdir(folder)).sort()).toEqual(['b', 'c']);
  });
});

describe('sourceFiles', () => {
  it('follows definitions and data, however they are imported', () => {
    const files = sourceFiles('generator/build/muscles.ts').map((file) => file.slice(ROOT.length));
    expect(files).toContain('generator/definitions/muscles/face/temporalis.ts');
    expect(files).toContain('generator/kernels/sheet.ts');
    const referral = sourceFiles('generator/pipeline/referral.ts').map((file) => file.slice(ROOT.length));
    expect(referral).toContain('src/content/regions.json');
  });

  it('refuses a module that reads files it could not see', () => {
    expect(() => sourceState('generator/pipeline/cache.ts')).toThrow(/reads files at run time/);
  });
});

describe('workshop', () => {
  it('gives the same from the cache, from this process and from another', async () => {
    const cache = folderCache(await emptyFolder());
    const pool = processPool(1);
    try {
      const first = workshop(pool, cache);
      const made = await first.run('openness', shade);
      const second = workshop(pool, cache);
      expect(await second.run('openness', shade)).toEqual(made);
      expect(second.counts()).toEqual({ done: 0, kept: 1 });
      expect(await inProcess.run('openness', shade)).toEqual(made);
    } finally {
      pool.close();
    }
  });

  it('does a task again when asked to, and when its input has changed', async () => {
    const shop = workshop(inProcess, folderCache(await emptyFolder()));
    await shop.run('openness', shade);
    await shop.run('openness', shade, { afresh: true });
    await shop.run('openness', { ...shade, options: { numRays: 8 } });
    expect(shop.counts()).toEqual({ done: 3, kept: 0 });
  });

  it('keeps nothing that was made while a source was written: the process may hold another state of it', async () => {
    const folder = await emptyFolder();
    const [cache, file] = [folderCache(folder), join(folder, 'muscle.ts')];
    const startedMs = Date.now();
    // the process that does the tasks has loaded the first state; the hash will be that of the second
    const ofFirstState: Pool = { run: () => Promise.resolve(['first'] as never), close: () => undefined };
    await writeFile(file, 'export const second = 2;');
    const edited = workshop(ofFirstState, cache, startedMs);
    await edited.run('muscle', { id: 'm', file });
    expect(edited.changed().map((path) => path.split('/').at(-1))).toEqual(['muscle.ts']);
    const ofSecondState: Pool = { run: () => Promise.resolve(['second'] as never), close: () => undefined };
    const later = workshop(ofSecondState, cache, Date.now() + 1000);
    expect(await later.run('muscle', { id: 'm', file })).toEqual(['second']);
    expect(later.changed()).toEqual([]);
    expect(await workshop(ofFirstState, cache, Date.now() + 1000).run('muscle', { id: 'm', file })).toEqual([
      'second',
    ]);
  });

  it('brings a fault back from another process', async () => {
    const pool: Pool = processPool(1);
    await expect(
      pool.run('hardPart', { id: 'no-such-bone', module: 'generator/build/skeleton.ts', quality: 'preview' }),
    ).rejects.toThrow(/no-such-bone/);
    pool.close();
  });
});

describe('the key of a task', () => {
  const file = 'generator/definitions/muscles/face/temporalis.ts';
  const inputs: Partial<Record<TaskName, readonly object[]>> = {
    hardPart: HARD_PARTS.map(({ id }) => ({ id, module: moduleOfHardPart(id) })),
    muscle: [{ id: 'temporalis', file }],
    points: [{ id: 'temporalis', file }],
  };

  it.each(Object.keys(TASKS) as TaskName[])('says of %s every source that it loads', (name) => {
    const loaded = [...TASKS[name].run.toString().matchAll(/['"](#generator\/[^'"]+|\.[^'"]+\.ts)['"]/g)].map(
      ([, module]) => module.replace(/^#/, '').replace(/^\.\//, 'generator/pipeline/'),
    );
    for (const input of inputs[name] ?? [{}]) {
      const said = new Set(modulesOf(name, input as never).flatMap(sourceFiles));
      expect(loaded.flatMap(sourceFiles).filter((source) => !said.has(source))).toEqual([]);
    }
  });

  it('leaves only that out which a module named in it exports', async () => {
    await expect(runTask('muscle', { id: 'masseter-deep', file })).rejects.toThrow(/nothing with the id/);
  });
});

describe('npm run anatomy', () => {
  it('knows every structure once', () => {
    expect(new Set(STRUCTURE_IDS).size).toBe(STRUCTURE_IDS.length);
    expect(STRUCTURE_IDS).toContain('trapezius-upper');
  });

  it('names file, field and reason of a faulty definition, and writes nothing', async () => {
    const folder = join(await emptyFolder(), 'models');
    const told: string[] = [];
    const fails = () => Promise.reject(new DefinitionProblem('a/file.ts', 'rows[2].thicknessMm', 'is -1'));
    const code = await runCli(['--out', folder], { out: () => {}, err: (text) => told.push(text) }, fails);
    expect(code).toBe(1);
    expect(told.join('\n')).toContain('a/file.ts: rows[2].thicknessMm: is -1');
    await expect(readdir(folder)).rejects.toThrow();
  });

  it.each([
    ['an unknown landmark', /at\('[a-z0-9-]+'/, "at('no-such-landmark'", /no-such-landmark/],
    ['a thickness below nothing', /thicknessMm: \[\d/, 'thicknessMm: [-3', /thicknessMm.*-3/],
  ])('stops at %s in a muscle', async (_name, right, wrong, message) => {
    const folder = await copyOfGenerator();
    const file = join(folder, 'generator/definitions/muscles/face/temporalis.ts');
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(right);
    await writeFile(file, text.replace(right, wrong));
    const { code, stderr } = await anatomy(folder, ['--out', 'made', '--no-cache', '--quality', 'preview']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/generator\/definitions\/muscles\/face\/temporalis\.ts: /);
    expect(stderr).toMatch(message);
    expect(await readdir(folder)).not.toContain('made');
  });
});

/** The generator and what it reads, in a folder of its own, to be spoilt. */
async function copyOfGenerator(): Promise<string> {
  const folder = await emptyFolder();
  for (const part of [
    'generator',
    'src/domain',
    'src/content',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    await mkdir(join(folder, part, '..'), { recursive: true });
    await cp(join(ROOT, part), join(folder, part), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function anatomy(folder: string, args: readonly string[]): Promise<{ code: number; stderr: string }> {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsx, 'generator/cli.ts', ...args],
      { cwd: folder },
      (error, _stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stderr }),
    );
  });
}
