import { beforeAll, describe, expect, it } from 'vitest';
import { DISCS } from '#generator/build/discs.ts';
import { resolvedFigures } from '#generator/build/resolveFigures.ts';
import type { Solid } from '#generator/core/solid.ts';
import { COLUMN } from '#generator/definitions/bones/vertebrae/column.ts';
import { vertebraField } from '#generator/kernels/vertebra.ts';
import { isExactMirror, measureSolid } from './solidChecks.ts';

/** Deepest that a corner of a disc may lie in bone, mm. */
const DEEPEST_MM = 0.3;

describe('the discs', () => {
  let solid: Solid;
  beforeAll(async () => {
    solid = await DISCS[0].build('preview');
  });

  it('are one closed body between every two vertebrae with a body, exactly symmetric, without folds', () => {
    expect(DISCS[0]).toMatchObject({ kind: 'cartilage', pieces: COLUMN.length - 1 });
    expect(measureSolid(solid)).toMatchObject({
      ...{ closed: true, genus: 0, numFoldedEdges: 0 },
      numPieces: COLUMN.length - 1,
    });
    expect(isExactMirror(solid)).toBe(true);
  });

  it('touch both vertebrae and lie in neither', () => {
    const fields = COLUMN.map(({ definition }) => vertebraField(resolvedFigures(definition, 'a vertebra')));
    const perDisc = solid.positionsMm.length / (COLUMN.length - 1);
    for (let disc = 0; disc < COLUMN.length - 1; disc++) {
      for (const field of [fields[disc], fields[disc + 1]]) {
        let [nearest, numTouching] = [Infinity, 0];
        for (let i = disc * perDisc; i < (disc + 1) * perDisc; i += 3) {
          const mm = field(solid.positionsMm[i], solid.positionsMm[i + 1], solid.positionsMm[i + 2]);
          nearest = Math.min(nearest, mm);
          if (mm < 0.1) numTouching++;
        }
        expect(nearest).toBeGreaterThan(-DEEPEST_MM);
        expect(numTouching).toBeGreaterThan(20);
      }
    }
  });
});
