/** A process that runs tasks one after the other; `pool.ts` starts it. */
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { Answer, Question } from './pool.ts';
import { runTask } from './tasks.ts';

process.on('message', ({ name, input }: Question) => {
  runTask(name, input).then(
    (output) => answer({ output }),
    (error: unknown) => answer(failure(error)),
  );
});

const answer = (message: Answer): void => void process.send?.(message);

/** An error loses its class on the way between processes; what a definition's author must read is sent as data. */
function failure(error: unknown): Answer {
  if (error instanceof DefinitionProblem) {
    return { problem: { file: error.file, field: error.field, reason: error.reason } };
  }
  return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
