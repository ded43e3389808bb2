import type { Atlas } from '#domain/atlas.ts';
import { MUSCLE_ORDER, muscleBellies, muscleDefinition, muscleSpace } from '#generator/build/muscles.ts';
import type { MuscleBelly } from '#generator/build/muscles.ts';
import { SKELETON } from '#generator/build/skeleton.ts';
import type { DecoratedStructure } from '#generator/core/decorated.ts';
import type { Quality } from '#generator/core/quality.ts';
import { joined } from '#generator/core/mirror.ts';
import { skinCover } from '#generator/core/skinCover.ts';
import type { BuiltStructure } from '#generator/core/solid.ts';
import { decorated, shadeTask, shadedSolid } from '#generator/decorate/decorate.ts';
import type { LayeredStructure } from '#generator/decorate/decorate.ts';
import { TRIGGER_POINTS } from '#generator/definitions/triggerPoints.ts';
import { boneUnderSkin } from '#generator/resolve/bonesUnderSkin.ts';
import { movedSpace } from '#generator/resolve/movedSpace.ts';
import { placedPoints } from '#generator/resolve/placedPoints.ts';
import type { ResolvedBelly } from '#generator/resolve/resolve.ts';
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
  /** Skin, then muscles from the deepest to the most superficial, then bones from the skull downwards. */
  readonly structures: readonly LayeredStructure[];
  readonly decorated: readonly DecoratedStructure[];
  readonly resolved: readonly ResolvedBelly[];
  readonly onSkin: ReferralOnSkin;
  readonly triggerPoints: Atlas['triggerPoints'];
}

const SKULL = ['cranium', 'mandible'] as const;

/** Ids of all structures that the generator makes. */
export const STRUCTURE_IDS: readonly string[] = [
  'skin',
  ...MUSCLE_ORDER,
  ...SKULL,
  ...SKELETON.map(({ id }) => id),
];

/** Builds all structures, brings them to their places and decorates them. */
export async function generate(options: GenerateOptions): Promise<Anatomy> {
  const { shop, progress } = options;
  // Muscles first: they take no time, and a fault in one is told at once.
  const bellies = await progress.step('muscles', () =>
    MUSCLE_ORDER.flatMap(muscleBellies),
  );
  const { skin, bones } = await builtSkinAndBones(options);
  const [onSkin, resolved] = await Promise.all([
    progress.step(
      'regions and maps',
      () => shop.run('referral', shadedSolid(skin.solid)),
      (on) => `${on.maps.length} maps`,
    ),
    progress.step('muscles among bones and skin', () => shop.run('resolve', { bellies, bones, skin })),
  ]);

  const structures: LayeredStructure[] = [
    { ...skin, layer: 'skin' },
    ...muscleStructures(bellies, resolved),
    ...bones.map((bone): LayeredStructure => ({ ...bone, layer: 'bones' })),
  ];
  const open = await progress.step('ambient occlusion', () =>
    Promise.all(structures.map((structure) => shop.run('openness', shadeTask(structure, structures)))),
  );
  return {
    structures,
    decorated: structures.map((structure, i) =>
      decorated(structure, open[i], structure.kind === 'skin' ? onSkin.regionIndex : undefined),
    ),
    resolved,
    onSkin,
    triggerPoints: await progress.step('trigger points', () => triggerPoints(bellies, resolved, structures)),
  };
}

/** The muscles as whole structures: the bodies of their slips in one mesh. */
function muscleStructures(
  bellies: readonly MuscleBelly[],
  resolved: readonly ResolvedBelly[],
): LayeredStructure[] {
  const moved = bellies.map(({ muscleId, solid }, i) => ({
    muscleId,
    solid: { ...solid, positionsMm: resolved[i].positionsMm },
  }));
  return MUSCLE_ORDER.map((id): LayeredStructure => {
    const { layer, median, context = false, tissue = 'muscle' } = muscleDefinition(id);
    const bodies = moved.filter(({ muscleId }) => muscleId === id).map(({ solid }) => solid);
    return {
      id,
      kind: tissue,
      context,
      sides: median ? 'median' : 'paired',
      genus: 0,
      pieces: bodies.length,
      layer,
      solid: bodies.length === 1 ? bodies[0] : joined(bodies),
    };
  });
}

/** Places of the trigger points in the muscles as they have come to lie. */
function triggerPoints(
  bellies: readonly MuscleBelly[],
  resolved: readonly ResolvedBelly[],
  structures: readonly LayeredStructure[],
): Atlas['triggerPoints'] {
  const placed = bellies.map((belly, i) => {
    const solid = { ...belly.solid, positionsMm: resolved[i].positionsMm };
    const { muscleId, slip } = belly;
    return {
      ...{ muscleId, slip, solid },
      space: movedSpace(muscleSpace(muscleId, slip), belly, solid.positionsMm),
    };
  });
  const skin = structures.find(({ kind }) => kind === 'skin')!;
  return placedPoints(TRIGGER_POINTS, placed, skinCover(skin.solid));
}

async function builtSkinAndBones({ quality, shop, progress, afresh }: GenerateOptions) {
  const build = (task: 'skin' | 'skull' | 'bone', id: string): Promise<BuiltStructure> =>
    progress.step(id, () => shop.run(task, { id, quality }, { afresh: afresh.has(id) }), summary);
  const ids = SKELETON.map(({ id }) => id);
  const [skin, ...bones] = await Promise.all([
    build('skin', 'skin'),
    ...SKULL.map((id) => build('skull', id)),
    ...[...LONG_BONES, ...ids.filter((id) => !LONG_BONES.includes(id))].map((id) => build('bone', id)),
  ]);
  const order = [...SKULL, ...ids];
  const cover = skinCover(skin.solid);
  return {
    skin,
    bones: bones
      .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
      .map((bone) => boneUnderSkin(bone, cover)),
  };
}

/** Bones that take long are begun early, so that none stands alone at the end. */
const LONG_BONES: readonly string[] = ['scapula'];

const summary = ({ solid }: BuiltStructure): string => `${solid.indices.length / 3} triangles`;
