import { describe, expect, it } from 'vitest';
import { LARYNX } from '#generator/build/larynx.ts';
import { isExactMirror, measureSolid } from './solidChecks.ts';

describe('the larynx', () => {
  it('has the hyoid bone, two cartilages and the windpipe', () => {
    expect(LARYNX.map(({ id, kind }) => [id, kind])).toEqual([
      ['hyoid', 'bone'],
      ['thyroid-cartilage', 'cartilage'],
      ['cricoid-cartilage', 'cartilage'],
      ['trachea', 'cartilage'],
    ]);
  });

  it.each(LARYNX.map((part) => [part.id, part] as const))(
    '%s is a sound solid, alike on both sides',
    async (_, part) => {
      const solid = await part.build('preview');
      expect(measureSolid(solid)).toMatchObject({
        closed: true,
        genus: part.genus,
        numPieces: 1,
        numFoldedEdges: 0,
      });
      expect(isExactMirror(solid)).toBe(true);
    },
  );
});
