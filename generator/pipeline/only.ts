import { MUSCLE_ORDER } from '#generator/build/muscles.ts';
import { decorated, shadeTask } from '#generator/decorate/decorate.ts';
import type { LayeredStructure } from '#generator/decorate/decorate.ts';
import type { Anatomy, GenerateOptions } from './generate.ts';
import type { LastRun } from './lastRun.ts';
import { builtBellies, inPlace, muscleStructures, triggerPoints } from './muscleParts.ts';
import { UsageProblem } from './options.ts';
import { placedMuscles } from './placedMuscles.ts';

/** What is made anew, and where. */
interface OnlyOptions extends Pick<GenerateOptions, 'shop' | 'progress'> {
  /** Muscles. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Builds some muscles and brings them to their places among everything else as the last whole run left it. Nothing else gives
 * way to them or is shaded by them: quick, and near to what a whole run makes, but not the same.
 *
 * @throws UsageProblem where the last run knows nothing of a muscle that is not built here
 */
export async function onlyThese(
  { anatomy: last }: LastRun,
  { ids, shop, progress }: OnlyOptions,
): Promise<Anatomy> {
  const built = await progress.step('muscles', () => builtBellies([...ids], shop));
  const bellies = MUSCLE_ORDER.flatMap((id) => {
    const own = (ids.has(id) ? built : last.bellies).filter(({ muscleId }) => muscleId === id);
    if (own.length === 0) throw new UsageProblem(`the last whole run had no ${id}; run without --only`);
    return own;
  });
  const skin = last.decorated.find(({ kind }) => kind === 'skin')!;
  const hardParts = last.decorated.filter(
    ({ kind }) => kind === 'bone' || kind === 'cartilage' || kind === 'eye',
  );
  const held = new Map(
    last.bellies.flatMap((belly, i) =>
      ids.has(belly.muscleId) ? [] : [[belly, { settled: last.settled[i], final: last.resolved[i] }]],
    ),
  );
  const { settled, final: resolved } = await progress.step('muscles among bones and skin', () =>
    placedMuscles(bellies, { hardParts, skin, afresh: new Set(), held }, shop),
  );

  const bodies = inPlace(bellies, resolved);
  const muscles = muscleStructures(bodies);
  const before = new Map(last.decorated.map((structure) => [structure.id, structure]));
  const structures: LayeredStructure[] = [
    skin,
    ...muscles.map((muscle) => (ids.has(muscle.id) ? muscle : before.get(muscle.id)!)),
    ...hardParts,
  ];
  const open = await progress.step('ambient occlusion', () =>
    Promise.all(
      structures.map(async (structure) =>
        ids.has(structure.id)
          ? decorated(structure, await shop.run('openness', shadeTask(structure, structures)))
          : before.get(structure.id)!,
      ),
    ),
  );
  return {
    ...{ bellies, structures, settled, resolved, bodies, onSkin: last.onSkin },
    decorated: open,
    triggerPoints: await progress.step('trigger points', () =>
      triggerPoints({ bellies, resolved, skin: skin.solid }, ids, last.triggerPoints, shop),
    ),
  };
}
