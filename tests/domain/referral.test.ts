import { describe, expect, it } from 'vitest';
import type { Atlas } from '#domain/atlas.ts';
import { placedMap, referralPicture } from '#domain/referral.ts';
import type { ReferringPoint } from '#domain/referral.ts';
import { anchorOn, regionWithIndex, sideWithin } from '#domain/regions.ts';

const place = (id: string, over: Partial<Atlas['regions'][number]> = {}): Atlas['regions'][number] => ({
  id,
  index: 0,
  kind: 'surface',
  sideable: true,
  anchorMm: [10, 20, 30],
  normal: [0, 0, 1],
  areaMm2: 100,
  ...over,
});

const ATLAS: Pick<Atlas, 'maps' | 'regions'> = {
  regions: [
    place('temple', { index: 1 }),
    place('frontal', { index: 2 }),
    place('presternal', { index: 3, sideable: false }),
    place('deep-in-eye', { kind: 'deep' }),
    place('throat-deep', { kind: 'deep', sideable: false }),
  ],
  maps: [
    {
      pointId: 'muscle-trp1',
      strokes: [
        { zone: 'essential', side: 'same', path: [{ atMm: [50, 1600, 10], radiusMm: 8, normal: [1, 0, 0] }] },
        {
          zone: 'spillover',
          side: 'other',
          path: [{ atMm: [40, 1650, 60], radiusMm: 9, normal: [0.6, 0, 0.8] }],
        },
      ],
      glyphs: [
        { regionId: 'deep-in-eye', zone: 'spillover', side: 'same', atMm: [27, 1593, 50] },
        { regionId: 'throat-deep', zone: 'essential', side: 'median', atMm: [0, 1512, 22] },
      ],
    },
  ],
};

const point = (laterality: ReferringPoint['referral']['laterality']): ReferringPoint => ({
  id: 'muscle-trp1',
  mapConfidence: 'moderate',
  referral: { essential: ['temple', 'throat-deep'], spillover: ['deep-in-eye'], laterality },
});

describe('the picture of a point', () => {
  it('stands on the side of the point, the other side being its mirror image', () => {
    const left = referralPicture(point('ipsilateral'), ATLAS, 'left');
    const right = referralPicture(point('ipsilateral'), ATLAS, 'right');
    expect(left.strokes.map(({ path }) => path[0]?.atMm)).toEqual([
      [50, 1600, 10],
      [-40, 1650, 60],
    ]);
    expect(right.strokes.map(({ path }) => path[0]?.atMm)).toEqual([
      [-50, 1600, 10],
      [40, 1650, 60],
    ]);
    expect(right.strokes[0]?.path[0]?.normal[0]).toBe(-1);
    expect(left.glyphs.map(({ side, atMm }) => [side, atMm[0]])).toEqual([
      ['left', 27],
      ['median', 0],
    ]);
    expect(right.glyphs.map(({ side, atMm }) => [side, atMm[0]])).toEqual([
      ['right', -27],
      ['median', 0],
    ]);
  });

  it.each([
    ['ipsilateral', ['left']],
    ['contralateral', ['right']],
    ['bilateral', ['left', 'right']],
  ] as const)('names %s regions on the sides where they are felt', (laterality, sides) => {
    const { regions } = referralPicture(point(laterality), ATLAS, 'left');
    expect(regions.filter(({ regionId }) => regionId === 'temple').map(({ side }) => side)).toEqual(sides);
    expect(regions.filter(({ regionId }) => regionId === 'throat-deep').map(({ side }) => side)).toEqual([
      'median',
    ]);
  });

  it('draws what it names: one value for picture and words', () => {
    const { strokes, glyphs } = referralPicture(point('ipsilateral'), ATLAS, 'right');
    expect(placedMap('muscle-trp1', ATLAS, 'right')).toEqual({ strokes, glyphs });
  });

  it('carries how sure the map is', () => {
    expect(referralPicture(point('ipsilateral'), ATLAS, 'left').mapConfidence).toBe('moderate');
  });

  it('refuses a point or a region that the atlas does not know', () => {
    expect(() => referralPicture({ ...point('ipsilateral'), id: 'none' }, ATLAS, 'left')).toThrow('"none"');
    const astray = {
      ...point('ipsilateral'),
      referral: { ...point('ipsilateral').referral, essential: ['moon'] },
    };
    expect(() => referralPicture(astray, ATLAS, 'left')).toThrow('"moon"');
  });
});

describe('regions of the atlas', () => {
  it('are found by the index on the skin', () => {
    expect(regionWithIndex(ATLAS.regions, 2)?.id).toBe('frontal');
    expect(regionWithIndex(ATLAS.regions, 0)).toBeUndefined();
  });

  it('have the side of the place that was touched', () => {
    expect(sideWithin({ sideable: true }, 12)).toBe('left');
    expect(sideWithin({ sideable: true }, -12)).toBe('right');
    expect(sideWithin({ sideable: false }, -12)).toBe('median');
    expect(anchorOn({ anchorMm: [10, 20, 30] }, 'right')).toEqual([-10, 20, 30]);
  });
});
