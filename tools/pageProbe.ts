/**
 * Counts what a page does to the graphics card and to the frame clock, by wrapping the browser's own functions before the
 * page starts. Counts, not times: they are the same on a slow machine.
 */
import type { Page } from 'playwright-core';

export interface ProbeCounts {
  /** Draw calls of all passes. */
  readonly draws: number;
  /** Draw calls of the last frame that drew anything. */
  readonly drawsOfLastFrame: number;
  /** Most draw calls of any frame since the page began. */
  readonly drawsOfBusiestFrame: number;
  /** Frame callbacks that ran, whoever asked for them. */
  readonly frames: number;
  /** Frame callbacks asked for that have not run yet: on a slow machine one may be seconds away. */
  readonly framesPending: number;
  /** Bytes sent into vertex and index buffers. */
  readonly bufferBytes: number;
  /** Bytes sent into textures, where they come as typed arrays. */
  readonly textureBytes: number;
  readonly shadersCompiled: number;
  readonly programsLinked: number;
  /** Tasks of the main thread over 50 ms, in ms. */
  readonly longTasks: readonly { readonly startMs: number; readonly durationMs: number }[];
}

declare global {
  interface Window {
    __probe?: { read(): ProbeCounts };
  }
}

/** Runs in the page, before its own scripts. It must not use anything from outside itself. */
function installProbe(): void {
  const counts = {
    draws: 0,
    drawsOfLastFrame: 0,
    drawsOfBusiestFrame: 0,
    frames: 0,
    bufferBytes: 0,
    textureBytes: 0,
    shadersCompiled: 0,
    programsLinked: 0,
    longTasks: [] as { startMs: number; durationMs: number }[],
  };
  let drawsOfThisFrame = 0;

  const sizeOf = (data: unknown): number =>
    typeof data === 'number' ? data : ((data as ArrayBufferView | null)?.byteLength ?? 0);
  const gl = WebGL2RenderingContext.prototype;
  function wrap<K extends keyof WebGL2RenderingContext>(name: K, before: (...args: unknown[]) => void): void {
    const original = gl[name] as (...args: unknown[]) => unknown;
    (gl as unknown as Record<string, unknown>)[name as string] = function (
      this: WebGL2RenderingContext,
      ...args: unknown[]
    ) {
      before(...args);
      return original.apply(this, args);
    };
  }
  const draw = () => {
    counts.draws++;
    drawsOfThisFrame++;
    counts.drawsOfBusiestFrame = Math.max(counts.drawsOfBusiestFrame, drawsOfThisFrame);
  };
  for (const name of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
    'drawRangeElements',
  ] as const) {
    wrap(name, draw);
  }
  wrap('bufferData', (_target, data) => (counts.bufferBytes += sizeOf(data)));
  wrap('bufferSubData', (_target, _offset, data) => (counts.bufferBytes += sizeOf(data)));
  wrap('texImage2D', (...args) => (counts.textureBytes += sizeOf(args[8])));
  wrap('texSubImage2D', (...args) => (counts.textureBytes += sizeOf(args[8])));
  wrap('compileShader', () => counts.shadersCompiled++);
  wrap('linkProgram', () => counts.programsLinked++);

  const request = window.requestAnimationFrame.bind(window);
  const cancel = window.cancelAnimationFrame.bind(window);
  const pending = new Set<number>();
  window.cancelAnimationFrame = (handle) => {
    pending.delete(handle);
    cancel(handle);
  };
  window.requestAnimationFrame = (callback) => {
    const handle = request((time) => {
      pending.delete(handle);
      counts.frames++;
      drawsOfThisFrame = 0;
      callback(time);
      if (drawsOfThisFrame > 0) counts.drawsOfLastFrame = drawsOfThisFrame;
    });
    pending.add(handle);
    return handle;
  };

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      counts.longTasks.push({ startMs: entry.startTime, durationMs: entry.duration });
    }
  }).observe({ type: 'longtask', buffered: true });

  window.__probe = { read: () => ({ ...structuredClone(counts), framesPending: pending.size }) };
}

/** Into a page, or into every page of a context; to be awaited before `page.goto`. */
export async function addProbe(page: Pick<Page, 'addInitScript'>): Promise<void> {
  // the program that runs these tools wraps functions in __name, which a page does not know
  await page.addInitScript('globalThis.__name ??= (f) => f;');
  await page.addInitScript(installProbe);
}

export async function readProbe(page: Page): Promise<ProbeCounts> {
  return page.evaluate(() => {
    if (!window.__probe) throw new Error('the probe was not installed');
    return window.__probe.read();
  });
}

/** What came between two readings. */
export function difference(before: ProbeCounts, after: ProbeCounts): ProbeCounts {
  return {
    draws: after.draws - before.draws,
    drawsOfLastFrame: after.drawsOfLastFrame,
    drawsOfBusiestFrame: after.drawsOfBusiestFrame,
    frames: after.frames - before.frames,
    framesPending: after.framesPending,
    bufferBytes: after.bufferBytes - before.bufferBytes,
    textureBytes: after.textureBytes - before.textureBytes,
    shadersCompiled: after.shadersCompiled - before.shadersCompiled,
    programsLinked: after.programsLinked - before.programsLinked,
    longTasks: after.longTasks.slice(before.longTasks.length),
  };
}
