/** Tells what a long run is at. */
export interface Progress {
  /** Runs a step and tells its name, how long it took and, where there is a remark on what it returned, the remark. */
  step<T>(name: string, run: () => T | Promise<T>, remark?: (value: T) => string): Promise<T>;
}

/** @param write  takes one line a step, without its end: seconds since the start, name, seconds taken, remark. */
export function printedProgress(write: (line: string) => void): Progress {
  const started = performance.now();
  return {
    async step(name, run, remark) {
      const from = performance.now();
      const value = await run();
      const tookS = (performance.now() - from) / 1000;
      const sinceS = (performance.now() - started) / 1000;
      const columns = [
        `${sinceS.toFixed(1).padStart(6)} s`,
        `${name.padEnd(34)} ${tookS.toFixed(1).padStart(5)} s`,
        remark?.(value) ?? '',
      ];
      write(columns.join('  ').trimEnd());
      return value;
    },
  };
}
