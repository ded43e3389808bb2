import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';
import { BLADE_EDGE_UPPER } from './tracks.ts';

export const CERVICAL_MULTIFIDUS: MuscleMaps = {
  muscleId: 'cervical-multifidus',
  maps: [
    {
      pointId: 'cervical-multifidus-c4-5',
      strokes: [
        essential(['suboccipital-outer', 11], ['suboccipital-paramedian', 18], ['suboccipital-mid', 12]),
        spillover(
          ['suboccipital-paramedian', 6],
          ['neck-back-c2', 5],
          ['neck-back-c4', 7],
          ['neck-back-c5', 17],
          ['neck-back-c6', 18],
          ['angle-of-neck-back', 18],
          ['angle-of-neck', 14],
        ),
        spillover(['angle-of-neck-back', 9], ['levator-descent', 8], ...BLADE_EDGE_UPPER),
      ],
      glyphs: [],
    },
  ],
};
