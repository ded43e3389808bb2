import { essential, spillover } from './form.ts';
import type { MapDefinition } from './form.ts';
import { BETWEEN_BLADES, BLADE_EDGE } from './tracks.ts';

/** One map for rhomboid minor and the upper point of rhomboid major, as the manual draws it. */
export function rhomboidMap(pointId: string): MapDefinition {
  return {
    pointId,
    strokes: [
      essential(...BLADE_EDGE),
      spillover(...BETWEEN_BLADES),
      // Now and then up over the spine of the shoulder blade.
      spillover(
        ['superior-angle', 11],
        ['supraspinous-medial', 14],
        ['supraspinous-mid', 19],
        ['supraspinous-lateral', 14],
      ),
    ],
    glyphs: [],
  };
}
