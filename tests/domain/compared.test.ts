import { describe, expect, test } from 'vitest';
import { mapsShown, sharedRegions } from '#domain/compared.ts';
import type { PlacedRegion } from '#domain/referralPicture.ts';

const left = (pointId: string) => ({ pointId, side: 'left' }) as const;
const region = (
  regionId: string,
  side: PlacedRegion['side'],
  zone: PlacedRegion['zone'] = 'essential',
): PlacedRegion => ({ regionId, side, zone });

describe('several maps at once', () => {
  test('the chosen one has the first hue, a kept one its own for as long as it is kept', () => {
    expect(mapsShown(left('c'), [left('a'), left('b')])).toEqual([left('c'), left('a'), left('b')]);
    expect(mapsShown(null, [left('a')])).toEqual([null, left('a')]);
    expect(mapsShown(left('a'), [left('a'), left('b')])).toEqual([left('a'), null, left('b')]);
    expect(mapsShown({ pointId: 'a', side: 'right' }, [left('a')])).toEqual([
      { pointId: 'a', side: 'right' },
      left('a'),
    ]);
  });

  test('share the regions that two or more name on the same side, each with its zone in every map', () => {
    const maps = [
      [region('temple', 'left'), region('vertex', 'median'), region('jaw', 'left')],
      [region('temple', 'left', 'spillover'), region('jaw', 'right')],
      [region('vertex', 'median', 'spillover'), region('temple', 'left')],
    ];
    expect(sharedRegions(maps, new Set(['vertex']))).toEqual([
      { regionId: 'temple', side: 'left', zones: ['essential', 'spillover', 'essential'], isOverlay: false },
      { regionId: 'vertex', side: 'median', zones: ['essential', null, 'spillover'], isOverlay: true },
    ]);
  });

  test('a map shares nothing with itself or with a free hue', () => {
    expect(sharedRegions([[region('temple', 'left'), region('temple', 'right')], []], new Set())).toEqual([]);
  });
});
