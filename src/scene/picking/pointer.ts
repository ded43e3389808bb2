/** A place on the canvas, CSS px from its upper left. */
export interface PointerSpot {
  readonly xPx: number;
  readonly yPx: number;
  readonly isTouch: boolean;
}

export interface PointerListener {
  /** At most once a frame, never during a drag; null when the pointer leaves. */
  onHover(spot: PointerSpot | null): void;
  onClick(spot: PointerSpot): void;
}

/** A press that wanders farther than this is a drag, CSS px. */
const CLICK_SLOP_PX = { mouse: 4, touch: 10 } as const;

/** Sorts pointer events into hovering, clicking and dragging. Returns how to stop. */
export function listenToPointer(canvas: HTMLElement, listener: PointerListener): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const pressed = new Set<number>();
  let press: { id: number; x: number; y: number; dragged: boolean } | null = null;
  let waiting: PointerSpot | null = null;
  let frame = 0;

  const spotOf = (event: PointerEvent): PointerSpot => {
    const box = canvas.getBoundingClientRect();
    return {
      xPx: event.clientX - box.left,
      yPx: event.clientY - box.top,
      isTouch: event.pointerType === 'touch',
    };
  };
  const cancelHover = (): void => {
    if (frame !== 0) cancelAnimationFrame(frame);
    frame = 0;
    waiting = null;
  };

  canvas.addEventListener(
    'pointerdown',
    (event) => {
      pressed.add(event.pointerId);
      cancelHover();
      if (pressed.size === 1 && event.button === 0) {
        press = { id: event.pointerId, x: event.clientX, y: event.clientY, dragged: false };
      } else if (press) {
        press.dragged = true;
      }
    },
    options,
  );
  // On the document: camera controls follow a drag beyond the canvas.
  document.addEventListener(
    'pointermove',
    (event) => {
      if (press?.id === event.pointerId) {
        const slop = CLICK_SLOP_PX[event.pointerType === 'touch' ? 'touch' : 'mouse'];
        if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > slop && !press.dragged) {
          press.dragged = true;
          listener.onHover(null);
        }
      }
      if (pressed.size > 0 || event.target !== canvas || event.pointerType === 'touch') return;
      waiting = spotOf(event);
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (waiting) listener.onHover(waiting);
        waiting = null;
      });
    },
    options,
  );
  const release = (event: PointerEvent): void => {
    pressed.delete(event.pointerId);
    if (press?.id !== event.pointerId) return;
    const isClick = !press.dragged && event.type === 'pointerup';
    press = null;
    if (isClick) listener.onClick(spotOf(event));
  };
  document.addEventListener('pointerup', release, options);
  document.addEventListener('pointercancel', release, options);
  canvas.addEventListener(
    'pointerleave',
    () => {
      cancelHover();
      listener.onHover(null);
    },
    options,
  );
  return () => {
    cancelHover();
    stop.abort();
  };
}
