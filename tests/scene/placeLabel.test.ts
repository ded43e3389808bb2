import { describe, expect, it } from 'vitest';
import { placeLabel } from '#scene/overlay/placeLabel.ts';

const label = { width: 100, height: 20 };
const free = { left: 0, right: 400 };

describe('the name of a deep zone', () => {
  it('stands on the outer side of its glyph', () => {
    expect(placeLabel(150, label, free)).toEqual({ dx: -117, dy: -10 });
    expect(placeLabel(260, label, free)).toEqual({ dx: 17, dy: -10 });
  });

  it('goes below where there is no room, without leaving the picture', () => {
    expect(placeLabel(60, label, free)).toEqual({ dx: -50, dy: 15 });
    expect(placeLabel(20, label, free).dx).toBe(-14);
    expect(placeLabel(390, label, free).dx).toBe(-96);
  });
});
