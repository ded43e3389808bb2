import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const DELTOID_ANTERIOR_PART: MuscleMaps = {
  muscleId: 'deltoid-anterior-part',
  maps: [
    {
      pointId: 'deltoid-anterior-part-trp1',
      strokes: [
        essential(['deltoid-front-top', 11], ['deltoid-front-mid', 23], ['deltoid-front-low', 13]),
        spillover(['deltoid-third-front-mid', 13], ['deltoid-side', 22], ['arm-side-top', 12]),
      ],
      glyphs: [],
    },
  ],
};
