import regionFacts from '#content/regions.json' with { type: 'json' };
import type { Atlas, RegionPlace } from '#domain/atlas.ts';
import { strokeDistanceMm } from '#domain/coverage.ts';
import type { RegionTraits, SkinSample } from '#domain/coverage.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { ReadonlyVec3, Vec3 } from '#generator/core/solid.ts';
import { INNER_REGIONS, SKIN_LANDMARKS, SURFACE_REGIONS } from '#generator/definitions/regions/index.ts';
import type { Patch, SurfaceRegion } from '#generator/definitions/regions/form.ts';
import type { LandmarkTable } from '#generator/definitions/regions/landmarkTable.ts';
import { outlineHolds } from './outlines.ts';
import { skinPieces } from './skinSamples.ts';
import { landmarkOnSkin, type SkinPoint, type SkinSurface } from './skinSurface.ts';
import { laidStroke } from './strokes.ts';

const FILE = 'generator/definitions/regions';

/** Regions as functions of a spot of skin. Both sides are the mirror image of the left. */
export interface SkinRegions {
  /** What goes into `atlas.json`. */
  readonly places: Atlas['regions'];
  /** Index of the finest region at a spot, 0 for none; overlays have none. */
  readonly indexAt: (at: ReadonlyVec3, normal: ReadonlyVec3) => number;
  /** The region at a spot and the overlays over it. */
  readonly idsAt: (at: ReadonlyVec3, normal: ReadonlyVec3) => readonly string[];
  /** The left half of the skin in even pieces, with their regions. */
  readonly samples: readonly SkinSample[];
  /** What the rule of coverage must know of a region. */
  readonly traitsOf: (id: string) => RegionTraits;
}

type Holds = (spot: SkinPoint) => boolean;

/** Skin of a patch lies within the box round its landmarks, widened by this, mm: a quick no for all the rest. */
const BOX_SLACK_MM = 45;

export interface RegionDefinitions {
  readonly surface: readonly SurfaceRegion[];
  readonly landmarks: LandmarkTable;
}

const DEFINED: RegionDefinitions = { surface: SURFACE_REGIONS, landmarks: SKIN_LANDMARKS };

/**
 * Draws every region on the skin, and places those inside the body.
 * @throws DefinitionProblem for an unknown landmark, a region without skin, and where definition and content disagree.
 */
export function buildRegions(
  skin: SkinSurface,
  { surface, landmarks }: RegionDefinitions = DEFINED,
): SkinRegions {
  const place = (name: string, field: string): SkinPoint =>
    landmarkOnSkin(skin, landmarks, name, { file: FILE, field });
  const painted = surface.map((region) => ({
    region,
    holds: anyOf(
      region.patches.map((patch, i) => patchHolds(patch, `${region.id}.patches[${i}]`, skin, place)),
    ),
  }));
  const idsAt = (at: ReadonlyVec3, normal: ReadonlyVec3): readonly string[] => {
    const spot = onLeft(at, normal);
    const over = painted
      .filter(({ region, holds }) => region.overlay && holds(spot))
      .map(({ region }) => region.id);
    const finest = painted.findLast(({ region, holds }) => !region.overlay && holds(spot));
    return finest ? [finest.region.id, ...over] : over;
  };
  const indexById = new Map(surface.map((region, i) => [region.id, i + 1]));
  const indexAt = (at: ReadonlyVec3, normal: ReadonlyVec3): number => {
    const spot = onLeft(at, normal);
    return 1 + painted.findLastIndex(({ region, holds }) => !region.overlay && holds(spot));
  };
  const samples = skinPieces(skin).map((piece) => ({ ...piece, regionIds: idsAt(piece.atMm, piece.normal) }));
  const areaById = new Map<string, number>();
  for (const { regionIds, areaMm2 } of samples) {
    for (const id of regionIds) areaById.set(id, (areaById.get(id) ?? 0) + areaMm2);
  }
  const onSkin = surface.map((region): RegionPlace => {
    const { atMm, normal } = place(region.labelAt, `${region.id}.labelAt`);
    const areaMm2 = areaById.get(region.id) ?? 0;
    if (areaMm2 === 0) throw new DefinitionProblem(FILE, `${region.id}.patches`, 'the region covers no skin');
    return {
      ...factsOf(region.id, 'surface'),
      index: indexById.get(region.id) ?? 0,
      anchorMm: atMm,
      normal,
      areaMm2,
    };
  });
  const inside = INNER_REGIONS.map(({ id, kind, atMm }): RegionPlace => {
    const { normal } = skin.drop(atMm);
    return { ...factsOf(id, kind), index: 0, anchorMm: atMm, normal, areaMm2: 0 };
  });
  const places = [...onSkin, ...inside];
  const traitsOf = (id: string): RegionTraits => ({
    sideable: places.find((region) => region.id === id)?.sideable ?? true,
    isOverlay: surface.some((region) => region.id === id && region.overlay),
  });
  return { places, indexAt, idsAt, samples, traitsOf };
}

/** What the content says about a region; definition and content must agree on its kind. */
function factsOf(id: string, kind: RegionPlace['kind']): Pick<RegionPlace, 'id' | 'kind' | 'sideable'> {
  const facts = regionFacts.find((region) => region.id === id);
  if (!facts) throw new DefinitionProblem(FILE, id, 'no such region in src/content/regions.json');
  if (facts.kind !== kind)
    throw new DefinitionProblem(FILE, `${id}.kind`, `is ${kind} here and ${facts.kind} in the content`);
  return { id, kind, sideable: facts.sideable };
}

function patchHolds(
  patch: Patch,
  field: string,
  skin: SkinSurface,
  place: (name: string, field: string) => SkinPoint,
): Holds {
  if (patch.shape === 'bulk') {
    return ({ atMm: [x, y, z] }) =>
      patch.ballsMm.some(([bx, by, bz, radius]) => Math.hypot(x - bx, y - by, z - bz) <= radius);
  }
  if (patch.shape === 'outline') {
    const corners = patch.corners.map((name) => place(name, `${field}.corners`).atMm);
    return near(corners, BOX_SLACK_MM, outlineHolds(patch.from, corners, { file: FILE, field }));
  }
  const { along, halfWidthMm } = patch;
  const widthAt = (i: number): number => (typeof halfWidthMm === 'number' ? halfWidthMm : halfWidthMm[i]);
  const stations = along.map((name, i) => ({
    name,
    atMm: place(name, `${field}.along`).atMm,
    halfWidthMm: widthAt(i),
  }));
  const path = laidStroke(skin, stations, { file: FILE, field });
  const reachMm = Math.max(...path.map(({ radiusMm }) => radiusMm));
  return near(
    path.map((vertex) => vertex.atMm),
    reachMm,
    ({ atMm, normal }) => strokeDistanceMm(atMm, normal, path) <= 0,
  );
}

/** `holds`, asked only within the box round some points widened by `slackMm`. */
function near(points: readonly ReadonlyVec3[], slackMm: number, holds: Holds): Holds {
  const low = [0, 1, 2].map((k) => Math.min(...points.map((p) => p[k])) - slackMm);
  const high = [0, 1, 2].map((k) => Math.max(...points.map((p) => p[k])) + slackMm);
  return (spot) => spot.atMm.every((x, k) => x >= low[k] && x <= high[k]) && holds(spot);
}

const anyOf =
  (tests: readonly Holds[]): Holds =>
  (spot) =>
    tests.some((test) => test(spot));

function onLeft(at: ReadonlyVec3, normal: ReadonlyVec3): SkinPoint {
  const flip = (v: ReadonlyVec3): Vec3 => [-v[0], v[1], v[2]];
  const [atMm, n] = at[0] < 0 ? [flip(at), flip(normal)] : [[...at] as Vec3, [...normal] as Vec3];
  // The midline belongs to the left half, so that outlines that end there hold it.
  return { atMm: [Math.max(atMm[0], 0.01), atMm[1], atMm[2]], normal: n };
}
