import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const LATISSIMUS_DORSI: MuscleMaps = {
  muscleId: 'latissimus-dorsi',
  maps: [
    {
      pointId: 'latissimus-dorsi-axillary',
      strokes: [
        essential(['inferior-angle', 19]),
        spillover(['inferior-angle', 14], ['below-blade-mid', 20], ['below-blade-lateral', 12]),
        // Up to the back of the shoulder, and down the inner side of the arm.
        spillover(
          ['blade-lateral-low', 7],
          ['blade-lateral-mid', 6],
          ['deltoid-fold-back', 10],
          ['deltoid-back-lower', 18],
          ['deltoid-back-mid', 19],
        ),
        spillover(['arm-inner-front-mid', 9], ['arm-inner-front-foot', 13]),
        spillover(['arm-inner-back-mid', 9], ['arm-inner-back-foot', 13]),
      ],
      glyphs: [],
    },
  ],
};
