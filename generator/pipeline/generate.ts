import type { HardPart } from '#generator/build/hardPart.ts';
import { HARD_PARTS, moduleOfHardPart } from '#generator/build/hardParts.ts';
import { MUSCLE_ORDER, muscleDefinition } from '#generator/build/muscles.ts';
import type { MuscleBelly } from '#generator/build/muscles.ts';
import type { DecoratedStructure } from '#generator/core/decorated.ts';
import type { Quality } from '#generator/core/quality.ts';
import { joined } from '#generator/core/mirror.ts';
import { skinCover } from '#generator/core/skinCover.ts';
import type { Solid } from '#generator/core/solid.ts';
import { decorated, shadeTask, shadedSolid } from '#generator/decorate/decorate.ts';
import type { LayeredStructure } from '#generator/decorate/decorate.ts';
import { definitionFile } from '#generator/definitions/muscles/index.ts';
import { TRIGGER_POINTS } from '#generator/definitions/triggerPoints.ts';
import { boneUnderSkin } from '#generator/resolve/bonesUnderSkin.ts';
import type { PlacedPoint } from '#generator/resolve/placedPoints.ts';
import type { ResolvedBelly } from '#generator/resolve/resolve.ts';
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

/** One body of a muscle in its final place. */
export interface MuscleInPlace {
  readonly muscleId: string;
  readonly solid: Solid;
}

/** Everything that the definitions make, in its final place. */
export interface Anatomy {
  /** Skin, then muscles from the deepest to the most superficial, then bones, cartilage and eyes from the skull downwards. */
  readonly structures: readonly LayeredStructure[];
  readonly decorated: readonly DecoratedStructure[];
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
  const bellies = await progress.step('muscles', async () => {
    const tasks = MUSCLE_ORDER.map((id) => shop.run('muscle', { id, file: definitionFile(id) }));
    return (await Promise.all(tasks)).flat();
  });
  const { skin, hardParts } = await builtSkinAndHardParts(options);
  const [onSkin, resolved] = await Promise.all([
    progress.step(
      'regions and maps',
      () => shop.run('referral', shadedSolid(skin.solid)),
      (on) => `${on.maps.length} maps`,
    ),
    progress.step('muscles among bones and skin', () =>
      placedMuscles(bellies, { hardParts, skin, afresh: options.afresh }, shop),
    ),
  ]);

  const bodies = bellies.map(({ muscleId, solid }, i): MuscleInPlace => ({
    muscleId,
    solid: { ...solid, positionsMm: resolved[i].positionsMm },
  }));
  const structures: LayeredStructure[] = [
    { ...skin, layer: 'skin' },
    ...muscleStructures(bodies),
    ...hardParts,
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
    bodies,
    onSkin,
    triggerPoints: await progress.step('trigger points', () =>
      triggerPoints(bellies, resolved, skin.solid, shop),
    ),
  };
}

/** The muscles as whole structures: the bodies of their slips in one mesh. */
function muscleStructures(inPlace: readonly MuscleInPlace[]): LayeredStructure[] {
  return MUSCLE_ORDER.map((id): LayeredStructure => {
    const { layer, median, context = false, tissue = 'muscle' } = muscleDefinition(id);
    const bodies = inPlace.filter(({ muscleId }) => muscleId === id).map(({ solid }) => solid);
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
async function triggerPoints(
  bellies: readonly MuscleBelly[],
  resolved: readonly ResolvedBelly[],
  skin: Solid,
  shop: Workshop,
): Promise<PlacedPoint[]> {
  const wanted = [...new Set(TRIGGER_POINTS.map(({ muscleId }) => muscleId))];
  const { positionsMm, indices } = skin;
  const places = await Promise.all(
    wanted.map((id) => {
      muscleDefinition(id);
      const own = bellies.flatMap((belly, i) =>
        belly.muscleId === id ? [{ belly, place: resolved[i] }] : [],
      );
      return shop.run('points', {
        ...{ id, file: definitionFile(id), skin: { positionsMm, indices } },
        points: TRIGGER_POINTS.filter(({ muscleId }) => muscleId === id),
        bellies: own.map(({ belly }) => belly),
        placesMm: own.map(({ place }) => place.positionsMm),
      });
    }),
  );
  const byId = new Map(places.flat().map((place) => [place.id, place]));
  return TRIGGER_POINTS.map(({ id }) => byId.get(id)!);
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
