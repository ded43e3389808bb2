import { describe, expect, it } from 'vitest';
import { dropOntoSurface, gradient } from '#generator/core/surface.ts';
import { creaseField, layCreases } from '#generator/kernels/creases.ts';
import {
  ball,
  distanceToBox,
  ellipsoid,
  roundConeChain,
  smoothDifference,
  smoothUnion,
} from '#generator/kernels/distanceFields.ts';
import { hermiteField, type HermiteStation } from '#generator/kernels/hermiteField.ts';
import { latticeField } from '#generator/kernels/latticeField.ts';
import { normalFromNeighbours } from '#generator/kernels/stationNormals.ts';

/** Stations on the half x >= 0 of a ball of radius 50 mm round the origin. */
function ballStations(): HermiteStation[] {
  const stations: HermiteStation[] = [];
  for (let level = -2; level <= 2; level++) {
    for (let azimuth = 0; azimuth <= 4; azimuth++) {
      const up = (level * Math.PI) / 6;
      const round = (azimuth * Math.PI) / 4;
      const normal = [Math.cos(up) * Math.sin(round), Math.sin(up), Math.cos(up) * Math.cos(round)] as const;
      const x = azimuth % 4 === 0 ? 0 : normal[0];
      stations.push({ atMm: [50 * x, 50 * normal[1], 50 * normal[2]], normal: [x, normal[1], normal[2]] });
    }
  }
  return stations;
}

describe('a Hermite field', () => {
  const field = hermiteField(ballStations());

  it('is 0 with the given gradient at its stations', () => {
    for (const { atMm, normal } of ballStations()) {
      expect(field(...atMm)).toBeCloseTo(0, 6);
      gradient(field, ...atMm, 0.01).forEach((g, k) => expect(g).toBeCloseTo(normal[k], 3));
    }
  });

  it('passes within 0.6 mm of the ball between them, on both sides alike', () => {
    for (let t = 0.1; t < 6; t += 0.37) {
      const p = [
        50 * Math.sin(t) * Math.cos(t / 3),
        50 * Math.sin(t / 3),
        50 * Math.cos(t) * Math.cos(t / 3),
      ] as const;
      expect(Math.abs(field(...p))).toBeLessThan(0.6);
      expect(field(-p[0], p[1], p[2])).toBeCloseTo(field(...p), 9);
    }
  });

  it('read from a lattice strays by less than 0.02 mm near the surface', () => {
    const lattice = latticeField(field, { lowMm: [-70, -70, -70], highMm: [70, 70, 70] }, 3);
    for (let t = 0.1; t < 6; t += 0.13) {
      const p = [
        50 * Math.sin(t) * Math.cos(t / 3),
        50 * Math.sin(t / 3),
        50 * Math.cos(t) * Math.cos(t / 3),
      ] as const;
      expect(Math.abs(lattice(...p) - field(...p))).toBeLessThan(0.02);
    }
  });

  it('refuses two stations at one place', () => {
    const [one] = ballStations();
    expect(() => hermiteField([one, ...ballStations()])).toThrow(/singular/);
  });
});

describe('distance fields', () => {
  it('are 0 on their surface, negative inside', () => {
    expect(ball([1, 2, 3], 4)(5, 2, 3)).toBeCloseTo(0);
    expect(ellipsoid([0, 0, 0], [2, 3, 4])(0, 3, 0)).toBeCloseTo(0);
    expect(ellipsoid([0, 0, 0], [2, 3, 4])(0, 0, 0)).toBe(-2);
    const box = distanceToBox([-2, -3, -4], [2, 3, 4]);
    expect(box(0, 3, 0)).toBeCloseTo(0);
    expect(box(0, 2.5, 0)).toBeCloseTo(-0.5);
    expect(box(5, 7, 0)).toBeCloseTo(5);
  });

  it('blend within a sixth of the fillet, and not at all beyond it', () => {
    expect(smoothUnion(0, 0, 6)).toBeCloseTo(-1);
    expect(smoothUnion(0, 7, 6)).toBe(0);
    expect(smoothDifference(0, 0, 6)).toBeCloseTo(1);
  });

  it('run a tube through its points and, from the midline, without a kink into its mirror image', () => {
    const tube = roundConeChain([
      [0, 0, 0, 2],
      [10, 4, 0, 3],
      [20, 0, 0, 2],
    ]);
    expect(tube(10, 4, 3)).toBeCloseTo(0);
    expect(tube(0, 0, 2)).toBeCloseTo(0);
    expect(gradient((x, y, z) => tube(Math.abs(x), y, z), 0, 2, 0)[0]).toBeCloseTo(0);
  });

  it('refuse sizes that are not positive', () => {
    expect(() => ball([0, 0, 0], -1)).toThrow(RangeError);
    expect(() => ellipsoid([0, 0, 0], [1, 0, 1])).toThrow(/greater than 0/);
    expect(() => roundConeChain([[0, 0, 0, 1]])).toThrow(/two points/);
  });
});

describe('a crease', () => {
  const field = ball([0, 0, 0], 50);

  it('is laid onto the surface and lowers it by its depth', () => {
    const line = [
      [-10, 5, 1],
      [0, 5, 1],
      [10, 5, 1],
    ] as const;
    const [crease] = layCreases([{ name: 'test furrow', depthMm: 2, spreadMm: 1.5, front: line }], field);
    const [, , z] = dropOntoSurface(field, 0, 5);
    expect([...crease.chain.points.slice(0, 3)].map(Math.abs)[2]).toBeCloseTo(Math.sqrt(2500 - 125), 3);
    const change = creaseField([crease]);
    expect(change(0, 5, z)).toBeCloseTo(2, 1);
    expect(change(0, 20, Math.sqrt(2100))).toBe(0);
  });

  it('that misses the surface is refused', () => {
    expect(() =>
      layCreases([{ name: 'stray', depthMm: 1, spreadMm: 1, front: [[80, 0, 1]] }], field),
    ).toThrow(/misses the surface/);
  });
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
