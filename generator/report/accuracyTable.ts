import * as v from 'valibot';
import recorded from '#content/accuracy.json' with { type: 'json' };
import { AccuracySchema } from '#domain/accuracy.ts';
import { markdownTable } from './markdown.ts';

const accuracy = v.parse(AccuracySchema, recorded);

const pair = (mean: number, p95: number): string => `${mean.toFixed(2)} / ${p95.toFixed(2)}`;

/** How far each structure lies from the reference anatomy, as recorded by `npm run compare -- --record`. */
export function accuracyTable(): string {
  const rows = Object.entries(accuracy.structures).map(
    ([id, { meanMm, p95Mm, limitMeanMm, limitP95Mm, against, note }]) => {
      const limited = limitMeanMm !== undefined && limitP95Mm !== undefined;
      const over = limited && (meanMm > limitMeanMm || p95Mm > limitP95Mm);
      return [
        id,
        `${pair(meanMm, p95Mm)}${over ? ' OVER' : ''}`,
        limited ? pair(limitMeanMm, limitP95Mm) : '-',
        against === id ? '' : `as a part of ${against}`,
        note ?? '',
      ];
    },
  );
  const table = markdownTable(['structure', 'mean / p95, mm', 'limit, mm', 'measured', 'left out'], rows);
  return `${table}\n\nMedian over the muscles of the reference: ${accuracy.medianMuscleMm.toFixed(2)} mm (limit: 0.5 mm).`;
}
