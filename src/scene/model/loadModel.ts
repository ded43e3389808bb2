import type { LoadReport, LoadRequest } from './messages.ts';

const UNPACKABLE = 'The model could not be unpacked on this device.';

export interface ModelLoader {
  readonly ask: (request: LoadRequest) => void;
  /** It holds memory: it goes when there is nothing to do and comes back when it is asked. */
  readonly rest: () => void;
}

/** The worker that loads the models, started with the first request. */
export function createModelLoader(onReport: (report: LoadReport) => void): ModelLoader {
  let worker: Worker | null = null;
  const start = (): Worker => {
    const started = new Worker(new URL('./modelWorker.ts', import.meta.url), {
      type: 'module',
      name: 'models',
    });
    started.addEventListener('message', ({ data }: MessageEvent<LoadReport>) => onReport(data));
    started.addEventListener('error', (event) => {
      event.preventDefault();
      onReport({ kind: 'broken', message: UNPACKABLE });
    });
    return started;
  };
  return {
    ask: (request) => (worker ??= start()).postMessage(request),
    rest: () => {
      worker?.terminate();
      worker = null;
    },
  };
}
