import { describe, expect, test } from 'vitest';
import { heightOf, nearestSnap, SNAPS } from '#ui/layout/sheetSnaps.ts';

const ROOM = 740;

describe('the bottom sheet', () => {
  test('rests at three heights that grow and leave the canvas in sight at half', () => {
    const heights = SNAPS.map((snap) => heightOf(snap, ROOM));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(ROOM - heightOf('half', ROOM)).toBeGreaterThan(300);
    expect(heightOf('full', ROOM)).toBeLessThan(ROOM);
  });

  test('stays within a room that is lower than its least height', () => {
    for (const snap of SNAPS) expect(heightOf(snap, 80)).toBeLessThanOrEqual(108);
  });

  test('comes to rest where it is let go, or where the throw carries it', () => {
    for (const snap of SNAPS) expect(nearestSnap(heightOf(snap, ROOM), 0, ROOM)).toBe(snap);
    expect(nearestSnap(heightOf('half', ROOM), 2, ROOM)).toBe('full');
    expect(nearestSnap(heightOf('half', ROOM), -2, ROOM)).toBe('peek');
  });
});
