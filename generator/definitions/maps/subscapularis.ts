import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { ARM_BACK } from './tracks.ts';

export const SUBSCAPULARIS: MuscleMaps = {
  muscleId: 'subscapularis',
  maps: [
    {
      pointId: 'subscapularis-lateral',
      strokes: [
        essential(['deltoid-back-medial', 9], ['deltoid-back-mid', 22], ['deltoid-back-lower', 18]),
        spillover(
          ['deltoid-back-medial', 9],
          ['blade-lateral-high', 16],
          ['blade-mid', 24],
          ['blade-lateral-mid', 17],
        ),
        spillover(...ARM_BACK),
      ],
      glyphs: [],
    },
    {
      pointId: 'subscapularis-medial',
      strokes: [
        essential(['deltoid-back-medial', 9], ['deltoid-back-mid', 22], ['deltoid-back-lower', 18]),
        spillover(
          ['deltoid-back-medial', 9],
          ['blade-lateral-high', 16],
          ['blade-mid', 24],
          ['blade-lateral-mid', 17],
        ),
        spillover(...ARM_BACK),
      ],
      glyphs: [],
    },
  ],
};
