import { describe, expect, it } from 'vitest';
import regionFacts from '#content/regions.json' with { type: 'json' };
import { buildRegions } from '#generator/build/regions.ts';
import { skinSurface } from '#generator/build/skinSurface.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import { outline } from '#generator/definitions/regions/form.ts';
import type { SurfaceRegion } from '#generator/definitions/regions/form.ts';
import { SKIN_LANDMARKS, SURFACE_REGIONS } from '#generator/definitions/regions/index.ts';
import { ADDED_LANDMARKS } from '#generator/definitions/regions/landmarks.ts';
import { FACE_LANDMARKS } from '#generator/definitions/regions/faceLandmarks.ts';
import { HEAD_LANDMARKS } from '#generator/definitions/regions/headLandmarks.ts';
import { TRUNK_LANDMARKS } from '#generator/definitions/regions/trunkLandmarks.ts';
import { HEAD } from '#generator/definitions/regions/viewpoints.ts';
import { skinField } from '#generator/build/skinField.ts';
import { SURFACE_LANDMARKS } from '#generator/definitions/skin/surfaceLandmarks.ts';

const skin = skinSurface(skinField());
const { places, indexAt, idsAt, samples } = buildRegions(skin);
const overlays = SURFACE_REGIONS.filter(({ overlay }) => overlay).map(({ id }) => id);
const areaOf = (id: string): number => places.find((place) => place.id === id)?.areaMm2 ?? 0;

const regionAt = (landmark: string): string | undefined => {
  const near = SKIN_LANDMARKS[landmark];
  if (!near) throw new Error(`no landmark ${landmark}`);
  const { atMm, normal } = skin.drop(near);
  return idsAt(atMm, normal).find((id) => !overlays.includes(id));
};

describe('the regions of the skin', () => {
  it('are those of the content that lie on the shown model', () => {
    const shown = regionFacts.filter(({ inShownModel }) => inShownModel).map(({ id }) => id);
    expect(places.map(({ id }) => id).sort()).toEqual(shown.sort());
  });

  it('have indices of their own, which fit a byte', () => {
    const indices = places.filter(({ kind }) => kind === 'surface').map(({ index }) => index);
    expect(new Set(indices).size).toBe(indices.length);
    expect(Math.min(...indices)).toBe(1);
    expect(Math.max(...indices)).toBeLessThan(256);
    for (const { kind, index } of places) if (kind !== 'surface') expect(index).toBe(0);
  });

  it('share no skin, but for overlays', () => {
    for (const { regionIds } of samples) {
      expect(regionIds.filter((id) => !overlays.includes(id)).length).toBeLessThanOrEqual(1);
    }
    expect(overlays).toEqual(['hat-band']);
  });

  it('leave little of head and neck without a name', () => {
    const upper = samples.filter(({ atMm }) => atMm[1] > 1480);
    const area = (list: typeof samples): number => list.reduce((sum, { areaMm2 }) => sum + areaMm2, 0);
    expect(area(upper.filter(({ regionIds }) => regionIds.length === 0)) / area(upper)).toBeLessThan(0.03);
  });

  it.each([
    ['buccale', 'buccal'],
    ['gonion', 'angle-of-jaw'],
    ['masseter-mid', 'parotideomasseteric'],
    ['frontal-eminence', 'frontal'],
    ['brow-mid', 'supraorbital'],
    ['temple-middle', 'temple'],
    ['temporal-high-mid', 'temporal'],
    ['parietal-mid', 'parietal'],
    ['vertex', 'vertex'],
    ['opisthocranion', 'occipital'],
    ['suboccipital-paramedian', 'suboccipital'],
    ['mastoid-base', 'mastoid'],
    ['behind-ear-mid', 'postauricular'],
    ['superaurale', 'auricular'],
    ['postaurale', 'auricular'],
    ['pronasale', 'nasal'],
    ['upper-lid', 'orbital'],
    ['lateral-eye', 'lateral-orbital'],
    ['cheek-high', 'infraorbital'],
    ['zygoma-mid', 'zygomatic'],
    ['pogonion', 'mental'],
    ['neck-back-c3', 'posterior-neck-upper'],
    ['neck-back-c5', 'posterior-neck-lower'],
    ['angle-of-neck', 'angle-of-neck'],
    ['scm-mid', 'sternocleidomastoid-region'],
    ['acromiale', 'acromial'],
    ['supraspinous-mid', 'suprascapular'],
    ['blade-edge-mid', 'medial-scapular-border'],
    ['between-blades-t3', 'interscapular'],
    ['deltoid-back-mid', 'deltoid-posterior'],
    ['deltoid-lateral', 'deltoid-middle'],
    ['arm-side-mid', 'upper-arm-lateral'],
    ['sternum-angle-mid', 'presternal'],
  ])('%s lies in %s', (landmark, region) => {
    expect(regionAt(landmark)).toBe(region);
  });

  it('have the sizes that their descriptions give', () => {
    // about 30 x 30 mm
    expect(areaOf('temple')).toBeGreaterThan(650);
    expect(areaOf('temple')).toBeLessThan(1200);
    // half a cap of 45 mm radius
    expect(areaOf('vertex')).toBeGreaterThan(2800);
    expect(areaOf('vertex')).toBeLessThan(3700);
    // a patch 25 mm wide
    expect(areaOf('angle-of-jaw')).toBeGreaterThan(350);
    expect(areaOf('angle-of-jaw')).toBeLessThan(650);
    // a strip 30 to 40 mm high round half the head
    expect(areaOf('hat-band')).toBeGreaterThan(30 * 250);
    expect(areaOf('hat-band')).toBeLessThan(40 * 320);
  });

  it('are mirror images, left and right', () => {
    for (const { atMm, normal } of samples.filter((_, i) => i % 97 === 0)) {
      const mirror = (v: readonly number[]): [number, number, number] => [-v[0], v[1], v[2]];
      expect(indexAt(mirror(atMm), mirror(normal))).toBe(indexAt(atMm, normal));
    }
  });

  it('give the index of the finest region, and 0 where there is none', () => {
    for (const { atMm, normal, regionIds } of samples.filter((_, i) => i % 97 === 0)) {
      const finest = regionIds.find((id) => !overlays.includes(id));
      expect(indexAt(atMm, normal)).toBe(places.find(({ id }) => id === finest)?.index ?? 0);
    }
  });
});

describe('landmarks', () => {
  it('bear names of their own', () => {
    const names = [SURFACE_LANDMARKS, HEAD_LANDMARKS, FACE_LANDMARKS, TRUNK_LANDMARKS].flatMap((table) =>
      Object.keys(table),
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('lie near the skin', () => {
    for (const [name, near] of Object.entries(ADDED_LANDMARKS)) {
      const { movedMm, missMm } = skin.drop(near);
      expect(movedMm, name).toBeLessThan(12);
      expect(missMm, name).toBeLessThan(0.1);
    }
  });
});

describe('a faulty region', () => {
  it('is named by file, field and reason', () => {
    const faulty: SurfaceRegion[] = [
      { id: 'frontal', labelAt: 'brow-mid', patches: outline(HEAD, 'brow-mid', 'brow-lateral', 'third-eye') },
    ];
    expect(() => buildRegions(skin, { surface: faulty, landmarks: SKIN_LANDMARKS })).toThrow(
      DefinitionProblem,
    );
    expect(() => buildRegions(skin, { surface: faulty, landmarks: SKIN_LANDMARKS })).toThrow(
      'generator/definitions/regions: frontal.patches[0].corners: unknown landmark "third-eye"',
    );
  });
});
