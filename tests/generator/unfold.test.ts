import { expect, it } from 'vitest';
import { axis } from '#generator/core/fieldMesh.ts';
import { unfold } from '#generator/core/unfold.ts';
import { ball } from '#generator/kernels/distanceFields.ts';
import { normalFromNeighbours } from '#generator/kernels/stationNormals.ts';
import { surfaceNets } from '#generator/kernels/surfaceNets.ts';
import { meshFacts } from './meshFacts.ts';

const even = axis([[-12, 12, 1.5]]);
const meshedBall = () => surfaceNets(ball([0, 0, 0], 10), { xs: even, ys: even, zs: even });

it('unfold smooths a vertex that was pushed across its neighbours, and leaves a sound mesh alone', () => {
  const sound = meshedBall();
  const before = sound.positionsMm.slice();
  unfold(sound, () => undefined);
  expect(sound.positionsMm).toEqual(before);

  const folded = meshedBall();
  folded.positionsMm[0] += 4;
  folded.positionsMm[1] += 4;
  expect(meshFacts(folded).foldedEdges).toBeGreaterThan(0);
  unfold(folded, () => undefined);
  expect(meshFacts(folded).foldedEdges).toBe(0);
});

it('a normal taken from neighbouring stations points away from the middle of a ball, within 15 degrees', () => {
  const points = Array.from({ length: 60 }, (_, i): [number, number, number] => {
    const y = 1 - (2 * i + 1) / 60;
    const turn = i * Math.PI * (3 - Math.sqrt(5));
    const r = Math.sqrt(1 - y * y);
    return [Math.abs(50 * r * Math.cos(turn)), 50 * y, 50 * r * Math.sin(turn)];
  });
  for (const at of points) {
    const normal = normalFromNeighbours(points, at, [0, 0, 0]);
    const cosine = normal.reduce((sum, n, k) => sum + (n * at[k]) / Math.hypot(...at), 0);
    expect(cosine).toBeGreaterThan(Math.cos((15 * Math.PI) / 180));
  }
});
