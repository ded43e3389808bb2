import type { HardPart } from '#generator/build/hardPart.ts';
import { HARD_PARTS, moduleOfHardPart } from '#generator/build/hardParts.ts';
import { MUSCLE_ORDER } from '#generator/build/muscles.ts';
import type { MuscleBelly } from '#generator/build/buildMuscle.ts';
import type { DecoratedStructure } from '#generator/core/decorated.ts';
import type { Quality } from '#generator/core/quality.ts';
import { skinCover } from '#generator/core/skinCover.ts';
import type { Solid } from '#generator/core/solid.ts';
import { decorated, shadeTask, shadedSolid } from '#generator/decorate/decorate.ts';
import type { LayeredStructure } from '#generator/decorate/decorate.ts';
import { boneUnderSkin } from '#generator/resolve/bonesUnderSkin.ts';
import type { PlacedPoint } from '#generator/resolve/placedPoints.ts';
import type { ResolvedBelly } from '#generator/resolve/resolve.ts';
import { builtBellies, inPlace, muscleStructures, triggerPoints } from './muscleParts.ts';
import type { MuscleInPlace } from './muscleParts.ts';
import { placedMuscles } from './placedMuscles.ts';
import type { ReferralOnSkin } from './referral.ts';
import type { Progress } from './progress.ts';
import type { Workshop } from './workshop.ts';

/** How the structures are made. */
export interface GenerateOptions {
  readonly quality: Quality;
  readonly shop: Workshop;
  readonly progress: Progress;
  /** Structures that are built afresh even where the cache knows them. */
  readonly afresh: ReadonlySet<string>;
}

/** Everything that the definitions make, in its final place. */
export interface Anatomy {
  /** Skin, then muscles from the deepest to the most superficial, then bones, cartilage and eyes from the skull downwards. */
  readonly structures: readonly LayeredStructure[];
  readonly decorated: readonly DecoratedStructure[];
  /** The bodies of the muscles as defined, and in the same order their places: before they gave way to what lies over them, and at last. */
  readonly bellies: readonly MuscleBelly[];
  readonly settled: readonly ResolvedBelly[];
  readonly resolved: readonly ResolvedBelly[];
  /** The closed bodies that the muscles consist of, in their final places. */
  readonly bodies: readonly MuscleInPlace[];
  readonly onSkin: ReferralOnSkin;
  readonly triggerPoints: readonly PlacedPoint[];
}

/** Ids of all structures that the generator makes. */
export const STRUCTURE_IDS: readonly string[] = ['skin', ...MUSCLE_ORDER, ...HARD_PARTS.map(({ id }) => id)];

/** Builds all structures, brings them to their places and decorates them. */
export async function generate(options: GenerateOptions): Promise<Anatomy> {
  const { shop, progress } = options;
  // Muscles first: they take no time, and a fault in one is told at once.
  const bellies = await progress.step('muscles', () => builtBellies(MUSCLE_ORDER, shop));
  const { skin, hardParts } = await builtSkinAndHardParts(options);
  const [onSkin, { settled, final: resolved }] = await Promise.all([
    progress.step(
      'regions and maps',
      () => shop.run('referral', shadedSolid(skin.solid)),
      (on) => `${on.maps.length} maps`,
    ),
    progress.step('muscles among bones and skin', () =>
      placedMuscles(bellies, { hardParts, skin, afresh: options.afresh }, shop),
    ),
  ]);

  const bodies = inPlace(bellies, resolved);
  const structures: LayeredStructure[] = [
    { ...skin, layer: 'skin' },
    ...muscleStructures(bodies),
    ...hardParts,
  ];
  const open = await progress.step('ambient occlusion', () =>
    Promise.all(structures.map((structure) => shop.run('openness', shadeTask(structure, structures)))),
  );
  return {
    bellies,
    structures,
    decorated: structures.map((structure, i) =>
      decorated(structure, open[i], structure.kind === 'skin' ? onSkin.regionIndex : undefined),
    ),
    settled,
    resolved,
    bodies,
    onSkin,
    triggerPoints: await progress.step('trigger points', () =>
      triggerPoints({ bellies, resolved, skin: skin.solid }, new Set(MUSCLE_ORDER), [], shop),
    ),
  };
}

async function builtSkinAndHardParts({ quality, shop, progress, afresh }: GenerateOptions) {
  const skinTask = progress.step(
    'skin',
    () => shop.run('skin', { quality }, { afresh: afresh.has('skin') }),
    ({ solid }) => summary(solid),
  );
  const solids = new Map<string, Promise<Solid>>();
  for (const { id } of [...HARD_PARTS].sort((a, b) => takesLong(b) - takesLong(a))) {
    const task = { id, module: moduleOfHardPart(id), quality };
    const make = () => shop.run('hardPart', task, { afresh: afresh.has(id) });
    solids.set(id, progress.step(id, make, summary));
  }
  const [skin, ...hard] = await Promise.all([
    skinTask,
    ...HARD_PARTS.map(async ({ build: _, ...part }): Promise<LayeredStructure> => ({
      ...part,
      solid: await solids.get(part.id)!,
    })),
  ]);
  const cover = skinCover(skin.solid);
  return { skin, hardParts: hard.map((part) => boneUnderSkin(part, cover)) };
}

/** Parts that take long are begun early, so that none stands alone at the end. */
const takesLong = ({ id }: HardPart): number => Number(['cranium', 'mandible', 'scapula'].includes(id));

const summary = ({ indices }: Solid): string => `${indices.length / 3} triangles`;
