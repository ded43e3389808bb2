import { describe, expect, it } from 'vitest';
import { placedMap } from '#domain/referral.ts';
import { labelsOf } from '#scene/overlay/labels.ts';
import {
  placeRead,
  REGION_TABLE_ROWS,
  REGION_TABLE_WIDTH,
  sharedOverlays,
  writeRegions,
} from '#scene/referral/regionTable.ts';
import { leadingPoint, shownPoints } from '#scene/referral/shownMaps.ts';
import { INITIAL_STATE } from '#state/explorer.ts';
import { FAKE_ATLAS } from './fakeAtlas.ts';

const temple = { kind: 'place', regionId: 'temple', side: 'left' } as const;
const rested = { kind: 'point', pointId: 'under-trp1', side: 'left' } as const;
const point = { pointId: 'under-trp1', side: 'left' } as const;

describe('region table', () => {
  const table = new Uint8Array(REGION_TABLE_WIDTH * REGION_TABLE_ROWS * 4);
  const texel = (row: number) => [...table.subarray((row * REGION_TABLE_WIDTH + 7) * 4).subarray(0, 2)];

  it('marks the place read and the regions shared on their own sides', () => {
    writeRegions(table, temple, [{ regionId: 'temple', side: 'right' }], FAKE_ATLAS.regions);
    expect([texel(0), texel(1)]).toEqual([
      [255, 0],
      [0, 255],
    ]);
    writeRegions(table, { regionId: 'temple', side: 'median' }, [], FAKE_ATLAS.regions);
    expect([texel(0), texel(1)]).toEqual([
      [255, 0],
      [255, 0],
    ]);
  });

  it('has nothing of a region that no skin carries', () => {
    writeRegions(table, { regionId: 'throat', side: 'median' }, [], FAKE_ATLAS.regions);
    expect(table.every((byte) => byte === 0)).toBe(true);
  });

  it('tells on which sides a region is shared that lies over others', () => {
    const shared = { regionId: 'hat-band', zones: [], isOverlay: true } as const;
    expect(sharedOverlays([{ ...shared, side: 'left', isOverlay: false }])).toEqual([0, 0]);
    expect(sharedOverlays([{ ...shared, side: 'right' }])).toEqual([0, 1]);
    expect(sharedOverlays([{ ...shared, side: 'median' }])).toEqual([1, 1]);
  });

  it('leaves the place alone while something is chosen', () => {
    const selection = { muscleId: 'under', pointId: null, side: 'left' } as const;
    expect(placeRead({ selection: INITIAL_STATE.selection, reading: temple })).toEqual(temple);
    expect(placeRead({ selection, reading: temple })).toBe(null);
  });
});

describe('whose maps are drawn', () => {
  it('a point rested on shows its map while a place is read, not else', () => {
    expect(leadingPoint({ ...INITIAL_STATE, reading: temple, hover: rested })).toEqual(point);
    expect(leadingPoint({ ...INITIAL_STATE, hover: rested })).toBe(null);
  });

  it('kept ones stay beside it', () => {
    const kept = { pointId: 'cover-trp1', side: 'right' } as const;
    const state = { ...INITIAL_STATE, reading: temple, hover: rested, compared: [kept] };
    expect(shownPoints(state)).toEqual([point, kept]);
  });
});

describe('names on the picture', () => {
  it('are those of deep zones, each once, and of the place read with the way it faces', () => {
    const map = placedMap('under-trp1', FAKE_ATLAS, 'right');
    const labels = labelsOf([map, map], { regionId: 'temple', side: 'right' }, FAKE_ATLAS);
    expect(labels.map(({ regionId, zone }) => [regionId, zone])).toEqual([
      ['temple', 'place'],
      ['deep-in-eye', 'essential'],
      ['throat', 'spillover'],
    ]);
    expect(labels[0]).toMatchObject({ atMm: [-70, 1600, 20], normal: [-1, 0, 0] });
    expect(labels[1]!.normal).toBe(null);
  });
});
