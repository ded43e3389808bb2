/** The model beside the reference anatomy: raw figures, fair ones, limits and what is recorded for the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accuracy, StructureAccuracy } from '#domain/accuracy.ts';
import type { Atlas } from '#domain/atlas.ts';
import { closedPieces } from './closedPieces.ts';
import { exceptionOf } from './compareExceptions.ts';
import { limitOf } from './compareLimits.ts';
import type { Limit } from './compareLimits.ts';
import { distancesBetween, joined, meshesOf, outerSurface } from './fairComparison.ts';
import type { Distances } from './fairComparison.ts';
import { compareWithReference, MODELS, referenceMeshes } from './reference.ts';

/** A structure of the reference that the model has. */
export interface Compared {
  /** Name in the reference: `trapezius--left`. */
  readonly structure: string;
  /** Ids of the model's structures that make it up. */
  readonly ids: readonly string[];
  readonly kind: 'muscle' | 'other';
  /** As the reference's own comparison says. */
  readonly raw: Distances;
  /** The same where both mean the same: without the exceptions, and over the outer surface of all parts together. */
  readonly fair: Distances;
  readonly limit: Limit | undefined;
  readonly note?: string;
  readonly source?: string;
  /** Share of the reference's surface within 4 mm of ours. */
  readonly cover: number;
  readonly volume: number | null;
  readonly closed: boolean;
  /** Share of the vertices that coincide with the reference's. */
  readonly copied: number;
}

export interface Comparison {
  readonly compared: readonly Compared[];
  /** Structures of the reference that the model does not have. */
  readonly missing: readonly string[];
}

const partOf = (id: string, whole: string): boolean => id === whole || id.startsWith(`${whole}-`);

/**
 * Where the model has in parts what the reference has in one mesh, only what can be seen of the parts together is compared. The
 * faces that they turn to each other are no surface of the whole. It holds for every structure alike.
 */
const IN_PARTS = {
  note: 'The reference has it in one piece: the faces that our parts of it turn to each other are left out.',
  source: 'seen in the reference itself: one mesh',
} as const;

/** Compares the models of a folder with the reference. */
export async function comparison(reference: string, models = MODELS): Promise<Comparison> {
  const atlas = JSON.parse(readFileSync(join(models, 'atlas.json'), 'utf8')) as Atlas;
  const cutMm = atlas.structures.find(({ kind }) => kind === 'skin')?.boundsMm[0][1] ?? -Infinity;
  const full = atlas.files.filter(({ detail }) => detail === 'full');
  const made = (await Promise.all(full.map(({ path }) => meshesOf(join(models, path))))).flat();
  const wanted = await referenceMeshes(reference);
  const { rows, missing } = compareWithReference(reference, models);
  const compared = rows.map((row): Compared => {
    const [whole = '', side = ''] = row.structure.split('--');
    const target = wanted.find(({ name }) => name === row.structure);
    const ofIt = atlas.structures.filter(({ id }) => partOf(id, whole));
    const raw = { meanMm: row.mean, p95Mm: row.p95 };
    const lowestMm =
      target?.surface.positionsMm.reduce(
        (least, mm, i) => (i % 3 === 1 ? Math.min(least, mm) : least),
        1e9,
      ) ?? 1e9;
    const exception = exceptionOf(whole, lowestMm, cutMm);
    const own = made.filter(({ name }) => {
      const [id = '', at] = name.split('--');
      return partOf(id, whole) && (at === side || side === 'partial');
    });
    const parts = own.map(({ surface }) => surface);
    // where its bodies alone are compared, the reference has the parts of the model too
    const bodiesOnly = exception?.bodiesOnly ?? false;
    const inParts = parts.length > 1 && !bodiesOnly ? IN_PARTS : undefined;
    const keeps = exception?.keeps ?? (() => true);
    const fair =
      (exception ?? inParts) && target
        ? distancesBetween(
            inParts ? outerSurface(parts) : joined(parts),
            bodiesOnly ? { ...target, surface: closedPieces(target.surface) } : target,
            keeps,
          )
        : raw;
    const note = [exception?.note, inParts?.note].filter((words) => words !== undefined).join(' ');
    const source = exception?.source ?? inParts?.source;
    return {
      structure: row.structure,
      ids: ofIt.map(({ id }) => id),
      kind: ofIt.some(({ kind }) => kind === 'muscle') ? 'muscle' : 'other',
      ...{ raw, fair, limit: limitOf(row.structure) },
      ...(source !== undefined && { note, source }),
      ...{ cover: row.cover, volume: row.vol, closed: row.closed, copied: row.copied },
    };
  });
  return { compared, missing };
}

/** Whether a structure keeps its limit; one without a limit does. */
export const isWithin = ({ fair, limit }: Compared): boolean =>
  !limit || (fair.meanMm <= limit.meanMm && fair.p95Mm <= limit.p95Mm);

/** Median over the muscles of their mean distances, mm. */
export function medianOfMuscles(compared: readonly Compared[]): number {
  const means = compared
    .filter(({ kind }) => kind === 'muscle')
    .map(({ fair }) => fair.meanMm)
    .sort((a, b) => a - b);
  const half = means.length / 2;
  return ((means[Math.ceil(half) - 1] ?? 0) + (means[Math.floor(half)] ?? 0)) / 2;
}

const toHundredths = (mm: number): number => Math.round(mm * 100) / 100;

/** What the page shows: figures by structure of the model. Parts that the reference has in one carry the figures of the whole. */
export function accuracyOf(compared: readonly Compared[]): Accuracy {
  const entries = compared.flatMap(({ structure, ids, fair, limit, note }) =>
    ids.map((id): [string, StructureAccuracy] => [
      id,
      {
        meanMm: toHundredths(fair.meanMm),
        p95Mm: toHundredths(fair.p95Mm),
        ...(limit && { limitMeanMm: limit.meanMm, limitP95Mm: limit.p95Mm }),
        against: structure.split('--')[0] ?? structure,
        ...(note !== undefined && { note }),
      },
    ]),
  );
  return {
    schema: 'trigger-point-atlas-accuracy/1',
    medianMuscleMm: toHundredths(medianOfMuscles(compared)),
    structures: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
