import type { PlacedStroke } from '#domain/referralPicture.ts';

/** Width of the stroke texture: room for the vertices of four maps; half as many strokes. */
export const STROKE_TEXTURE_WIDTH = 1024;
export const STROKE_TEXTURE_ROWS = 3;

/** The chosen map and up to three more beside it. */
export const MAX_MAPS = 4;

/**
 * Packs strokes for the skin shader (layout in `zones.glsl.ts`); the caller owns `texels`. Returns the number of
 * strokes that fit whole; the texture has room for several times what any published map needs.
 */
export function packStrokes(maps: readonly (readonly PlacedStroke[])[], texels: Float32Array): number {
  const width = STROKE_TEXTURE_WIDTH;
  let vertex = 0;
  let stroke = 0;
  for (const [map, strokes] of maps.slice(0, MAX_MAPS).entries()) {
    for (const { zone, path } of strokes) {
      if (path.length === 0 || vertex + path.length > width || 2 * stroke + 2 > width) continue;
      for (const [k, { atMm, radiusMm, normal }] of path.entries()) {
        texels.set([...atMm, radiusMm], (vertex + k) * 4);
        texels.set([...normal, 0], (width + vertex + k) * 4);
      }
      texels.set(boundingSphere(path), (2 * width + 2 * stroke) * 4);
      texels.set([vertex, path.length, zone === 'essential' ? 0 : 1, map], (2 * width + 2 * stroke + 1) * 4);
      vertex += path.length;
      stroke += 1;
    }
  }
  return stroke;
}

/** Centre and radius, mm, of a ball that holds the whole stroke with its width. */
export function boundingSphere(path: PlacedStroke['path']): [number, number, number, number] {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const { atMm } of path) {
    for (let axis = 0; axis < 3; axis++) {
      low[axis] = Math.min(low[axis]!, atMm[axis]!);
      high[axis] = Math.max(high[axis]!, atMm[axis]!);
    }
  }
  const centre = low.map((least, axis) => (least + high[axis]!) / 2) as [number, number, number];
  let radius = 0;
  for (const { atMm, radiusMm } of path) {
    const away = Math.hypot(atMm[0] - centre[0], atMm[1] - centre[1], atMm[2] - centre[2]);
    radius = Math.max(radius, away + radiusMm);
  }
  // A little more, for the soft edge of a few pixels.
  return [...centre, radius + 4];
}
