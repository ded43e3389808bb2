import { useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  lastY: number;
  lastMs: number;
  /** Pixels a millisecond, growing upwards. */
  velocity: number;
}

/** A press that moves less than this is a tap. */
const TAP_PX = 6;

/**
 * Follows the pointer with the sheet's height; React hears of it only at the end.
 * @param onEnd height and velocity at the moment of letting go; a tap counts as a throw upwards or downwards
 */
export function useSheetDrag(
  sheet: RefObject<HTMLElement | null>,
  onEnd: (heightPx: number, velocity: number) => void,
) {
  const drag = useRef<Drag | null>(null);
  const finish = (): void => {
    const held = drag.current;
    const element = sheet.current;
    drag.current = null;
    if (!held || !element) return;
    delete element.dataset['dragging'];
    const height = element.offsetHeight;
    const isTap = Math.abs(held.lastY - held.startY) < TAP_PX;
    const room = element.parentElement?.clientHeight ?? height;
    onEnd(height, isTap ? (height < room * 0.75 ? 2 : -2) : held.velocity);
    element.style.removeProperty('--dragged');
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!sheet.current || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const y = event.clientY;
      drag.current = {
        startY: y,
        startHeight: sheet.current.offsetHeight,
        lastY: y,
        lastMs: event.timeStamp,
        velocity: 0,
      };
      sheet.current.dataset['dragging'] = '';
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      if (!held || !sheet.current) return;
      const elapsed = Math.max(1, event.timeStamp - held.lastMs);
      held.velocity = 0.7 * ((held.lastY - event.clientY) / elapsed) + 0.3 * held.velocity;
      held.lastY = event.clientY;
      held.lastMs = event.timeStamp;
      // a custom property of its own: React keeps the rest height beside it
      sheet.current.style.setProperty('--dragged', `${held.startHeight + held.startY - event.clientY}px`);
    },
    onPointerUp: finish,
    onPointerCancel: finish,
  };
}
