import { expect, it } from 'vitest';
import { axis } from '#generator/core/fieldMesh.ts';
import { relaxFolds } from '#generator/core/relaxFolds.ts';
import { ball } from '#generator/kernels/distanceFields.ts';
import { surfaceNets } from '#generator/kernels/surfaceNets.ts';
import { measureSolid } from './solidChecks.ts';

const even = axis([[-12, 12, 1.5]]);
const meshedBall = () => surfaceNets(ball([0, 0, 0], 10), { xs: even, ys: even, zs: even });

it('relaxFolds smooths a vertex that was pushed across its neighbours, and leaves a sound mesh alone', () => {
  const sound = meshedBall();
  const before = sound.positionsMm.slice();
  relaxFolds(sound, () => undefined);
  expect(sound.positionsMm).toEqual(before);

  const folded = meshedBall();
  folded.positionsMm[0] += 4;
  folded.positionsMm[1] += 4;
  expect(measureSolid(folded).numFoldedEdges).toBeGreaterThan(0);
  relaxFolds(folded, () => undefined);
  expect(measureSolid(folded).numFoldedEdges).toBe(0);
});
