import type { MuscleBelly } from '#generator/build/buildMuscle.ts';
import type { HardPart } from '#generator/build/hardPart.ts';
import type { ShadeTask } from '#generator/decorate/decorate.ts';
import type { ShadedSolid } from '#generator/core/decorated.ts';
import type { Quality } from '#generator/core/quality.ts';
import type { BuiltStructure, Solid } from '#generator/core/solid.ts';
import type { MuscleDefinition } from '#generator/definitions/muscles/definition.ts';
import type { TriggerPointDefinition } from '#generator/definitions/triggerPoints.ts';
import type { PlacedPoint } from '#generator/resolve/placedPoints.ts';
import type { ResolvedBelly, SettleTask, SqueezeTask } from '#generator/resolve/resolve.ts';
import type { MeasureTask, StructureMeasures } from '#generator/report/measures.ts';
import type { CoverageTask } from '#generator/resolve/coverage.ts';
import type { ModelTask } from '#generator/write/models.ts';
import { exported } from './exported.ts';
import type { ReferralOnSkin } from './referral.ts';

/** A piece of work that may run in another process: plain data in, plain data out. */
export interface Task<I, O> {
  /** The modules whose sources say what the task does; the cache is keyed by them, so `run` may load nothing else. */
  readonly modules: readonly string[] | ((input: I) => readonly string[]);
  readonly run: (input: I) => Promise<O>;
}

interface HardPartTask {
  readonly id: string;
  /** The one that builds it. */
  readonly module: string;
  readonly quality: Quality;
}

/** A muscle by its definition: what it is made of depends on that file and on what shapes muscles. */
interface MuscleTask {
  readonly id: string;
  /** Of the definition, from the folder of package.json. */
  readonly file: string;
}

/** The trigger points of one muscle among its bodies, as defined and in their places. */
interface PointsTask extends MuscleTask {
  readonly points: readonly TriggerPointDefinition[];
  readonly bellies: readonly MuscleBelly[];
  readonly placesMm: readonly Float64Array[];
  readonly skin: Solid;
}

const SHAPES_MUSCLES = 'generator/build/buildMuscle.ts';

/** The heavy work. Modules are loaded when they are needed, so that a process loads only its own. */
export const TASKS = {
  skin: {
    modules: ['generator/build/skin.ts'],
    run: async ({ quality }: { readonly quality: Quality }): Promise<BuiltStructure> =>
      (await import('#generator/build/skin.ts')).buildSkin(quality),
  },
  hardPart: {
    modules: ({ module }: HardPartTask) => [module],
    run: async ({ id, module, quality }: HardPartTask): Promise<Solid> =>
      (await exported<HardPart>(module, id)).build(quality),
  },
  referral: {
    modules: ['generator/pipeline/referral.ts'],
    run: async (skin: ShadedSolid): Promise<ReferralOnSkin> =>
      (await import('./referral.ts')).referralOnSkin(skin),
  },
  muscle: {
    modules: ({ file }: MuscleTask) => [file, SHAPES_MUSCLES],
    run: async ({ id, file }: MuscleTask): Promise<MuscleBelly[]> => {
      const { belliesOf, shapeMuscle } = await import('#generator/build/buildMuscle.ts');
      const definition = await exported<MuscleDefinition>(file, id);
      return belliesOf(definition, shapeMuscle(definition, file));
    },
  },
  points: {
    modules: ({ file }: PointsTask) => [file, SHAPES_MUSCLES, 'generator/resolve/placedPoints.ts'],
    run: async ({ id, file, points, bellies, placesMm, skin }: PointsTask): Promise<PlacedPoint[]> => {
      const { shapeMuscle, spaceOfSlip } = await import('#generator/build/buildMuscle.ts');
      const { pointsInPlace } = await import('#generator/resolve/placedPoints.ts');
      const pieces = shapeMuscle(await exported<MuscleDefinition>(file, id), file);
      return pointsInPlace(points, bellies, placesMm, (slip) => spaceOfSlip(pieces, slip, file), skin);
    },
  },
  settle: {
    modules: ['generator/resolve/resolve.ts'],
    run: async (task: SettleTask): Promise<ResolvedBelly> =>
      (await import('#generator/resolve/resolve.ts')).settled(task),
  },
  squeeze: {
    modules: ['generator/resolve/resolve.ts'],
    run: async (task: SqueezeTask): Promise<ResolvedBelly> =>
      (await import('#generator/resolve/resolve.ts')).squeezed(task),
  },
  coverage: {
    modules: ['generator/resolve/coverage.ts'],
    run: async (task: CoverageTask): Promise<string[]> =>
      (await import('#generator/resolve/coverage.ts')).coverage(task),
  },
  measure: {
    modules: ['generator/report/measures.ts'],
    run: async (task: MeasureTask): Promise<StructureMeasures> =>
      (await import('#generator/report/measures.ts')).measuresOf(task),
  },
  model: {
    modules: ['generator/write/models.ts'],
    run: async (task: ModelTask): Promise<Uint8Array> =>
      (await import('#generator/write/models.ts')).encodedModel(task),
  },
  brotliSize: {
    modules: ['generator/write/models.ts'],
    run: async (bytes: Uint8Array | string): Promise<number> =>
      (await import('#generator/write/models.ts')).brotliSize(bytes),
  },
  openness: {
    modules: ['generator/decorate/decorate.ts'],
    run: async (task: ShadeTask): Promise<Float32Array> =>
      (await import('#generator/decorate/decorate.ts')).bakedOpenness(task),
  },
} as const satisfies Record<string, Task<never, unknown>>;

export type TaskName = keyof typeof TASKS;
export type TaskInput<N extends TaskName> = Parameters<(typeof TASKS)[N]['run']>[0];
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<(typeof TASKS)[N]['run']>>;

/** The modules whose sources say what the task does with this input. */
export function modulesOf<N extends TaskName>(name: N, input: TaskInput<N>): readonly string[] {
  const modules: readonly string[] | ((input: never) => readonly string[]) = TASKS[name].modules;
  return typeof modules === 'function' ? modules(input as never) : modules;
}

/** Runs a task here. */
export function runTask<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>> {
  const run = TASKS[name].run as unknown as (input: TaskInput<N>) => Promise<TaskOutput<N>>;
  return run(input);
}
