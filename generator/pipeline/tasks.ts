import { bakedOpenness } from '#generator/decorate/decorate.ts';
import type { ShadeTask } from '#generator/decorate/decorate.ts';
import type { ShadedSolid } from '#generator/core/decorated.ts';
import type { Quality } from '#generator/core/quality.ts';
import type { BuiltStructure } from '#generator/core/solid.ts';
import type { MuscleBelly } from '#generator/build/muscles.ts';
import type { ResolvedBelly } from '#generator/resolve/resolve.ts';
import type { ReferralOnSkin } from './referral.ts';

/** A piece of work that may run in another process: plain data in, plain data out. */
export interface Task<I, O> {
  /** The module whose sources say what the task does; the cache is keyed by it. */
  readonly module: string;
  readonly run: (input: I) => Promise<O>;
}

interface ResolveTask {
  readonly bellies: readonly MuscleBelly[];
  readonly bones: readonly BuiltStructure[];
  readonly skin: BuiltStructure;
}

interface Wanted {
  readonly id: string;
  readonly quality: Quality;
}

/** The heavy work. Modules are loaded when they are needed, so that a process loads only its own. */
export const TASKS = {
  skin: {
    module: 'generator/build/skin.ts',
    run: async ({ quality }: Wanted): Promise<BuiltStructure> =>
      (await import('#generator/build/skin.ts')).buildSkin(quality),
  },
  skull: {
    module: 'generator/build/skull.ts',
    run: async ({ id, quality }: Wanted): Promise<BuiltStructure> => {
      const { buildCranium, buildMandible } = await import('#generator/build/skull.ts');
      return id === 'cranium' ? buildCranium(quality) : buildMandible(quality);
    },
  },
  bone: {
    module: 'generator/build/skeleton.ts',
    run: async ({ id, quality }: Wanted): Promise<BuiltStructure> => {
      const { SKELETON } = await import('#generator/build/skeleton.ts');
      const builder = SKELETON.find((bone) => bone.id === id);
      if (!builder) throw new RangeError(`there is no bone "${id}"`);
      return builder.build(quality);
    },
  },
  referral: {
    module: 'generator/pipeline/referral.ts',
    run: async (skin: ShadedSolid): Promise<ReferralOnSkin> =>
      (await import('./referral.ts')).referralOnSkin(skin),
  },
  resolve: {
    module: 'generator/resolve/resolve.ts',
    run: async ({ bellies, bones, skin }: ResolveTask): Promise<ResolvedBelly[]> =>
      (await import('#generator/resolve/resolve.ts')).resolveMuscles(bellies, bones, skin),
  },
  openness: {
    module: 'generator/decorate/decorate.ts',
    run: (task: ShadeTask): Promise<Float32Array> => Promise.resolve(bakedOpenness(task)),
  },
} as const satisfies Record<string, Task<never, unknown>>;

export type TaskName = keyof typeof TASKS;
export type TaskInput<N extends TaskName> = Parameters<(typeof TASKS)[N]['run']>[0];
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<(typeof TASKS)[N]['run']>>;

/** Runs a task here. */
export function runTask<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>> {
  const run = TASKS[name].run as unknown as (input: TaskInput<N>) => Promise<TaskOutput<N>>;
  return run(input);
}
