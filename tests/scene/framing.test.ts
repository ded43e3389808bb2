import { describe, expect, it } from 'vitest';
import { fittingDistanceMm, frameFrom, NO_INSET } from '#scene/camera/framing.ts';
import { nearestTurn, orbitFor } from '#scene/camera/placeCamera.ts';
import { FIXED_VIEWS, towardsCamera } from '#scene/camera/fixedViews.ts';
import { bustShot, placeShot, secondShot, selectionShot } from '#scene/camera/shots.ts';
import { placedMap } from '#domain/referral.ts';
import { FAKE_ATLAS } from './fakeAtlas.ts';

const CANVAS = { width: 800, height: 600 };

describe('framing', () => {
  it('fits a square into the height of a wide canvas', () => {
    // 90 degrees: half a height needs as much distance.
    expect(fittingDistanceMm(100, 100, 90, CANVAS, NO_INSET)).toBeCloseTo(100);
  });

  it('stands farther back where a sheet covers half of the canvas', () => {
    const inset = { ...NO_INSET, bottom: 300 };
    expect(fittingDistanceMm(100, 100, 90, CANVAS, inset)).toBeCloseTo(200);
  });

  it('measures width along the horizon, whatever the direction', () => {
    const frame = frameFrom(
      [
        [-10, 0, 0],
        [30, 20, 0],
      ],
      [0, 0, 1],
    );
    expect(frame).toMatchObject({ halfWidthMm: 20, halfHeightMm: 10, halfDepthMm: 0 });
    expect(frame.centreMm[0]).toBeCloseTo(10);
    const fromLeft = frameFrom(
      [
        [-10, 0, 0],
        [30, 20, 0],
      ],
      [1, 0, 0],
    );
    expect(fromLeft.halfWidthMm).toBeCloseTo(0);
    expect(fromLeft.halfDepthMm).toBeCloseTo(20);
  });

  it('has the body’s left side towards a camera of the left view', () => {
    expect(towardsCamera(FIXED_VIEWS.left)[0]).toBeGreaterThan(0.99);
    expect(towardsCamera(FIXED_VIEWS.back)[2]).toBeLessThan(-0.99);
  });

  it('takes the short way round', () => {
    expect(nearestTurn(-3, 3)).toBeCloseTo(-3 + 2 * Math.PI);
    expect(nearestTurn(1, 0)).toBe(1);
  });
});

describe('shots', () => {
  const selection = { muscleId: 'under', pointId: 'under-trp1', side: 'right' } as const;
  const map = placedMap('under-trp1', FAKE_ATLAS, 'right');

  it('hold point, map and glyphs of a chosen point, on the chosen side', () => {
    const shot = selectionShot(FAKE_ATLAS, selection, map);
    expect(shot?.holdMm).toContainEqual([-30, 1450, -75]);
    expect(shot?.holdMm).toContainEqual([-50, 1600, 60]);
    expect(shot?.holdMm).toContainEqual([-32, 1590, 60]);
  });

  it('have a second one for a point on the back seen from the front', () => {
    const second = secondShot(FAKE_ATLAS, selection, map, FIXED_VIEWS.front);
    expect(second).toMatchObject({ shows: 'point', holdMm: [[-30, 1450, -75]] });
    expect(secondShot(FAKE_ATLAS, { ...selection, pointId: null }, map, FIXED_VIEWS.front)).toBeNull();
  });

  it('hold a muscle that has been chosen', () => {
    const shot = selectionShot(FAKE_ATLAS, { ...selection, pointId: null }, { strokes: [], glyphs: [] });
    expect(shot?.holdMm).toContainEqual([-60, 1500, -20]);
    expect(Math.abs(shot!.direction.azimuthDeg)).toBeGreaterThan(90);
  });

  it('are none where nothing is chosen or the muscle is unknown', () => {
    const none = placedMap('nobody', FAKE_ATLAS, 'left');
    expect(selectionShot(FAKE_ATLAS, { muscleId: null, pointId: null, side: 'left' }, none)).toBeNull();
    expect(selectionShot(FAKE_ATLAS, { muscleId: 'nobody', pointId: null, side: 'left' }, none)).toBeNull();
  });

  it('puts the camera outside the bust', () => {
    const orbit = orbitFor(bustShot(FAKE_ATLAS, FIXED_VIEWS.front, false), 26, CANVAS, NO_INSET);
    expect(orbit.distanceM).toBeGreaterThan(0.6);
    expect(orbit.target[0]).toBeCloseTo(0);
  });
});

describe('a place', () => {
  it('is seen with its face to the reader, on its own side, with the whole head', () => {
    const shot = placeShot(FAKE_ATLAS, { regionId: 'temple', side: 'right' });
    expect(shot?.direction.azimuthDeg).toBeCloseTo(-90);
    expect(shot?.holdMm).toHaveLength(8);
    expect(placeShot(FAKE_ATLAS, { regionId: 'hand-radial', side: 'left' })).toBe(null);
  });
});
