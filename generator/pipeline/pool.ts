import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DefinitionProblem } from '#generator/core/problem.ts';
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';

/** A task as it is sent to a process. */
export interface Question {
  readonly name: TaskName;
  readonly input: never;
}

/** What the process sends back: what the task made, a fault in a definition, or the stack of any other error. */
export type Answer =
  | { readonly output: unknown }
  | { readonly problem: { readonly file: string; readonly field: string; readonly reason: string } }
  | { readonly error: string };

/** Runs tasks, several at a time. */
export interface Pool {
  run<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>>;
  close(): void;
}

interface Waiting {
  readonly question: { readonly name: TaskName; readonly input: unknown };
  readonly settle: (answer: Answer) => void;
}

/** A pool of processes, started as they are needed. */
export function processPool(numProcesses: number): Pool {
  const waiting: Waiting[] = [];
  const idle: ChildProcess[] = [];
  const all: ChildProcess[] = [];

  const next = (): void => {
    if (waiting.length === 0) return;
    const worker = idle.pop() ?? (all.length < numProcesses ? started() : undefined);
    const job = worker && waiting.shift();
    if (!job) return;
    const done = (answer: Answer): void => {
      worker.removeAllListeners();
      job.settle(answer);
    };
    worker.once('message', (answer: Answer) => {
      done(answer);
      idle.push(worker);
      next();
    });
    worker.once('exit', (code) =>
      done({ error: `${job.question.name}: its process ended with code ${code}` }),
    );
    worker.send(job.question);
  };
  const started = (): ChildProcess => {
    const script = fileURLToPath(new URL('./worker.ts', import.meta.url));
    const worker = fork(script, { execArgv: ['--import', tsxAddress()], serialization: 'advanced' });
    all.push(worker);
    return worker;
  };

  return {
    run<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>> {
      return new Promise((resolve, reject) => {
        const settle = (answer: Answer): void => {
          if ('output' in answer) resolve(answer.output as TaskOutput<N>);
          else if ('problem' in answer) {
            const { file, field, reason } = answer.problem;
            reject(new DefinitionProblem(file, field, reason));
          } else reject(new Error(answer.error));
        };
        waiting.push({ question: { name, input }, settle });
        next();
      });
    },
    close() {
      for (const worker of all) worker.kill();
    },
  };
}

/** The loader of TypeScript that the processes need. */
function tsxAddress(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}
