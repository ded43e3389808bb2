import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { ARM_SIDE } from './tracks.ts';

export const SUPRASPINATUS: MuscleMaps = {
  muscleId: 'supraspinatus',
  maps: [
    {
      pointId: 'supraspinatus-trp1',
      strokes: [
        // Strongest in the middle of the deltoid, then down to the outer elbow.
        essential(['deltoid-third-front-mid', 6], ['deltoid-side', 26], ['arm-side-top', 20]),
        spillover(...ARM_SIDE),
      ],
      glyphs: [],
    },
    {
      pointId: 'supraspinatus-trp2',
      strokes: [
        // Strongest in the middle of the deltoid, then down to the outer elbow.
        essential(['deltoid-third-front-mid', 6], ['deltoid-side', 26], ['arm-side-top', 20]),
        spillover(...ARM_SIDE),
      ],
      glyphs: [],
    },
    {
      pointId: 'supraspinatus-trp3',
      strokes: [
        essential(['deltoid-side', 27], ['arm-side-top', 20]),
        spillover(['deltoid-third-front-mid', 12], ['deltoid-front-mid', 21], ['deltoid-front-low', 10]),
      ],
      glyphs: [],
    },
  ],
};
