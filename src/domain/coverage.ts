/**
 * Which regions a referral map covers: the rule that makes picture and words one truth.
 *
 * The drawn zone. A stroke is a chain of places on the skin, each with a half width and the normal of the skin. A spot of
 * skin lies within it when `strokeDistanceMm` is not above 0: it is nearer to the chain than the half width there, and
 * faces roughly the same way, so that a stroke on the chin does not bleed on to the throat, nor one behind the ear on to
 * the ear. The picture is drawn with this function at every pixel; the regions are counted with it.
 *
 * The rule. The skin is taken in even pieces, each weighing its own area. Every piece belongs to one region at most, the
 * finest there (the temple is not counted again for the temporal region it is a part of); an overlay, which lies over
 * other regions on purpose (the hat-band), is counted besides.
 *
 * 1. A region is covered by a zone when at least `COVERED_SHARE` of its area lies within it: a grazed border, or a track
 *    that only crosses, does not count. An overlay needs more, `OVERLAY_COVERED_SHARE`: the regions under it speak for its
 *    parts already, and it is named only where it is felt as a band.
 * 2. The essential zone comes first. A region it covers is essential. Any other region that the map as a whole (essential
 *    and spillover strokes together) covers is spillover.
 * 3. Sides are judged one by one; a stroke that crosses the midline counts for both. A region of the midline is judged by
 *    the half that is covered more.
 * 4. Deep and dental regions are not on the skin: a map covers those whose glyph it carries.
 */
import type { ReferralMap, ZoneKind } from './atlas.ts';
import type { AtlasMm, UnitVector } from './frames.ts';
import type { RegionId } from './ids.ts';

/** Least share of a region's area within a zone for the zone to cover the region. */
export const COVERED_SHARE = 1 / 3;

/** The same for an overlay. */
export const OVERLAY_COVERED_SHARE = 1 / 2;

/** Least cosine between the normal of the skin and that of the stroke beside it. */
export const FACING_COSINE = 0.2;

/** Distance added for each unit of cosine below `FACING_COSINE`, mm: shuts a stroke off where the skin turns away. */
export const TURNED_AWAY_MM = 120;

/** Mean distance between the places where the skin is judged, mm. */
export const SAMPLE_SPACING_MM = 2;

export interface StrokeVertex {
  readonly atMm: AtlasMm;
  readonly radiusMm: number;
  readonly normal: UnitVector;
}

/**
 * How far a spot of skin lies outside a stroke, mm; 0 on its edge, negative within. Least over the segments of the path of
 * distance to the segment - half width there + penalty for facing away. A path of one vertex is a disc.
 */
export function strokeDistanceMm(spot: AtlasMm, normal: UnitVector, path: readonly StrokeVertex[]): number {
  let least = Infinity;
  for (let i = 0; i < Math.max(1, path.length - 1); i++) {
    const a = path[i];
    if (!a) break;
    const b = path[i + 1] ?? a;
    const dx = b.atMm[0] - a.atMm[0];
    const dy = b.atMm[1] - a.atMm[1];
    const dz = b.atMm[2] - a.atMm[2];
    const px = spot[0] - a.atMm[0];
    const py = spot[1] - a.atMm[1];
    const pz = spot[2] - a.atMm[2];
    const lengthSq = dx * dx + dy * dy + dz * dz;
    const along = lengthSq > 0 ? (px * dx + py * dy + pz * dz) / lengthSq : 0;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const distance =
      Math.hypot(px - t * dx, py - t * dy, pz - t * dz) - (a.radiusMm + t * (b.radiusMm - a.radiusMm));
    if (distance >= least) continue;
    const nx = a.normal[0] + t * (b.normal[0] - a.normal[0]);
    const ny = a.normal[1] + t * (b.normal[1] - a.normal[1]);
    const nz = a.normal[2] + t * (b.normal[2] - a.normal[2]);
    const cosine = (nx * normal[0] + ny * normal[1] + nz * normal[2]) / (Math.hypot(nx, ny, nz) || 1);
    least = Math.min(least, distance + TURNED_AWAY_MM * Math.max(0, FACING_COSINE - cosine));
  }
  return least;
}

/** A piece of the left half of the skin. */
export interface SkinSample {
  readonly atMm: AtlasMm;
  readonly normal: UnitVector;
  readonly areaMm2: number;
  /** The region it belongs to and the overlays over it. */
  readonly regionIds: readonly RegionId[];
}

/** Side relative to the trigger point's own; `median` for regions that have no sides. */
export type RelativeSide = 'same' | 'other' | 'median';

export interface CoveredRegion {
  readonly regionId: RegionId;
  readonly zone: ZoneKind;
  readonly side: RelativeSide;
}

/** What the rule must know of a region. */
export interface RegionTraits {
  readonly sideable: boolean;
  /** Lies over other regions on purpose. */
  readonly isOverlay: boolean;
}

/** Shares of one region's area on one side, 0 to 1. */
export interface RegionShare {
  readonly regionId: RegionId;
  readonly side: 'same' | 'other';
  readonly essential01: number;
  /** Within the strokes of either zone. */
  readonly drawn01: number;
}

/** Shares of every region that the strokes of a map touch; the point taken to be on the left. */
export function regionShares(strokes: ReferralMap['strokes'], samples: readonly SkinSample[]): RegionShare[] {
  const shares: RegionShare[] = [];
  for (const side of ['same', 'other'] as const) {
    const placed = strokes.map((stroke) => preparedStroke(stroke, stroke.side !== side));
    const sums = new Map<RegionId, { area: number; essential: number; drawn: number }>();
    for (const sample of samples) {
      if (sample.regionIds.length === 0) continue;
      const essential = placed.some((stroke) => stroke.zone === 'essential' && holds(stroke, sample));
      const drawn =
        essential || placed.some((stroke) => stroke.zone === 'spillover' && holds(stroke, sample));
      for (const regionId of sample.regionIds) {
        const sum = sums.get(regionId) ?? { area: 0, essential: 0, drawn: 0 };
        sum.area += sample.areaMm2;
        if (essential) sum.essential += sample.areaMm2;
        if (drawn) sum.drawn += sample.areaMm2;
        sums.set(regionId, sum);
      }
    }
    for (const [regionId, { area, essential, drawn }] of sums) {
      if (drawn > 0) shares.push({ regionId, side, essential01: essential / area, drawn01: drawn / area });
    }
  }
  return shares;
}

/** The regions a map covers, by the rule above. */
export function coveredRegions(
  map: Pick<ReferralMap, 'strokes' | 'glyphs'>,
  samples: readonly SkinSample[],
  traitsOf: (regionId: RegionId) => RegionTraits,
): CoveredRegion[] {
  const covered = new Map<string, CoveredRegion>();
  const add = (region: CoveredRegion): void => {
    const key = `${region.regionId} ${region.side}`;
    if (covered.get(key)?.zone !== 'essential') covered.set(key, region);
  };
  for (const { regionId, side, essential01, drawn01 } of regionShares(map.strokes, samples)) {
    const { sideable, isOverlay } = traitsOf(regionId);
    const at = { regionId, side: sideable ? side : ('median' as const) };
    const enough = isOverlay ? OVERLAY_COVERED_SHARE : COVERED_SHARE;
    if (essential01 >= enough) add({ ...at, zone: 'essential' });
    else if (drawn01 >= enough) add({ ...at, zone: 'spillover' });
  }
  for (const { regionId, zone, side } of map.glyphs) add({ regionId, zone, side });
  return [...covered.values()];
}

interface PreparedStroke {
  readonly zone: ZoneKind;
  readonly path: readonly StrokeVertex[];
  /** Box round the stroke, mm, for a quick no. */
  readonly low: AtlasMm;
  readonly high: AtlasMm;
}

function preparedStroke(stroke: ReferralMap['strokes'][number], isMirrored: boolean): PreparedStroke {
  const path = isMirrored
    ? stroke.path.map(({ atMm: [x, y, z], radiusMm, normal: [nx, ny, nz] }) => ({
        atMm: [-x, y, z] as const,
        radiusMm,
        normal: [-nx, ny, nz] as const,
      }))
    : stroke.path;
  const edge = (k: 0 | 1 | 2, sign: 1 | -1): number =>
    sign * Math.max(...path.map(({ atMm, radiusMm }) => sign * atMm[k] + radiusMm));
  return {
    zone: stroke.zone,
    path,
    low: [edge(0, -1), edge(1, -1), edge(2, -1)],
    high: [edge(0, 1), edge(1, 1), edge(2, 1)],
  };
}

function holds({ low, high, path }: PreparedStroke, { atMm, normal }: SkinSample): boolean {
  for (const k of [0, 1, 2] as const) if (atMm[k] < low[k] || atMm[k] > high[k]) return false;
  return strokeDistanceMm(atMm, normal, path) <= 0;
}
