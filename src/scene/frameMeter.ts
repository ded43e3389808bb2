/** Frames slower than this, in the middle, do not follow a finger. */
const SLOW_MS = 50;
/** With the light model; the full one takes at most about two and a half times as long. */
const QUICK_MS = 20;
/** So many frames in a row are needed for a verdict. */
const FRAMES = 16;
/** Longer than this the reader held still. */
const REST_MS = 1000;
/** A machine that proved too slow this often stays with the light model. */
const TRIES = 2;

/** Judges from the frames drawn while the reader moves the model whether this machine is too slow for the full one. */
export interface FrameMeter {
  /** A frame was begun. @returns what to think from now on, null where nothing has changed */
  frame(nowMs: number, isSlow: boolean): boolean | null;
  /** The movement has ended: the time to the next frame is nobody's. */
  rest(): void;
}

export function createFrameMeter(): FrameMeter {
  let times: number[] = [];
  let last: number | null = null;
  let timesSlow = 0;
  return {
    frame(nowMs, isSlow) {
      if (last !== null && nowMs - last < REST_MS) times.push(nowMs - last);
      last = nowMs;
      if (times.length < FRAMES) return null;
      const middle = medianOf(times);
      times = [];
      if (!isSlow && middle > SLOW_MS) {
        timesSlow += 1;
        return true;
      }
      return isSlow && middle < QUICK_MS && timesSlow < TRIES ? false : null;
    },
    rest() {
      last = null;
    },
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

/** The first view alone, on a phone: slower than this, and the rest comes with fewer triangles from the start. */
export const FIRST_VIEW_SLOW_MS = 40;

const POLL_MS = 4;
/** A card that does not answer is slow. */
const GIVE_UP_MS = 400;

/** How long the graphics card takes for what it has just been told, without waiting for it. */
export function timeOfFrame(gl: WebGL2RenderingContext): Promise<number> {
  const start = performance.now();
  const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  return new Promise((resolve) => {
    const look = (): void => {
      const elapsed = performance.now() - start;
      const status = sync ? gl.clientWaitSync(sync, 0, 0) : gl.WAIT_FAILED;
      if (status === gl.TIMEOUT_EXPIRED && elapsed < GIVE_UP_MS) {
        setTimeout(look, POLL_MS);
        return;
      }
      gl.deleteSync(sync);
      resolve(elapsed);
    };
    setTimeout(look, POLL_MS);
  });
}
