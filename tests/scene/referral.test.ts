import { describe, expect, it } from 'vitest';
import {
  boundingSphere,
  packStrokes,
  STROKE_TEXTURE_ROWS,
  STROKE_TEXTURE_WIDTH,
} from '#scene/referral/packStrokes.ts';
import { placedMap } from '#domain/referral.ts';
import { FAKE_ATLAS } from './fakeAtlas.ts';

describe('a map on the body', () => {
  it('is felt on the point’s own side, or the other, and mirrored as a whole', () => {
    const left = placedMap('under-trp1', FAKE_ATLAS, 'left');
    const right = placedMap('under-trp1', FAKE_ATLAS, 'right');
    expect(left.strokes[0]?.path[0]?.atMm[0]).toBe(50);
    expect(left.strokes[1]?.path[0]?.atMm[0]).toBe(-40);
    expect(right.strokes[0]?.path[0]).toMatchObject({ atMm: [-50, 1600, 60], normal: [-0.6, 0, 0.8] });
    expect(right.strokes[1]?.path[0]?.atMm[0]).toBe(40);
    expect(left.glyphs.map(({ side, atMm }) => [side, atMm[0]])).toEqual([
      ['left', 32],
      ['median', 0],
    ]);
    expect(right.glyphs[0]).toMatchObject({ side: 'right', kind: 'deep', atMm: [-32, 1590, 60] });
  });

  it('is empty for an unknown point', () => {
    expect(placedMap('nobody', FAKE_ATLAS, 'left')).toEqual({ strokes: [], glyphs: [] });
  });
});

describe('stroke texture', () => {
  const texels = new Float32Array(STROKE_TEXTURE_WIDTH * STROKE_TEXTURE_ROWS * 4);
  const texel = (x: number, y: number) => [
    ...texels.subarray((y * STROKE_TEXTURE_WIDTH + x) * 4).subarray(0, 4),
  ];

  it('packs vertices, normals and headers', () => {
    const { strokes } = placedMap('under-trp1', FAKE_ATLAS, 'left');
    expect(packStrokes([strokes], texels)).toBe(2);
    expect(texel(0, 0)).toEqual([50, 1600, 60, 12]);
    expect(texel(2, 0)).toEqual([-40, 1580, 70, 8]);
    expect(texel(0, 1)[2]).toBeCloseTo(0.8);
    expect(texel(1, 2)).toEqual([0, 2, 0, 0]);
    expect(texel(3, 2)).toEqual([2, 1, 1, 0]);
  });

  it('numbers up to four maps and leaves a fifth out', () => {
    const { strokes } = placedMap('under-trp1', FAKE_ATLAS, 'left');
    const one = strokes.slice(0, 1);
    expect(packStrokes([one, one, one, one, one], texels)).toBe(4);
    expect(texel(7, 2)[3]).toBe(3);
  });

  it('bounds each stroke with its width', () => {
    const path = placedMap('under-trp1', FAKE_ATLAS, 'left').strokes[0]!.path;
    const [x, y, z, radius] = boundingSphere(path);
    for (const { atMm, radiusMm } of path) {
      expect(Math.hypot(atMm[0] - x, atMm[1] - y, atMm[2] - z) + radiusMm).toBeLessThanOrEqual(radius);
    }
  });
});
