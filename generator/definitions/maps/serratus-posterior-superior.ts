import { essential, essentialGlyph, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { ARM_BACK, CHEST_STREAKS } from './tracks.ts';

export const SERRATUS_POSTERIOR_SUPERIOR: MuscleMaps = {
  muscleId: 'serratus-posterior-superior',
  maps: [
    {
      pointId: 'serratus-posterior-superior-trp1',
      strokes: [
        essential(['deltoid-back-medial', 9], ['deltoid-back-mid', 21], ['deltoid-back-lower', 18]),
        spillover(...ARM_BACK),
        ...CHEST_STREAKS.map((streak) => spillover(...streak)),
      ],
      glyphs: [essentialGlyph('deep-under-scapula')],
    },
  ],
};
