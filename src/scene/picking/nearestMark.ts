/** A mark on the screen, CSS px. */
export interface ScreenMark {
  readonly xPx: number;
  readonly yPx: number;
}

/** Half of the least target size, CSS px: 24 for a mouse or pen, 44 for a finger. */
export const TARGET_RADIUS_PX = { fine: 12, coarse: 22 } as const;

/** The mark whose target holds the pointer; of several the nearest. */
export function nearestMark<T extends ScreenMark>(
  marks: readonly T[],
  xPx: number,
  yPx: number,
  radiusPx: number,
): T | null {
  let nearest: T | null = null;
  let leastSq = radiusPx * radiusPx;
  for (const mark of marks) {
    const distanceSq = (mark.xPx - xPx) ** 2 + (mark.yPx - yPx) ** 2;
    if (distanceSq <= leastSq) {
      leastSq = distanceSq;
      nearest = mark;
    }
  }
  return nearest;
}
