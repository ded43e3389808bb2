/** Upper left corner of a label on the canvas, CSS px. */
export interface LabelPlace {
  readonly xPx: number;
  readonly yPx: number;
}

export interface LabelToPlace {
  /** Of its glyph. */
  readonly xPx: number;
  readonly yPx: number;
  readonly width: number;
  readonly height: number;
  /** To be left free round that, so that the name does not cover what it names. */
  readonly clearPx?: number;
}

const GAP_PX = 17;
const EDGE_PX = 6;
const BETWEEN_PX = 3;

/** Places the names of glyphs one by one; a later one makes way for those before it, downwards. */
export function placeLabels(
  labels: readonly LabelToPlace[],
  free: { readonly left: number; readonly right: number },
): LabelPlace[] {
  const placed: (LabelPlace & { readonly width: number; readonly height: number })[] = [];
  // From above downwards, so that what makes way does not meet the next one on its way.
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.yPx - labels[b]!.yPx);
  const result: LabelPlace[] = labels.map(() => ({ xPx: 0, yPx: 0 }));
  for (const i of order) {
    const { width, height } = labels[i]!;
    const { xPx, yPx: wanted } = besideGlyph(labels[i]!, free);
    let yPx = wanted;
    for (const other of placed) {
      const meets =
        xPx < other.xPx + other.width &&
        other.xPx < xPx + width &&
        yPx < other.yPx + other.height + BETWEEN_PX &&
        other.yPx < yPx + height + BETWEEN_PX;
      if (meets) yPx = other.yPx + other.height + BETWEEN_PX;
    }
    placed.push({ xPx, yPx, width, height });
    result[i] = { xPx, yPx };
  }
  return result;
}

/** On the side away from the middle of the picture, where the map is; where there is no room for that, below. */
function besideGlyph(
  { xPx, yPx, width, height, clearPx = 0 }: LabelToPlace,
  free: { readonly left: number; readonly right: number },
): LabelPlace {
  const gap = GAP_PX + clearPx;
  const isLeft = xPx < (free.left + free.right) / 2;
  const room = (isLeft ? xPx - free.left : free.right - xPx) - EDGE_PX;
  if (room >= gap + width) {
    return { xPx: isLeft ? xPx - gap - width : xPx + gap, yPx: yPx - height / 2 };
  }
  const least = free.left + EDGE_PX;
  const most = free.right - EDGE_PX - width;
  return { xPx: Math.max(least, Math.min(most, xPx - width / 2)), yPx: yPx + gap - 2 };
}
