/** Tells on stderr what a long run is at: one line a step with its time, so that stdout stays free for reports. */
export interface Progress {
  /** Runs a step and prints its name, how long it took and, where it returns one, a remark. */
  step<T>(name: string, run: () => T | Promise<T>, remark?: (value: T) => string): Promise<T>;
}

export const silent: Progress = { step: async (_name, run) => run() };

export function printedProgress(
  write: (line: string) => void = (line) => process.stderr.write(line),
): Progress {
  const started = performance.now();
  return {
    async step(name, run, remark) {
      const from = performance.now();
      const value = await run();
      const tookS = (performance.now() - from) / 1000;
      const sinceS = (performance.now() - started) / 1000;
      write(
        `${sinceS.toFixed(1).padStart(6)} s  ${name.padEnd(34)} ${tookS.toFixed(1).padStart(5)} s  ${remark?.(value) ?? ''}\n`,
      );
      return value;
    },
  };
}
