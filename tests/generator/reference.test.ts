import { describe, expect, test } from 'vitest';
import { differenceOf, limitOf } from '#tools/compareLimits.ts';
import { compareWithReference, referenceFolder } from '#tools/reference.ts';

const reference = referenceFolder();

describe.skipIf(reference === null)(
  'the model against the reference anatomy (skipped where it is absent)',
  () => {
    const rows = reference === null ? [] : compareWithReference(reference);
    const named = rows.map((row) => [row.structure, row] as const);

    test('finds the structures of the model in the reference', () => {
      expect(rows.length).toBeGreaterThanOrEqual(40);
    });

    test('holds every muscle, the skull, the spine and the girdle to a limit or says why not', () => {
      const free = rows
        .filter((row) => !limitOf(row.structure) && differenceOf(row.structure) === undefined)
        .map((row) => row.structure);
      expect(free.filter((key) => !/^(rib|manubrium)/.test(key))).toEqual([]);
    });

    test.each(named.filter(([key]) => limitOf(key)))('%s is as accurate as its kind must be', (key, row) => {
      const limit = limitOf(key);
      expect(row.mean, 'mean distance, mm').toBeLessThanOrEqual(limit?.meanMm ?? 0);
      expect(row.p95, '95th percentile, mm').toBeLessThanOrEqual(limit?.p95Mm ?? 0);
    });

    test.each(named)('%s is closed and nothing of it is copied', (_key, row) => {
      expect(row.closed).toBe(true);
      // chance puts a few vertices of dense meshes within 0.02 mm of another
      expect(row.copied).toBeLessThan(0.02);
    });
  },
);
