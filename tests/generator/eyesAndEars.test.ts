import { describe, expect, it } from 'vitest';
import { EYES_AND_EARS } from '#generator/build/eyesAndEars.ts';
import { skinField } from '#generator/build/skinField.ts';
import { EYEBALL } from '#generator/definitions/head/eyeball.ts';
import { countSelfCrossings, measureSolid } from './solidChecks.ts';

const MOST_TRIANGLES: Readonly<Record<string, number>> = { eyeball: 500, 'ear-cartilage': 1800 };

describe.each(EYES_AND_EARS)('$id', ({ id, genus, build }) => {
  it('is closed, faces outwards, has no fold and does not cross itself', async () => {
    const solid = await build('final');
    expect(measureSolid(solid)).toMatchObject({ closed: true, genus, numPieces: 1, numFoldedEdges: 0 });
    expect(measureSolid(solid).volumeMm3).toBeGreaterThan(0);
    expect(measureSolid(solid).numTriangles).toBeLessThanOrEqual(MOST_TRIANGLES[id]);
    expect(countSelfCrossings(solid)).toBe(0);
  });

  it('lies under the skin', async () => {
    const { positionsMm: p } = await build('final');
    const skin = skinField();
    for (let i = 0; i < p.length; i += 3) expect(skin(p[i], p[i + 1], p[i + 2])).toBeLessThan(-0.15);
  });
});

describe('eyeball', () => {
  it('is 24 mm across and looks ahead', async () => {
    const { minMm, maxMm } = measureSolid(await EYES_AND_EARS[0].build('final'));
    expect(maxMm[0] - minMm[0]).toBeCloseTo(24, 6);
    expect(maxMm[1] - minMm[1]).toBeCloseTo(24, 6);
    expect(maxMm[2]).toBeCloseTo(EYEBALL.centreMm[2] + EYEBALL.cornea.apexMm, 6);
  });
});
