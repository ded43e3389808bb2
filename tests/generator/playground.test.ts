import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '#generator/definitions/landmarks.ts';
import { playgroundData } from '#generator/playground/playgroundData.ts';

describe('playgroundData', () => {
  const data = playgroundData('splenius-capitis');
  const [body] = data.bodies;

  it('names the file and the landmarks with the fields that use them', () => {
    expect(data.file).toBe('generator/definitions/muscles/nape/splenius-capitis.ts');
    expect(data.landmarks.length).toBeGreaterThan(3);
    for (const { id, atMm, usedIn } of data.landmarks) {
      expect(atMm).toEqual([...LANDMARKS[id as keyof typeof LANDMARKS]]);
      expect(usedIn.length).toBeGreaterThan(0);
    }
  });

  it('gives every section an outline, the ends first and last', () => {
    expect(body.sections[0].end).toBe('origin');
    expect(body.sections.at(-1)?.end).toBe('insertion');
    for (const { outlineMm, thicknessMm, placesMm } of body.sections) {
      expect(outlineMm.length).toBeGreaterThan(20);
      expect(thicknessMm.length).toBeGreaterThan(0);
      expect(placesMm.length).toBeGreaterThan(0);
    }
  });

  it('runs fibres from end to end and gives unit normals', () => {
    expect(body.figures.lengthMm).toBeGreaterThan(80);
    expect(new Set(body.fibresMm.map((line) => line.length)).size).toBe(1);
    for (const { normal } of body.normals) expect(Math.hypot(...normal)).toBeCloseTo(1, 1);
  });

  it('refuses what is no muscle', () => {
    expect(() => playgroundData('cranium')).toThrow(/there is no muscle "cranium"/);
  });
});
