import { parseArgs } from 'node:util';
import type { Quality } from '#generator/core/quality.ts';

/** What the command was asked to do. */
export interface CliOptions {
  /** Structures that were named; empty for all. */
  readonly ids: readonly string[];
  /** Whether only the muscles named are made, among everything else as the last whole run left it. */
  readonly only: boolean;
  /** Folder that is written to, from that of package.json. */
  readonly out: string;
  readonly quality: Quality;
  /** Whether what earlier runs made is used and kept. */
  readonly cache: boolean;
  /** Whether docs/model.md is written too. */
  readonly report: boolean;
}

/** What is wrong with the arguments of the command. */
export class UsageProblem extends Error {}

export const USAGE = `usage: npm run anatomy -- [<id>... [--only]] [--out DIR] [--quality preview|final] [--no-cache] [--report]`;

/**
 * @param knownIds of all structures
 * @param muscleIds of those that can be built by themselves
 * @throws UsageProblem that says what is wrong with the arguments
 */
export function cliOptions(
  args: readonly string[],
  knownIds: readonly string[],
  muscleIds: readonly string[],
): CliOptions {
  const { values, positionals } = parsed(args);
  const unknown = positionals.filter((id) => !knownIds.includes(id));
  if (unknown.length > 0) {
    throw new UsageProblem(
      `there is no structure "${unknown.join('", "')}"; known are ${knownIds.join(', ')}`,
    );
  }
  const quality = values.quality ?? 'final';
  if (quality !== 'preview' && quality !== 'final') {
    throw new UsageProblem(`--quality is "${quality}": preview or final expected`);
  }
  const only = values.only === true;
  if (only && (positionals.length === 0 || positionals.some((id) => !muscleIds.includes(id))))
    throw new UsageProblem('--only goes with the ids of muscles');
  if (only && (values['no-cache'] || values.report))
    throw new UsageProblem(
      '--only stands on what a whole run kept: neither --no-cache nor --report goes with it',
    );
  return {
    ids: positionals,
    only,
    out: values.out ?? 'public/models',
    quality,
    cache: values['no-cache'] !== true,
    report: values.report === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        quality: { type: 'string' },
        only: { type: 'boolean' },
        'no-cache': { type: 'boolean' },
        report: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}
