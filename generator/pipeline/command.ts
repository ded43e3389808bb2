import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { MUSCLE_ORDER } from '#generator/build/muscles.ts';
import { DefinitionProblem } from '#generator/core/problem.ts';
import { accuracyTable } from '#generator/report/accuracyTable.ts';
import { depthsTable, modelDoc, movesTable } from '#generator/report/modelDoc.ts';
import { bytesTable, reportTable } from '#generator/report/table.ts';
import { deliveredModels } from '#generator/write/models.ts';
import { publish } from '#generator/write/publish.ts';
import { atlasOf } from './atlasOf.ts';
import { folderCache, noCache } from './cache.ts';
import { generate, STRUCTURE_IDS } from './generate.ts';
import type { Anatomy, GenerateOptions } from './generate.ts';
import { keepRun, lastRun } from './lastRun.ts';
import { measured } from './measured.ts';
import { onlyThese } from './only.ts';
import { cliOptions, USAGE, UsageProblem } from './options.ts';
import { processPool } from './pool.ts';
import { printedProgress } from './progress.ts';
import { ROOT } from './sourceHash.ts';
import { workshop } from './workshop.ts';

/** Where the command writes, a line or block at a time: `out` the report, `err` progress and problems, so that a report can be piped. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const terminal: Console = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
};

/**
 * Runs the generator.
 *
 * @returns exit code: 0, or 1 for a fault in a definition or in the arguments; then nothing has been written
 */
export async function runCli(
  args: readonly string[],
  { out, err }: Console = terminal,
  make: (options: GenerateOptions) => Promise<Anatomy> = generate,
): Promise<number> {
  try {
    const options = cliOptions(args, STRUCTURE_IDS, MUSCLE_ORDER);
    const pool = processPool(Math.max(1, Math.min(4, availableParallelism())));
    try {
      const cache = options.cache ? folderCache() : noCache;
      const shop = workshop(pool, cache);
      const progress = printedProgress(err);
      const afresh = new Set(options.ids);
      const last = options.only ? lastRun(cache, options.quality) : undefined;
      if (options.only && !last)
        throw new UsageProblem(
          '--only stands on what a whole run kept, and there is none: run without it once',
        );
      const anatomy = last
        ? await onlyThese(last, { ids: afresh, shop, progress })
        : await make({ quality: options.quality, shop, progress, afresh });
      const others = new Map([...(last?.covers ?? [])].filter(([id]) => !afresh.has(id)));
      const atlas = await progress.step('what lies over what', () => atlasOf(anatomy, shop, others));
      const models = await progress.step('files', () =>
        deliveredModels(anatomy.decorated, atlas, {
          encoded: (task) => shop.run('model', task),
          ...(!options.only && { brotliSize: (bytes) => shop.run('brotliSize', bytes) }),
        }),
      );
      const measures = await progress.step('report', () =>
        measured(anatomy, options.report ? [] : options.ids, shop),
      );
      await publish(models.files, resolve(ROOT, options.out));
      const { done, kept } = shop.counts();
      err(`${done} steps done, ${kept} taken from the cache; written to ${options.out}`);
      const changed = shop.changed();
      if (changed.length > 0)
        err(`WRITTEN WHILE IT RAN: ${changed.join(', ')}. Nothing of these was kept; run it again.`);
      else if (!last) keepRun(cache, options.quality, anatomy, atlas);
      if (last)
        err(
          `ONLY ${options.ids.join(', ')}: everything else lies and is shaded as the last whole run left it. Run without --only before committing.`,
        );
      const tables = { structures: reportTable(measures), bytes: bytesTable(models) };
      out(options.only ? tables.structures : `${tables.structures}\n\n${tables.bytes}`);
      if (options.report) {
        const moves = movesTable(anatomy.resolved);
        const depths = depthsTable(anatomy.triggerPoints);
        await publish(
          new Map([['model.md', modelDoc({ ...tables, accuracy: accuracyTable(), moves, depths })]]),
          resolve(ROOT, 'docs'),
        );
      }
      return 0;
    } finally {
      pool.close();
    }
  } catch (error) {
    if (error instanceof DefinitionProblem) err(`${error.message}\nNothing was written.`);
    else if (error instanceof UsageProblem) err(`${error.message}\n${USAGE}`);
    else throw error;
    return 1;
  }
}
