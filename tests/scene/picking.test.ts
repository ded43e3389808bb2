import { describe, expect, it } from 'vitest';
import { INITIAL_STATE } from '#state/explorer.ts';
import {
  attachmentItems,
  glyphItems,
  markerItems,
  placeGlyphs,
  planMarkers,
} from '#scene/markers/planItems.ts';
import { ITEM_KINDS, ITEM_ROWS, MAX_ITEMS, packItems } from '#scene/markers/items.ts';
import { nearestMark, TARGET_RADIUS_PX } from '#scene/picking/nearestMark.ts';
import { regionAt } from '#scene/picking/regionAt.ts';
import { FAKE_ATLAS, FAKE_STRUCTURES } from './fakeAtlas.ts';

describe('a place on the skin', () => {
  it('is a region of the skin by its number and side', () => {
    expect(regionAt(FAKE_ATLAS, { regionIndex: 7, atMm: [-3, 0, 0] })).toEqual({
      regionId: 'temple',
      side: 'right',
    });
    expect(regionAt(FAKE_ATLAS, { regionIndex: 0, atMm: [3, 0, 0] })).toBeNull();
    expect(regionAt(null, { regionIndex: 7, atMm: [3, 0, 0] })).toBeNull();
  });
});

describe('marks', () => {
  it('have a target of 24 px, 44 px for a finger, the nearest first', () => {
    const marks = [
      { xPx: 100, yPx: 100 },
      { xPx: 110, yPx: 100 },
    ];
    expect(nearestMark(marks, 107, 100, TARGET_RADIUS_PX.fine)).toBe(marks[1]);
    expect(nearestMark(marks, 100, 113, TARGET_RADIUS_PX.fine)).toBeNull();
    expect(nearestMark(marks, 100, 121, TARGET_RADIUS_PX.coarse)).toBe(marks[0]);
  });

  it('are all there quietly on the skin while nothing is chosen', () => {
    const markers = planMarkers(INITIAL_STATE, FAKE_ATLAS);
    expect(markers).toHaveLength(4);
    expect(markers.every(({ kind }) => kind === 'quietCross')).toBe(true);
    expect(markers.find(({ pointId, side }) => pointId === 'under-trp1' && side === 'right')?.atMm).toEqual([
      -30, 1450, -75,
    ]);
  });

  it('lie on their muscles where the skin is peeled, without those of peeled muscles', () => {
    const markers = planMarkers({ ...INITIAL_STATE, depth: 'deep' }, FAKE_ATLAS);
    expect(markers.map(({ muscleId }) => muscleId)).toEqual(['under', 'under']);
    expect(markers[0]?.atMm).toEqual([30, 1450, -60]);
  });

  it('are those of the chosen muscle on its side, the chosen one larger', () => {
    const selection = { muscleId: 'under', pointId: 'under-trp1', side: 'right' } as const;
    const markers = planMarkers({ ...INITIAL_STATE, selection }, FAKE_ATLAS);
    expect(markers.map(({ kind, side }) => [kind, side])).toEqual([['chosenCross', 'right']]);
    const [chosen] = markerItems(markers);
    const [quiet] = markerItems(planMarkers(INITIAL_STATE, FAKE_ATLAS));
    expect(chosen!.halfPx).toBeGreaterThan(quiet!.halfPx);
  });

  it('are only those of the muscles that a passage speaks of, and of maps that are kept, in their hue', () => {
    const spoken = planMarkers({ ...INITIAL_STATE, spokenOf: ['under'] }, FAKE_ATLAS);
    expect(new Set(spoken.map(({ pointId }) => pointId))).toEqual(new Set(['under-trp1']));
    const compared = [{ pointId: 'cover-trp1', side: 'right' } as const];
    const kept = planMarkers({ ...INITIAL_STATE, spokenOf: ['under'], compared }, FAKE_ATLAS);
    expect(kept.filter(({ hue }) => hue !== null)).toMatchObject([
      { pointId: 'cover-trp1', side: 'right', kind: 'chosenCross', hue: 1 },
    ]);
  });

  it('show deep and dental zones by a glyph of their own', () => {
    const glyphs = [
      { regionId: 'a', zone: 'essential', kind: 'deep', side: 'left', atMm: [1, 2, 3] },
      { regionId: 'b', zone: 'spillover', kind: 'dental', side: 'left', atMm: [1, 2, 3] },
    ] as const;
    expect(glyphItems(glyphs, 0).map(({ kind }) => kind)).toEqual(['deepEssential', 'dentalSpillover']);
  });

  it('mark a place that is read and lies deep, unless a map marks it already', () => {
    const place = { regionId: 'deep-in-eye', side: 'right' } as const;
    const [glyph] = placeGlyphs(place, [], FAKE_ATLAS);
    expect(glyph).toMatchObject({ kind: 'deep', atMm: [-32, 1590, 60] });
    expect(glyphItems([glyph!], null)[0]).not.toHaveProperty('hue');
    expect(placeGlyphs(place, [glyph!], FAKE_ATLAS)).toEqual([]);
    expect(placeGlyphs({ regionId: 'temple', side: 'left' }, [], FAKE_ATLAS)).toEqual([]);
  });

  it('draw attachment lines piece by piece, the dashes running on', () => {
    const items = attachmentItems(FAKE_STRUCTURES.get('under'), 'right');
    expect(items.map(({ dashMm }) => dashMm)).toEqual([
      [0, 5],
      [5, 10],
    ]);
    expect(items[0]?.startMm).toEqual([-10, 1400, 0]);
  });

  it('are packed three texels an item', () => {
    const texels = new Float32Array(MAX_ITEMS * ITEM_ROWS * 4);
    expect(packItems(attachmentItems(FAKE_STRUCTURES.get('under'), 'left'), texels)).toBe(2);
    expect([...texels.subarray(4, 8)]).toEqual([13, 1404, 0, ITEM_KINDS.origin]);
    expect([...texels.subarray((MAX_ITEMS + 1) * 4, (MAX_ITEMS + 1) * 4 + 3)]).toEqual([13, 1404, 5]);
  });
});
