import type { LoadReport, LoadRequest } from './messages.ts';

const UNPACKABLE = 'The model could not be unpacked on this device.';

export interface ModelLoading {
  /** Asks for what the first picture does not need; asking twice does nothing more. */
  readonly fetchRest: () => void;
  readonly stop: () => void;
}

/** Starts the worker that loads the models. */
export function loadModel(modelsUrl: string, onReport: (report: LoadReport) => void): ModelLoading {
  const worker = new Worker(new URL('./modelWorker.ts', import.meta.url), { type: 'module', name: 'models' });
  const ask = (request: LoadRequest): void => worker.postMessage(request);
  worker.addEventListener('message', ({ data }: MessageEvent<LoadReport>) => {
    onReport(data);
    // It has nothing more to do and holds copies of the geometry.
    if (data.kind === 'progress' && data.done01 === 1) worker.terminate();
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onReport({ kind: 'problem', message: UNPACKABLE, isFatal: true });
  });
  ask({ kind: 'load', modelsUrl });
  return { fetchRest: () => ask({ kind: 'rest' }), stop: () => worker.terminate() };
}
