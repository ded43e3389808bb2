/**
 * How far the model lies from real anatomy: distances between its surfaces and those of a reference, recorded by
 * `npm run compare -- --record`.
 */
import * as v from 'valibot';

const Mm = v.pipe(v.number(), v.finite(), v.minValue(0));

export const StructureAccuracySchema = v.object({
  meanMm: v.pipe(Mm, v.description('mean symmetric distance of the two surfaces')),
  p95Mm: v.pipe(Mm, v.description('95 of 100 places lie within it')),
  limitMeanMm: v.optional(v.pipe(Mm, v.description('the most that we allow; absent where we set no limit'))),
  limitP95Mm: v.optional(Mm),
  against: v.pipe(v.string(), v.description('name of the structure in the reference')),
  note: v.optional(v.pipe(v.string(), v.description('what the comparison leaves out, and why'))),
});

export const AccuracySchema = v.object({
  schema: v.literal('trigger-point-atlas-accuracy/1'),
  medianMuscleMm: v.pipe(Mm, v.description('median over the muscles of their mean distances')),
  structures: v.record(v.string(), StructureAccuracySchema),
});

export type StructureAccuracy = v.InferOutput<typeof StructureAccuracySchema>;
export type Accuracy = v.InferOutput<typeof AccuracySchema>;
