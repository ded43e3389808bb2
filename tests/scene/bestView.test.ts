import { describe, expect, it } from 'vitest';
import { bestView, glyphSpots, secondView, seen01 } from '#scene/camera/bestView.ts';
import type { Spot } from '#scene/camera/bestView.ts';

const spot = (normal: Spot['normal'], weight = 1): Spot => ({ atMm: [0, 0, 0], normal, weight });

describe('the best view of point and map', () => {
  it('looks at a point on the left from the left when the map lies there too', () => {
    const map = [spot([0.9, 0, 0.4]), spot([0.9, 0, -0.4])];
    const view = bestView(spot([1, 0, 0]), map);
    expect(view.azimuthDeg).toBeGreaterThanOrEqual(60);
    expect(view.azimuthDeg).toBeLessThanOrEqual(120);
    expect(secondView(spot([1, 0, 0]), map, view)).toBeNull();
  });

  it('finds the quarter between a point behind the ear and a map at the temple', () => {
    const point = spot([0.6, 0, -0.8]);
    const map = [spot([0.8, 0, 0.6])];
    const view = bestView(point, map);
    expect(Math.min(seen01([point], view), seen01(map, view))).toBeGreaterThan(0.4);
    expect(secondView(point, map, view)).toBeNull();
  });

  it('is the mirror image for the other side', () => {
    const left = bestView(spot([0.7, 0, -0.7]), [spot([0.9, 0, 0.3])]);
    const right = bestView(spot([-0.7, 0, -0.7]), [spot([-0.9, 0, 0.3])]);
    expect(right.azimuthDeg).toBeCloseTo(-left.azimuthDeg);
  });

  it('keeps a deep zone of the eye on the near side', () => {
    const eye = {
      regionId: 'eye',
      zone: 'essential',
      kind: 'deep',
      side: 'left',
      atMm: [30, 1590, 60],
    } as const;
    const view = bestView(spot([0.5, 0, -0.86]), [spot([0.6, 0, -0.8], 12), ...glyphSpots([eye])]);
    expect(view.azimuthDeg).toBeLessThan(110);
    expect(view.azimuthDeg).toBeGreaterThan(0);
  });

  it('counts a spot that faces away as hidden', () => {
    expect(seen01([spot([0, 0, 1])], { azimuthDeg: 180, elevationDeg: 0 })).toBe(0);
    expect(seen01([spot([0, 0, 1])], { azimuthDeg: 0, elevationDeg: 0 })).toBe(1);
  });
});

describe('a second view', () => {
  const front = { azimuthDeg: 0, elevationDeg: 0 };
  const back = { azimuthDeg: 180, elevationDeg: 0 };

  it('shows a point on the back while the map is seen on the brow, and the other way round', () => {
    const second = secondView(spot([0, 0, -1]), [spot([0, 0, 1])], front);
    expect(second?.shows).toBe('point');
    expect(Math.abs(second!.direction.azimuthDeg)).toBeGreaterThanOrEqual(120);
    expect(secondView(spot([0, 0, -1]), [spot([0, 0, 1])], back)?.shows).toBe('map');
  });

  it('shows both where the reader looks at neither', () => {
    expect(secondView(spot([0, 0, -1]), [spot([0.3, 0, -0.9])], front)?.shows).toBe('both');
  });
});
