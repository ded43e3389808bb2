import { essential, spillover } from './form.ts';
import type { MuscleMaps } from './form.ts';

export const LONGISSIMUS_CAPITIS: MuscleMaps = {
  muscleId: 'longissimus-capitis',
  maps: [
    {
      pointId: 'longissimus-capitis-trp1',
      strokes: [
        essential(
          ['behind-ear-top', 7],
          ['behind-ear-mid', 11],
          ['mastoid-centre', 13],
          ['mastoid-corner', 10],
          ['mastoid-tip', 7],
        ),
        // A little down the neck, or round to the eye.
        spillover(['scm-back-upper', 9], ['lateral-neck-mid', 24], ['lateral-neck-low', 18]),
        spillover(['arch-top-front', 4], ['lateral-eye', 10]),
      ],
      glyphs: [],
    },
  ],
};
