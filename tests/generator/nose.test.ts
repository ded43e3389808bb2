import { describe, expect, it } from 'vitest';
import { craniumFields } from '#generator/build/craniumField.ts';
import { NOSE } from '#generator/build/nose.ts';
import { skinField } from '#generator/build/skinField.ts';
import { isExactMirror, measureSolid } from './solidChecks.ts';

/** Skin over the cartilage, mm. */
const LEAST_SKIN_MM = 1;

describe.each(NOSE)('$id', ({ id, kind, sides, genus, build }) => {
  it('is a sound cartilage of the midline, alike on both sides', async () => {
    const solid = await build('final');
    expect([id, kind, sides]).toEqual(['nasal-cartilage', 'cartilage', 'median']);
    expect(measureSolid(solid)).toMatchObject({ closed: true, genus, numPieces: 1, numFoldedEdges: 0 });
    expect(isExactMirror(solid)).toBe(true);
  });

  it('lies under the skin and reaches from the nasal bones to the tip of the nose', async () => {
    const { positionsMm: p } = await build('final');
    const skin = skinField();
    const bone = craniumFields().field;
    let inBone = 0;
    let foremost = -Infinity;
    for (let i = 0; i < p.length; i += 3) {
      const [x, y, z] = p.subarray(i, i + 3);
      expect(skin(x, y, z), `at ${x}, ${y}, ${z} mm`).toBeLessThan(-LEAST_SKIN_MM);
      if (y > 1575 && z > 85 && bone(Math.abs(x), y, z) < 0) inBone++;
      foremost = Math.max(foremost, z);
    }
    expect(inBone).toBeGreaterThan(5);
    expect(foremost).toBeGreaterThan(112);
  });
});
