import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const DELTOID_POSTERIOR_PART: MuscleMaps = {
  muscleId: 'deltoid-posterior-part',
  maps: [
    {
      pointId: 'deltoid-posterior-part-trp1',
      strokes: [
        essential(['deltoid-back-upper', 12], ['deltoid-back-mid', 21], ['deltoid-back-lower', 19]),
        spillover(['deltoid-third-back-mid', 13], ['deltoid-side', 22], ['arm-side-top', 12]),
      ],
      glyphs: [],
    },
  ],
};
