/**
 * `npm run anatomy`: from the definitions to `public/models`.
 *
 *     npm run anatomy                      everything
 *     npm run anatomy -- temporalis        the same, with this structure built afresh and its lines of the report
 *     npm run anatomy -- temporalis --only in seconds: this muscle alone, all else as the last whole run left it
 *     npm run anatomy -- --out DIR         writes elsewhere
 *     npm run anatomy -- --quality preview coarser and faster, for work on a definition
 *     npm run anatomy -- --no-cache        builds everything afresh and keeps nothing
 *     npm run anatomy -- --report          also writes docs/model.md
 *
 * A fault in a definition is printed as file, field and reason; then nothing is written and the exit code is 1.
 */
import { DefinitionProblem } from './core/problem.ts';

try {
  // Definitions are read, and may be found faulty, while the modules load.
  const { runCli } = await import('./pipeline/command.ts');
  process.exitCode = await runCli(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DefinitionProblem)) throw error;
  process.stderr.write(`${error.message}\nNothing was written.\n`);
  process.exitCode = 1;
}
