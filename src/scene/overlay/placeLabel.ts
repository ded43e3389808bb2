/** Where a label stands beside its glyph, CSS px from the glyph. */
export interface LabelOffset {
  readonly dx: number;
  readonly dy: number;
}

const GAP_PX = 17;
const EDGE_PX = 6;

/**
 * Beside the glyph on the side away from the middle of the picture, where the map is; where there is no room for that, below.
 */
export function placeLabel(
  xPx: number,
  label: { readonly width: number; readonly height: number },
  free: { readonly left: number; readonly right: number },
): LabelOffset {
  const isLeft = xPx < (free.left + free.right) / 2;
  const room = (isLeft ? xPx - free.left : free.right - xPx) - EDGE_PX;
  if (room >= GAP_PX + label.width) {
    return { dx: isLeft ? -GAP_PX - label.width : GAP_PX, dy: -label.height / 2 };
  }
  const centred = xPx - label.width / 2;
  const least = free.left + EDGE_PX;
  const most = free.right - EDGE_PX - label.width;
  return { dx: Math.max(least, Math.min(most, centred)) - xPx, dy: GAP_PX - 2 };
}
