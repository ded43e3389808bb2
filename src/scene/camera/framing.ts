import type { AtlasMm, UnitVector } from '#domain/frames.ts';

/** Free edges of the canvas that panels cover, CSS px. */
export interface InsetPx {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSET: InsetPx = { top: 0, right: 0, bottom: 0, left: 0 };

/** The part of the canvas that nothing covers, CSS px. */
export function freeSize(width: number, height: number, inset: InsetPx): { width: number; height: number } {
  return {
    width: Math.max(80, width - inset.left - inset.right),
    height: Math.max(80, height - inset.top - inset.bottom),
  };
}

/**
 * How far away a camera must stand so that a rectangle fits into the free part of the canvas. The field of view spans
 * the whole height of the canvas.
 */
export function fittingDistanceMm(
  halfWidthMm: number,
  halfHeightMm: number,
  fovDeg: number,
  canvas: { readonly width: number; readonly height: number },
  inset: InsetPx,
): number {
  const free = freeSize(canvas.width, canvas.height, inset);
  const perPx = (2 * Math.tan((fovDeg * Math.PI) / 360)) / canvas.height;
  return Math.max((2 * halfWidthMm) / (free.width * perPx), (2 * halfHeightMm) / (free.height * perPx));
}

/** A rectangle facing the camera that holds a set of points: where its middle is, how large it is, how deep the set. */
export interface Frame {
  readonly centreMm: AtlasMm;
  readonly halfWidthMm: number;
  readonly halfHeightMm: number;
  readonly halfDepthMm: number;
}

/** The frame round some points as seen from a direction; the horizon stays level. */
export function frameFrom(points: readonly AtlasMm[], towards: UnitVector): Frame {
  const [fx, fy, fz] = towards;
  const level = Math.hypot(fx, fz) || 1;
  const right = [fz / level, 0, -fx / level] as const;
  const up = [fy * right[2], fz * right[0] - fx * right[2], -fy * right[0]] as const;
  const axes = [right, up, towards] as const;
  const ranges = axes.map((axis) => {
    const along = points.map((point) => point[0] * axis[0] + point[1] * axis[1] + point[2] * axis[2]);
    return [Math.min(...along), Math.max(...along)] as const;
  });
  const middle = ranges.map(([low, high]) => (low + high) / 2);
  const half = ranges.map(([low, high]) => (high - low) / 2);
  const centreMm = [0, 1, 2].map((axis) =>
    axes.reduce((sum, direction, k) => sum + direction[axis]! * middle[k]!, 0),
  ) as [number, number, number];
  return { centreMm, halfWidthMm: half[0]!, halfHeightMm: half[1]!, halfDepthMm: half[2]! };
}

/** The eight corners of a box. */
export function cornersOf([low, high]: readonly [AtlasMm, AtlasMm]): AtlasMm[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [
    i & 1 ? high[0] : low[0],
    i & 2 ? high[1] : low[1],
    i & 4 ? high[2] : low[2],
  ]);
}
