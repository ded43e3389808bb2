import { parseArgs } from 'node:util';
import type { Quality } from '#generator/core/quality.ts';

/** What the command was asked to do. */
export interface CliOptions {
  /** Structures that were named; empty for all. */
  readonly ids: readonly string[];
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

export const USAGE = `usage: npm run anatomy -- [<id>...] [--out DIR] [--quality preview|final] [--no-cache] [--report]`;

/** @throws UsageProblem that says what is wrong with the arguments */
export function cliOptions(args: readonly string[], knownIds: readonly string[]): CliOptions {
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
  return {
    ids: positionals,
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
        'no-cache': { type: 'boolean' },
        report: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}
