import type { LoadReport, LoadRequest } from './messages.ts';

const UNPACKABLE = 'The model could not be unpacked on this device. The words still work.';

/** Starts the worker that loads the models. Returns how to stop it. */
export function loadModel(modelsUrl: string, onReport: (report: LoadReport) => void): () => void {
  const worker = new Worker(new URL('./modelWorker.ts', import.meta.url), { type: 'module', name: 'models' });
  worker.addEventListener('message', ({ data }: MessageEvent<LoadReport>) => {
    onReport(data);
    // It has nothing more to do and holds copies of the geometry.
    if (data.kind === 'progress' && data.done01 === 1) worker.terminate();
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onReport({ kind: 'problem', message: UNPACKABLE, isFatal: true });
  });
  const request: LoadRequest = { modelsUrl };
  worker.postMessage(request);
  return () => worker.terminate();
}
