import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { AtlasMm } from '#domain/frames.ts';
import type { Hidden } from './camera/bestView.ts';
import type { Direction } from './camera/fixedViews.ts';
import { NO_INSET } from './camera/framing.ts';
import type { InsetPx } from './camera/framing.ts';
import type { Shot } from './camera/shots.ts';
import type { PlacedLabel } from './overlay/labels.ts';
import type { Hit } from './picking/picker.ts';

/** What the picture tells the page's elements over it, once for each frame drawn. */
export interface FrameView {
  /** Place on the canvas, CSS px; null behind the camera. */
  readonly project: (atMm: AtlasMm) => { readonly xPx: number; readonly yPx: number } | null;
  /** The free part of the canvas from left to right, CSS px. */
  readonly free: { readonly left: number; readonly right: number };
  /** Rotation from atlas to camera axes, three rows of three. */
  readonly rotation: readonly number[];
}

export interface Tooltip {
  /** In the wording that the reader has chosen by now. */
  readonly nameNow: () => string;
  readonly xPx: number;
  readonly yPx: number;
}

export type SecondShot = Shot & { readonly shows: Hidden };

export interface StageState {
  readonly inset: InsetPx;
  readonly tooltip: Tooltip | null;
  readonly labels: readonly PlacedLabel[];
  readonly secondShot: SecondShot | null;
  /** Where the second view lies on the canvas, CSS px from its upper left. */
  readonly secondRect: Rect | null;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type CameraCommand =
  | { readonly kind: 'turn'; readonly azimuthDeg: number; readonly polarDeg: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'from'; readonly direction: Direction };

/**
 * Between the canvas and the elements laid over it, which live in two React trees. Not a second truth: everything here
 * follows from the page's store and the camera.
 */
export interface StageLink {
  readonly store: StoreApi<StageState>;
  setSecondShot(shot: SecondShot | null): void;
  onFrame(listener: (frame: FrameView) => void): () => void;
  emitFrame(frame: FrameView): void;
  /** As in the last frame drawn. */
  readonly project: FrameView['project'];
  command(command: CameraCommand): void;
  /** The reader is turning the model just now. */
  isTurned: boolean;
  /** What the pointer rested on last, for the debug overlay. */
  lastHit: Hit | null;
}

export function createStageLink(): StageLink {
  const listeners = new Set<(frame: FrameView) => void>();
  let last: FrameView | null = null;
  const store = createStore<StageState>()(() => ({
    inset: NO_INSET,
    tooltip: null,
    labels: [],
    secondShot: null,
    secondRect: null,
  }));
  return {
    store,
    setSecondShot(secondShot) {
      if (store.getState().secondShot !== secondShot) store.setState({ secondShot });
    },
    onFrame(listener) {
      listeners.add(listener);
      if (last) listener(last);
      return () => void listeners.delete(listener);
    },
    emitFrame(frame) {
      last = frame;
      for (const listener of listeners) listener(frame);
    },
    project: (atMm) => last?.project(atMm) ?? null,
    command: () => undefined,
    isTurned: false,
    lastHit: null,
  };
}
