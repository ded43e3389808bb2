import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COVERED_SHARE,
  FACING_COSINE,
  OVERLAY_COVERED_SHARE,
  coveredRegions,
  regionShares,
  strokeDistanceMm,
} from '#domain/coverage.ts';
import type { RegionTraits, SkinSample, StrokeVertex } from '#domain/coverage.ts';
import type { ReferralMap, ZoneKind } from '#domain/atlas.ts';

const FORWARD = [0, 0, 1] as const;

const vertex = (
  x: number,
  y: number,
  radiusMm: number,
  normal: StrokeVertex['normal'] = FORWARD,
): StrokeVertex => ({
  atMm: [x, y, 0],
  radiusMm,
  normal,
});

type Stroke = ReferralMap['strokes'][number];

const stroke = (zone: ZoneKind, path: readonly StrokeVertex[], side: Stroke['side'] = 'same'): Stroke => ({
  zone,
  side,
  path: path.map(({ atMm, radiusMm, normal }) => ({
    atMm: [atMm[0], atMm[1], atMm[2]],
    radiusMm,
    normal: [normal[0], normal[1], normal[2]],
  })),
});

/** A flat board 100 mm wide from the midline and 100 mm high, one piece to a square millimetre; low, high: two regions. */
const BOARD: readonly SkinSample[] = Array.from({ length: 100 * 100 }, (_, i) => {
  const [x, y] = [(i % 100) + 0.5, Math.floor(i / 100) + 0.5];
  return {
    atMm: [x, y, 0],
    normal: FORWARD,
    areaMm2: 1,
    regionIds: y < 50 ? ['low'] : y < 90 ? ['high', 'band'] : ['high'],
  };
});

const traitsOf = (id: string): RegionTraits => ({ sideable: id !== 'median', isOverlay: id === 'band' });

/** A stroke across the whole board at height `y`. */
const across = (zone: ZoneKind, y: number, radiusMm: number): Stroke =>
  stroke(zone, [vertex(-60, y, radiusMm), vertex(160, y, radiusMm)]);

const covered = (strokes: Stroke[], glyphs: ReferralMap['glyphs'] = []): string[] =>
  coveredRegions({ strokes, glyphs }, BOARD, traitsOf).map(
    ({ regionId, zone, side }) => `${zone} ${regionId} ${side}`,
  );

describe('the drawn zone', () => {
  it('is a disc round a single vertex', () => {
    expect(strokeDistanceMm([0, 0, 0], FORWARD, [vertex(0, 0, 10)])).toBeCloseTo(-10);
    expect(strokeDistanceMm([6, 8, 0], FORWARD, [vertex(0, 0, 10)])).toBeCloseTo(0);
    expect(strokeDistanceMm([0, 25, 0], FORWARD, [vertex(0, 0, 10)])).toBeCloseTo(15);
  });

  it('widens and narrows evenly from vertex to vertex', () => {
    const path = [vertex(0, 0, 10), vertex(100, 0, 20)];
    expect(strokeDistanceMm([50, 15, 0], FORWARD, path)).toBeCloseTo(0);
    expect(strokeDistanceMm([100, 20, 0], FORWARD, path)).toBeCloseTo(0);
  });

  it('ends where the skin turns away, however near it lies', () => {
    const path = [vertex(0, 0, 10), vertex(100, 0, 10)];
    const turned = (cosine: number) => [0, Math.sqrt(1 - cosine * cosine), cosine] as const;
    expect(strokeDistanceMm([50, 1, 0], turned(FACING_COSINE + 0.01), path)).toBeLessThan(0);
    expect(strokeDistanceMm([50, 1, 0], turned(0), path)).toBeGreaterThan(0);
  });

  it('is the mirror image on the other side', () => {
    const coordinate = fc.double({ min: -200, max: 200, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, (x, y, z) => {
        const path = [vertex(10, 0, 12), vertex(60, 30, 5, [1, 0, 0]), vertex(90, 80, 9)];
        const flipped = path.map(({ atMm, radiusMm, normal }) => ({
          atMm: [-atMm[0], atMm[1], atMm[2]] as const,
          radiusMm,
          normal: [-normal[0], normal[1], normal[2]] as const,
        }));
        const here = strokeDistanceMm([x, y, z], [0.6, 0, 0.8], path);
        expect(strokeDistanceMm([-x, y, z], [-0.6, 0, 0.8], flipped)).toBeCloseTo(here, 9);
      }),
    );
  });
});

describe('the rule of coverage', () => {
  it('counts a region from the stated share of its area on', () => {
    const halfWidthOf = (share: number) => (50 * share) / 2;
    expect(covered([across('essential', 25, halfWidthOf(COVERED_SHARE) + 1)])).toContain(
      'essential low same',
    );
    expect(covered([across('essential', 25, halfWidthOf(COVERED_SHARE) - 1)])).toEqual([]);
  });

  it('does not count a grazed border', () => {
    expect(covered([across('essential', 30, 20.4)])).toEqual(['essential low same', 'essential low other']);
    expect(covered([across('essential', 40, 22)])).not.toContain('essential high same');
  });

  it('lets essential outrank spillover', () => {
    const strokes = [across('spillover', 25, 24), across('essential', 25, 12)];
    expect(covered(strokes)).toContain('essential low same');
    expect(covered(strokes)).not.toContain('spillover low same');
  });

  it('counts both kinds of stroke together for spillover', () => {
    const [core, margin] = [across('essential', 25, 5), across('spillover', 25, 12)];
    expect(covered([core])).toEqual([]);
    expect(covered([core, margin])).toContain('spillover low same');
  });

  it('asks more of an overlay, which other regions already speak for', () => {
    const [tooLittle, enough] = [OVERLAY_COVERED_SHARE - 0.1, OVERLAY_COVERED_SHARE + 0.1];
    expect(covered([across('spillover', 70, (40 * tooLittle) / 2)])).not.toContain('spillover band same');
    expect(covered([across('spillover', 70, (40 * enough) / 2)])).toContain('spillover band same');
  });

  it('keeps the sides apart, and counts for both what crosses the midline', () => {
    const oneSide = [vertex(30, 25, 20), vertex(80, 25, 20)];
    expect(covered([stroke('essential', oneSide)])).toEqual(['essential low same']);
    expect(covered([stroke('essential', oneSide, 'other')])).toEqual(['essential low other']);
    expect(covered([across('essential', 25, 20)])).toEqual(['essential low same', 'essential low other']);
  });

  it('takes deep regions from the glyphs', () => {
    const glyph = { regionId: 'throat', zone: 'essential', side: 'median', atMm: [0, 0, 0] } as const;
    expect(covered([], [{ ...glyph, atMm: [0, 0, 0] }])).toEqual(['essential throat median']);
  });

  it('names a region of the midline once', () => {
    const board = BOARD.map((sample) => ({ ...sample, regionIds: ['median'] }));
    const regions = coveredRegions({ strokes: [across('essential', 50, 40)], glyphs: [] }, board, traitsOf);
    expect(regions).toEqual([{ regionId: 'median', zone: 'essential', side: 'median' }]);
  });

  it('tells the shares it went by', () => {
    const shares = regionShares([stroke('essential', [vertex(0, 25, 25), vertex(100, 25, 25)])], BOARD);
    const low = shares.find(({ regionId, side }) => regionId === 'low' && side === 'same');
    expect(low?.essential01).toBeGreaterThan(0.95);
    expect(low?.drawn01).toBe(low?.essential01);
  });
});
