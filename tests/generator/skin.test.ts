import { beforeAll, describe, expect, it } from 'vitest';
import { buildSkin } from '#generator/build/skin.ts';
import { skinSurface } from '#generator/build/skinSurface.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { BuiltStructure, Vec3 } from '#generator/core/solid.ts';
import { SKIN, type SkinDefinition } from '#generator/definitions/skin/skinDefinition.ts';
import { skinField } from '#generator/build/skinField.ts';
import { skinMasks } from '#generator/build/skinMasks.ts';
import { SURFACE_LANDMARKS, type SurfaceLandmarkName } from '#generator/definitions/skin/surfaceLandmarks.ts';
import { isExactMirror, measureSolid } from './solidChecks.ts';

/** The landmarks of anthropometry, put on the skin. */
function surfacePoints(): Record<SurfaceLandmarkName, Vec3> {
  const skin = skinSurface(skinField());
  const points = Object.entries(SURFACE_LANDMARKS).map(([name, near]) => [name, skin.drop(near).atMm]);
  return Object.fromEntries(points) as Record<SurfaceLandmarkName, Vec3>;
}

describe('the skin, at preview density', () => {
  let skin: BuiltStructure;
  beforeAll(async () => {
    skin = await buildSkin('preview');
  }, 120_000);

  it('is one closed ball of a surface without folds', () => {
    expect(measureSolid(skin.solid)).toMatchObject({
      closed: true,
      genus: 0,
      numPieces: 1,
      numFoldedEdges: 0,
    });
  });

  it('is an exact mirror image of itself', () => {
    expect(isExactMirror(skin.solid)).toBe(true);
  });

  it('reaches from the vertex to the cut at mid-thorax, in millimetres', () => {
    const heights = skin.solid.positionsMm.filter((_, i) => i % 3 === 1);
    const [top, bottom] = heights.reduce(
      ([t, b], y) => [Math.max(t, y), Math.min(b, y)],
      [-Infinity, Infinity],
    );
    expect(top).toBeCloseTo(1709.5, 0);
    expect(bottom).toBeCloseTo(SKIN.cutLevelMm, 0);
    const litres = measureSolid(skin.solid).volumeMm3 / 1e6;
    expect(litres).toBeGreaterThan(18);
    expect(litres).toBeLessThan(22);
  });

  it('carries unit normals and four masks from 0 to 1 on every vertex', () => {
    const { positionsMm, normals, masks01 } = skin.solid;
    expect(normals).toHaveLength(positionsMm.length);
    expect(masks01).toHaveLength((positionsMm.length / 3) * 4);
    expect(masks01?.every((m) => m >= 0 && m <= 1)).toBe(true);
    for (let i = 0; normals && i < normals.length; i += 3) {
      expect(Math.hypot(normals[i], normals[i + 1], normals[i + 2])).toBeCloseTo(1, 5);
    }
  });
});

describe('landmarks of the skin', () => {
  it('lie on it, those of the midline exactly in the median plane', () => {
    const field = skinField();
    const points = surfacePoints();
    for (const [name, at] of Object.entries(points)) {
      expect(Math.abs(field(...at)), name).toBeLessThan(0.02);
    }
    expect(points.pronasale[0]).toBe(0);
  });

  it('lie where anthropometry puts them: 96 of them, nasion height to chin within human bounds', () => {
    expect(Object.keys(SURFACE_LANDMARKS).length).toBeGreaterThanOrEqual(96);
    const p = surfacePoints();
    const faceHeight = p.sellion[1] - p.gnathion[1];
    expect(faceHeight).toBeGreaterThan(100);
    expect(faceHeight).toBeLessThan(130);
    expect(2 * p.zygion[0]).toBeGreaterThan(125);
    expect(2 * p.zygion[0]).toBeLessThan(150);
    expect(p.pronasale[2]).toBeGreaterThan(p.subnasale[2] + 14);
  });
});

describe('the masks of the skin', () => {
  it('colour the lip, the brow, the line between the lids and the scalp, and nothing else', () => {
    const masks = skinMasks();
    const p = surfacePoints();
    expect(masks(...p.stomion)[0]).toBeGreaterThan(0.7);
    expect(masks(...p['brow-mid'])[1]).toBeGreaterThan(0.7);
    expect(masks(...p['palpebral-fissure-mid'])[2]).toBeGreaterThan(0.7);
    expect(masks(...p.opisthocranion)[3]).toBe(1);
    for (const bare of ['malare', 'gonion', 'cervicale-c7', 'acromiale', 'metopion'] as const) {
      expect(Math.max(...masks(...p[bare])), bare).toBeLessThan(0.001);
    }
  });
});

describe('a faulty definition of the skin', () => {
  const faults: [string, Partial<SkinDefinition>, RegExp][] = [
    [
      'a negative radius',
      { nose: { ...SKIN.nose, tip: { ...SKIN.nose.tip, radiusMm: -8 } } },
      /nose\.ts: nose\.tip\.radiusMm: must be greater than 0, is -8/,
    ],
    [
      'a tube that thins to nothing',
      { ear: { ...SKIN.ear, helix: [...SKIN.ear.helix, [20, -20, 2, 0]] } },
      /ear\.ts: ear\.helix\.\d+: the radius must be greater than 0, is 0/,
    ],
    [
      'a station given twice',
      { stations: [...SKIN.stations, ...SKIN.stations.slice(0, 1)] },
      /stations\*\.ts: vertex: this name is given twice|stations\*\.ts: cranium.*given twice/,
    ],
    [
      'two stations that crowd each other',
      { stations: [...SKIN.stations, { name: 'second glabella', atMm: [0, 1614, 92.5], from: 'authored' }] },
      /second glabella: 1\.0 mm from "glabella"/,
    ],
    [
      'a station on the other side',
      { stations: [...SKIN.stations, { name: 'stray', atMm: [-60, 1480, 0], from: 'authored' }] },
      /stray: x must not be negative/,
    ],
    [
      'a crease heavier than 1',
      { creases: [...SKIN.creases, { name: 'deep', depthMm: 1, spreadMm: 1, front: [[0, 1600, 3]] }] },
      /creases\*\.ts: deep: weights from 0 to 1 expected, found 3/,
    ],
    [
      'a number that is none',
      { arm: { ...SKIN.arm, axisZMm: NaN } },
      /arm\.ts: arm\.axisZMm: a finite number expected/,
    ],
  ];

  it.each(faults)('stops the generator: %s', (_, change, message) => {
    const attempt = (): unknown => skinField({ ...SKIN, ...change });
    expect(attempt).toThrow(DefinitionProblem);
    expect(attempt).toThrow(message);
  });
});
