import { essential, spillover, spilloverGlyph } from './form.ts';
import type { MapDefinition } from './form.ts';

/**
 * One map for the four suboccipital muscles, which touch cannot tell apart: a deep ache from the occiput along the side of
 * the head to the eye and forehead.
 */
export function suboccipitalMap(pointId: string): MapDefinition {
  return {
    pointId,
    strokes: [
      essential(
        ['ridge-medial', 13],
        ['ridge-mid', 16],
        ['ridge-lateral', 14],
        ['side-behind-ear', 10],
        ['above-ear', 14],
        ['temporal-mid', 18.5],
        ['temporal-edge-front', 12],
      ),
      spillover(
        ['temporal-edge-front', 9],
        ['temple-high', 6],
        ['brow-tail', 6],
        ['brow-lateral', 7],
        ['brow-mid', 5],
      ),
      spillover(['brow-tail', 6], ['lateral-eye', 9]),
    ],
    glyphs: [spilloverGlyph('inside-head'), spilloverGlyph('deep-in-eye')],
  };
}
