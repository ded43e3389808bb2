import { describe, expect, test } from 'vitest';
import { compareWithReference, limitFor, referenceFolder } from '#tools/reference.ts';

const reference = referenceFolder();

describe.skipIf(reference === null)(
  'the model against the reference anatomy (skipped where it is absent)',
  () => {
    const rows = reference === null ? [] : compareWithReference(reference);

    test('finds the structures of the model in the reference', () => {
      expect(rows.length).toBeGreaterThanOrEqual(40);
    });

    test.each(rows.map((row) => [row.structure, row] as const))(
      '%s is as accurate as its kind must be',
      (id, row) => {
        const limit = limitFor(id);
        if (!limit) throw new Error(`no limit for ${id}`);
        expect(row.mean, `mean distance, mm (${limit.kind})`).toBeLessThanOrEqual(limit.mean);
        expect(row.p95, `95th percentile, mm (${limit.kind})`).toBeLessThanOrEqual(limit.p95);
      },
    );

    test.each(rows.map((row) => [row.structure, row] as const))(
      '%s is closed and nothing of it is copied',
      (_id, row) => {
        expect(row.closed).toBe(true);
        // chance puts a few vertices of dense meshes within 0.02 mm of another
        expect(row.copied).toBeLessThan(0.02);
      },
    );
  },
);
