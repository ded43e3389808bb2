import { describe, expect, it } from 'vitest';
import { bestView, glyphSpots, seen01 } from '#scene/camera/bestView.ts';
import type { Spot } from '#scene/camera/bestView.ts';

const spot = (normal: Spot['normal'], weight = 1): Spot => ({ atMm: [0, 0, 0], normal, weight });

describe('the best view of point and map', () => {
  it('looks at a point on the left from the left when the map lies there too', () => {
    const { main, second } = bestView(spot([1, 0, 0]), [spot([0.9, 0, 0.4]), spot([0.9, 0, -0.4])]);
    expect(main.azimuthDeg).toBeGreaterThanOrEqual(60);
    expect(main.azimuthDeg).toBeLessThanOrEqual(120);
    expect(second).toBeNull();
  });

  it('finds the quarter between a point behind the ear and a map at the temple', () => {
    const { main, seesPoint01, seesMap01, second } = bestView(spot([0.6, 0, -0.8]), [spot([0.8, 0, 0.6])]);
    expect(main.azimuthDeg).toBeGreaterThan(45);
    expect(main.azimuthDeg).toBeLessThan(150);
    expect(Math.min(seesPoint01, seesMap01)).toBeGreaterThan(0.4);
    expect(second).toBeNull();
  });

  it('adds a second view where the point is on the back and the map on the brow', () => {
    const { main, second, secondShows } = bestView(spot([0, 0, -1]), [spot([0, 0, 1], 3)]);
    expect(Math.abs(main.azimuthDeg)).toBeLessThanOrEqual(60);
    expect(secondShows).toBe('point');
    expect(Math.abs(second!.azimuthDeg)).toBeGreaterThanOrEqual(120);
  });

  it('is the mirror image for the other side', () => {
    const left = bestView(spot([0.7, 0, -0.7]), [spot([0.9, 0, 0.3])]);
    const right = bestView(spot([-0.7, 0, -0.7]), [spot([-0.9, 0, 0.3])]);
    expect(right.main.azimuthDeg).toBeCloseTo(-left.main.azimuthDeg);
  });

  it('keeps a deep zone of the eye on the near side', () => {
    const eye = {
      regionId: 'eye',
      zone: 'essential',
      kind: 'deep',
      side: 'left',
      atMm: [30, 1590, 60],
    } as const;
    const { main } = bestView(spot([0.5, 0, -0.86]), [spot([0.6, 0, -0.8], 12), ...glyphSpots([eye])]);
    expect(main.azimuthDeg).toBeLessThan(110);
    expect(main.azimuthDeg).toBeGreaterThan(0);
  });

  it('counts a spot that faces away as hidden', () => {
    expect(seen01([spot([0, 0, 1])], { azimuthDeg: 180, elevationDeg: 0 })).toBe(0);
    expect(seen01([spot([0, 0, 1])], { azimuthDeg: 0, elevationDeg: 0 })).toBe(1);
  });
});
