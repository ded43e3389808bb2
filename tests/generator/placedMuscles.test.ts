import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { MuscleBelly } from '#generator/build/buildMuscle.ts';
import { probeOf, depthInsideMm } from '#generator/core/probe.ts';
import type { BuiltStructure, Solid, Vec3 } from '#generator/core/solid.ts';
import { buildSheet } from '#generator/kernels/sheet.ts';
import { folderCache, noCache } from '#generator/pipeline/cache.ts';
import { placedMuscles } from '#generator/pipeline/placedMuscles.ts';
import type { Pool } from '#generator/pipeline/pool.ts';
import { runTask } from '#generator/pipeline/tasks.ts';
import { workshop } from '#generator/pipeline/workshop.ts';
import { block } from './shapes.ts';

const inProcess: Pool = { run: runTask, close: () => undefined };

const hard = (id: string, solid: Solid): BuiltStructure => ({ id, kind: 'bone', sides: 'median', genus: 0, solid }); // prettier-ignore
const skin: BuiltStructure = {
  ...hard('skin', block([-900, -900, -900], [900, 900, 900])),
  kind: 'skin',
};
const surroundings = { hardParts: [], skin, afresh: new Set<string>() };

/** A flat sheet of 40 x 60 mm, 4 mm thick, its middle at height `z`, fibres along y. */
function sheet(muscleId: string, z: number, more: Partial<MuscleBelly> = {}, x = 10): MuscleBelly {
  const row = (name: string, y: number) => ({ name, pathMm: [[x, y, z], [x + 40, y, z]] as Vec3[], thicknessMm: 4 }); // prettier-ignore
  const rows = [row('origin', 60), row('middle', 30), row('insertion', 0)];
  const shape = buildSheet(rows, { file: 'a test', superficial: [0, 0, 1] });
  const { solid, muscleCoordinates, outwardDirections } = shape;
  return {
    ...{ muscleId, slip: '', layer: 'deep', median: false, context: false, attachments: [] },
    ...{ solid, muscleCoordinates, outwardDirections },
    ...more,
  };
}

const deepest = (positionsMm: Float64Array, other: Solid): number => {
  const probe = probeOf(other);
  let most = -Infinity;
  for (let i = 0; i < positionsMm.length; i += 3)
    most = Math.max(most, depthInsideMm(probe, [positionsMm[i], positionsMm[i + 1], positionsMm[i + 2]]));
  return most;
};

describe('placedMuscles', () => {
  const shop = workshop(inProcess, noCache);

  it('moves what lies over a deeper muscle outwards', async () => {
    const bellies = [sheet('deep', 0), sheet('over', 2)];
    const [deep, over] = (await placedMuscles(bellies, surroundings, shop)).final;
    expect(deep.positionsMm).toEqual(bellies[0].solid.positionsMm);
    expect(over.pushedMm).toBeGreaterThan(1.5);
    expect(deepest(over.positionsMm, bellies[0].solid)).toBeLessThanOrEqual(0.01);
  });

  it('lets what stands for the picture alone give way, inwards where it is the deeper one', async () => {
    const bellies = [sheet('context', 0, { context: true }), sheet('over', 2)];
    const [context, over] = (await placedMuscles(bellies, surroundings, shop)).final;
    expect(over.positionsMm).toEqual(bellies[1].solid.positionsMm);
    expect(Math.min(...context.positionsMm.filter((_, i) => i % 3 === 2))).toBeLessThan(-3.2);
    expect(deepest(context.positionsMm, bellies[1].solid)).toBeLessThanOrEqual(0.01);
  });

  it('parts slips of one muscle', async () => {
    const slips = [sheet('m', 0, { slip: 'C3' }), sheet('m', 1, { slip: 'C4' }, 48)];
    const [first, second] = (await placedMuscles(slips, surroundings, shop)).final;
    const mesh = { ...slips[0].solid, positionsMm: first.positionsMm };
    expect(deepest(slips[1].solid.positionsMm, slips[0].solid)).toBeGreaterThan(0.5);
    expect(deepest(second.positionsMm, mesh)).toBeLessThan(0.2);
  });

  it('keeps a body of the midline even on both sides', async () => {
    const rows = [60, 30, 0].map((y) => ({ name: `${y}`, pathMm: [[-20, y, 0], [20, y, 0]] as Vec3[], thicknessMm: 4 })); // prettier-ignore
    const shape = buildSheet(rows, { file: 'a test', superficial: [0, 0, 1] });
    const median = { ...sheet('m', 0), ...shape, median: true };
    const bump = hard('bump', block([4, 20, -9], [30, 40, -1]));
    const [placed] = (await placedMuscles([median], { ...surroundings, hardParts: [bump] }, shop)).final;
    const xs = placed.positionsMm.filter((_, i) => i % 3 === 0);
    expect(placed.pushedMm).toBeGreaterThan(0.5);
    expect([...xs].sort((a, b) => a - b)).toEqual([...xs].map((x) => -x + 0).sort((a, b) => a - b));
  });
});

describe('a changed muscle', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  it('moves itself and what it touches, and nothing else is done again; the outcome is the same as afresh', async () => {
    folders.push(await mkdtemp(join(tmpdir(), 'placed-')));
    const cache = folderCache(folders[0]);
    const far = sheet('far', 0, {}, 200);
    await placedMuscles([far, sheet('deep', 0), sheet('over', 2)], surroundings, workshop(inProcess, cache));
    const changed = [far, sheet('deep', 0.5), sheet('over', 2)];
    const again = workshop(inProcess, cache);
    const placed = await placedMuscles(changed, surroundings, again);
    expect(again.counts()).toEqual({ done: 2, kept: 1 });
    expect(placed).toEqual(await placedMuscles(changed, surroundings, workshop(inProcess, noCache)));
  });

  it('alone moves nothing that is held, and lies where it lay if it has not changed', async () => {
    const shop = workshop(inProcess, noCache);
    const bellies = [sheet('far', 0, {}, 200), sheet('deep', 0), sheet('over', 2)];
    const whole = await placedMuscles(bellies, surroundings, shop);
    const heldBut = (id: string) =>
      new Map(
        bellies.flatMap((belly, i) =>
          belly.muscleId === id ? [] : [[belly, { settled: whole.settled[i], final: whole.final[i] }]],
        ),
      );
    expect(await placedMuscles(bellies, { ...surroundings, held: heldBut('over') }, shop)).toEqual(whole);
    const changed = [bellies[0], sheet('deep', 0.5), bellies[2]];
    const before = shop.counts().done;
    const alone = await placedMuscles(changed, { ...surroundings, held: heldBut('deep') }, shop);
    expect(alone.final[2]).toBe(whole.final[2]);
    expect(alone.settled[1].positionsMm).not.toEqual(whole.settled[1].positionsMm);
    expect(shop.counts().done - before).toBeLessThanOrEqual(2);
  });
});
