import { describe, expect, it } from 'vitest';
import { placeLabels } from '#scene/overlay/placeLabel.ts';

const free = { left: 0, right: 400 };
const at = (xPx: number, yPx = 50) => ({ xPx, yPx, width: 100, height: 20 });

describe('the names of deep zones', () => {
  it('stand on the outer side of their glyphs', () => {
    expect(placeLabels([at(150)], free)).toEqual([{ xPx: 33, yPx: 40 }]);
    expect(placeLabels([at(260)], free)).toEqual([{ xPx: 277, yPx: 40 }]);
  });

  it('go below where there is no room, without leaving the picture', () => {
    expect(placeLabels([at(60)], free)).toEqual([{ xPx: 10, yPx: 65 }]);
    expect(placeLabels([at(20)], free)[0]?.xPx).toBe(6);
    expect(placeLabels([at(390)], free)[0]?.xPx).toBe(294);
  });

  it('make way for each other downwards, in whatever order they come', () => {
    const [lower, upper] = placeLabels([at(152, 58), at(150, 50)], free);
    expect(upper).toEqual({ xPx: 33, yPx: 40 });
    expect(lower!.yPx).toBe(63);
  });
});
