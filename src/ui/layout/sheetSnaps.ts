/** Heights of the bottom sheet, from least to greatest. */
export const SNAPS = ['peek', 'half', 'full'] as const;

export type Snap = (typeof SNAPS)[number];

/** Handle, one line and the tabs. */
const PEEK_PX = 108;

/** Under handle and tabs: the head of a point's words and the first place of its pain. */
const READABLE_PX = 330;

/** In less than this a shared room has place for neither picture nor words. */
const SHARED_PX = 300;

/** @param roomPx height of what the sheet lies over */
export function heightOf(snap: Snap, roomPx: number): number {
  if (snap === 'peek') return Math.min(PEEK_PX, roomPx);
  if (snap === 'full' || roomPx < SHARED_PX) return Math.max(PEEK_PX, roomPx - 12);
  return Math.round(Math.max(roomPx * 0.52, Math.min(READABLE_PX, roomPx * 0.6)));
}

/**
 * Where a let-go sheet comes to rest: where it would glide to within a fifth of a second.
 * @param velocity pixels a millisecond, growing upwards
 */
export function nearestSnap(heightPx: number, velocity: number, roomPx: number): Snap {
  const glided = heightPx + velocity * 200;
  const distance = (snap: Snap): number => Math.abs(heightOf(snap, roomPx) - glided);
  return SNAPS.reduce((best, snap) => (distance(snap) < distance(best) ? snap : best));
}
