import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { ARM_BACK } from './tracks.ts';

export const TERES_MINOR: MuscleMaps = {
  muscleId: 'teres-minor',
  maps: [
    {
      pointId: 'teres-minor-trp1',
      strokes: [
        essential(['deltoid-back-upper', 9], ['deltoid-back-mid', 19], ['deltoid-back-lower', 17]),
        spillover(...ARM_BACK),
      ],
      glyphs: [],
    },
  ],
};
