import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { AccuracySchema } from '#domain/accuracy.ts';
import { MEDIAN_LIMIT_MM, reasonOfAbsence } from '#tools/compareLimits.ts';
import { accuracyOf, comparison, isWithin, medianOfMuscles } from '#tools/comparison.ts';
import { MODELS, referenceFolder } from '#tools/reference.ts';

const reference = referenceFolder();
const recorded = v.parse(
  AccuracySchema,
  JSON.parse(readFileSync('src/content/accuracy.json', 'utf8')) as unknown,
);

/** A recorded figure may differ from a fresh one by so much, mm. */
const SAME_MM = 0.02;

describe('the recorded accuracy', () => {
  test('keeps the limits that it names', () => {
    const over = Object.entries(recorded.structures).filter(
      ([, { meanMm, p95Mm, limitMeanMm = Infinity, limitP95Mm = Infinity }]) =>
        meanMm > limitMeanMm || p95Mm > limitP95Mm,
    );
    expect(over).toEqual([]);
    expect(recorded.medianMuscleMm).toBeLessThanOrEqual(MEDIAN_LIMIT_MM);
  });
});

if (reference === null) {
  describe('the model against the reference anatomy', () => {
    test.skip('skipped: no reference is at hand (TPX_REFERENCE names its folder)', () => undefined);
  });
} else {
  const { compared, missing } = await comparison(reference, MODELS);
  const named = compared.map((row) => [row.structure, row] as const);

  describe('the model against the reference anatomy', () => {
    test('has every structure of the reference, or a reason why not', () => {
      expect(missing.filter((structure) => reasonOfAbsence(structure) === undefined)).toEqual([]);
    });

    test('holds every structure to a limit', () => {
      expect(compared.filter(({ limit }) => !limit).map(({ structure }) => structure)).toEqual([]);
      expect(medianOfMuscles(compared)).toBeLessThanOrEqual(MEDIAN_LIMIT_MM);
    });

    test.each(named)('%s is as accurate as its kind must be', (_name, row) => {
      expect({ ...row.fair, isWithin: isWithin(row) }).toMatchObject({ isWithin: true });
    });

    test.each(named)('%s is closed and nothing of it is copied', (_name, row) => {
      expect(row.closed).toBe(true);
      // chance puts a few vertices of dense meshes within 0.02 mm of another
      expect(row.copied).toBeLessThan(0.02);
    });

    test('is what src/content/accuracy.json says (npm run compare -- --record)', () => {
      const fresh = accuracyOf(compared);
      expect(Object.keys(recorded.structures)).toEqual(Object.keys(fresh.structures));
      for (const [id, { meanMm, p95Mm, ...rest }] of Object.entries(fresh.structures)) {
        const { meanMm: mean, p95Mm: p95, ...same } = recorded.structures[id];
        expect({ id, ...same }).toEqual({ id, ...rest });
        expect(Math.abs(mean - meanMm), id).toBeLessThanOrEqual(SAME_MM);
        expect(Math.abs(p95 - p95Mm), id).toBeLessThanOrEqual(SAME_MM);
      }
    });
  });
}
