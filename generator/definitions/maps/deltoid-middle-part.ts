import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { ARM_SIDE } from './tracks.ts';

export const DELTOID_MIDDLE_PART: MuscleMaps = {
  muscleId: 'deltoid-middle-part',
  maps: [
    {
      pointId: 'deltoid-middle-part-trp1',
      strokes: [
        essential(['deltoid-third-front-mid', 6], ['deltoid-side', 26], ['arm-side-top', 20]),
        spillover(...ARM_SIDE),
      ],
      glyphs: [],
    },
  ],
};
