import { bakedOpenness } from '#generator/decorate/decorate.ts';
import type { ShadeTask } from '#generator/decorate/decorate.ts';
import type { ShadedSolid } from '#generator/core/decorated.ts';
import type { Quality } from '#generator/core/quality.ts';
import type { BuiltStructure, Solid } from '#generator/core/solid.ts';
import type { ResolvedBelly, SettleTask, SqueezeTask } from '#generator/resolve/resolve.ts';
import type { MeasureTask, StructureMeasures } from '#generator/report/measures.ts';
import type { CoverageTask } from '#generator/resolve/coverage.ts';
import type { ModelTask } from '#generator/write/models.ts';
import type { ReferralOnSkin } from './referral.ts';

/** A piece of work that may run in another process: plain data in, plain data out. */
export interface Task<I, O> {
  /** The module whose sources say what the task does; the cache is keyed by it. */
  readonly module: string | ((input: I) => string);
  readonly run: (input: I) => Promise<O>;
}

interface HardPartTask {
  readonly id: string;
  /** The one that builds it. */
  readonly module: string;
  readonly quality: Quality;
}

/** The heavy work. Modules are loaded when they are needed, so that a process loads only its own. */
export const TASKS = {
  skin: {
    module: 'generator/build/skin.ts',
    run: async ({ quality }: { readonly quality: Quality }): Promise<BuiltStructure> =>
      (await import('#generator/build/skin.ts')).buildSkin(quality),
  },
  hardPart: {
    module: ({ module }: HardPartTask) => module,
    run: async ({ id, quality }: HardPartTask): Promise<Solid> =>
      (await import('#generator/build/hardParts.ts')).hardPart(id).build(quality),
  },
  referral: {
    module: 'generator/pipeline/referral.ts',
    run: async (skin: ShadedSolid): Promise<ReferralOnSkin> =>
      (await import('./referral.ts')).referralOnSkin(skin),
  },
  settle: {
    module: 'generator/resolve/resolve.ts',
    run: async (task: SettleTask): Promise<ResolvedBelly> =>
      (await import('#generator/resolve/resolve.ts')).settled(task),
  },
  squeeze: {
    module: 'generator/resolve/resolve.ts',
    run: async (task: SqueezeTask): Promise<ResolvedBelly> =>
      (await import('#generator/resolve/resolve.ts')).squeezed(task),
  },
  coverage: {
    module: 'generator/resolve/coverage.ts',
    run: async (task: CoverageTask): Promise<string[]> =>
      (await import('#generator/resolve/coverage.ts')).coverage(task),
  },
  measure: {
    module: 'generator/report/measures.ts',
    run: async (task: MeasureTask): Promise<StructureMeasures> =>
      (await import('#generator/report/measures.ts')).measuresOf(task),
  },
  model: {
    module: 'generator/write/models.ts',
    run: async (task: ModelTask): Promise<Uint8Array> =>
      (await import('#generator/write/models.ts')).encodedModel(task),
  },
  brotliSize: {
    module: 'generator/write/models.ts',
    run: async (bytes: Uint8Array | string): Promise<number> =>
      (await import('#generator/write/models.ts')).brotliSize(bytes),
  },
  openness: {
    module: 'generator/decorate/decorate.ts',
    run: (task: ShadeTask): Promise<Float32Array> => Promise.resolve(bakedOpenness(task)),
  },
} as const satisfies Record<string, Task<never, unknown>>;

export type TaskName = keyof typeof TASKS;
export type TaskInput<N extends TaskName> = Parameters<(typeof TASKS)[N]['run']>[0];
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<(typeof TASKS)[N]['run']>>;

/** The module whose sources say what the task does with this input. */
export function moduleOf<N extends TaskName>(name: N, input: TaskInput<N>): string {
  const module: string | ((input: never) => string) = TASKS[name].module;
  return typeof module === 'string' ? module : module(input as never);
}

/** Runs a task here. */
export function runTask<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>> {
  const run = TASKS[name].run as unknown as (input: TaskInput<N>) => Promise<TaskOutput<N>>;
  return run(input);
}
