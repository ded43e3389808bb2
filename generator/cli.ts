/**
 * `npm run anatomy`: from the definitions to `public/models`.
 *
 *     npm run anatomy                      everything
 *     npm run anatomy -- temporalis        the same, with this structure built afresh and its report
 *     npm run anatomy -- --out DIR         writes elsewhere
 *     npm run anatomy -- --quality preview coarser and faster, for work on a definition
 *     npm run anatomy -- --no-cache        builds everything afresh and keeps nothing
 *     npm run anatomy -- --report          also writes docs/model.md
 */
import { runCli } from './pipeline/command.ts';

process.exitCode = await runCli(process.argv.slice(2));
